import type { EntityId } from '../../model/id.ts';
import { fold } from '../fold.ts';
import type { FoundMention } from '../found.ts';
import { COMMON_SURNAMES } from '../mentions/word-lists.ts';
import { entityOf, isPerson, type LinkContext, type LinkRule, only } from './context.ts';
import { editDistance } from './edit-distance.ts';
import { linkKey, wordKey } from './link-key.ts';

/** "Rubio" where the document names one Rubio in full. Of several, the one whom the gazetteer knows by the surname alone. */
export const surnameInDocument: LinkRule = {
  name: 'surname-in-document',
  link(context, mention) {
    if (mention.form !== 'SURNAME' || mention.type !== 'PERSON') return null;
    const named = namedInFull(context, surnameKey(mention.text), mention);
    const entity = only(named) ?? only(mention.candidates.filter((id) => named.has(id)));
    return entity === null ? null : { entity, confidence: 'RESOLVED' };
  },
};

/** "Putin" in a document that never names him in full: the one known bearer, or the one whom title or day of publication point to. */
export const knownSurname: LinkRule = {
  name: 'known-surname',
  link(context, mention) {
    if (mention.form !== 'SURNAME' || mention.type !== 'PERSON') return null;
    const inDocument = namedInFull(context, surnameKey(mention.text), mention);
    if (inDocument.size > 0) return null;
    const ids = mention.candidates.length > 0 ? mention.candidates : keyed(context, mention);
    const entity =
      (isCommon(mention) ? null : only(ids)) ??
      only(ids.filter((id) => holdsTitle(context, id, mention))) ??
      only(ids.filter((id) => isInOffice(context, id)));
    return entity === null ? null : { entity, confidence: 'RESOLVED' };
  },
};

/** "Dmitryv" beside "Kirill Dmitriev": a slip in one long surname of the document. */
export const misspeltSurname: LinkRule = {
  name: 'misspelt-surname',
  link(context, mention) {
    if (mention.rule !== 'near-surname') return null;
    const key = wordKey(mention.text);
    const near = new Set<EntityId>();
    for (const [surname, ids] of surnamesOf(context)) {
      if (surname[0] === key[0] && editDistance(surname, key, 2) <= 2) for (const id of ids) near.add(id);
    }
    const entity = only(near);
    return entity === null ? null : { entity, confidence: 'INFERRED' };
  },
};

/** The word of a name that a surname is looked up by. */
export const lastWord = (name: string): string => name.split(/[\s-]+/).at(-1) ?? name;

/** The key of a surname; of one that hyphens join ("Ilunga-Mbiye"), all of it. */
const surnameKey = (surname: string): string => linkKey(surname) || wordKey(lastWord(surname));

const NOBODY: ReadonlySet<EntityId> = new Set();

/** Persons that the document names in full under a surname, compatible with the gender that the mention shows. */
export function namedInFull(context: LinkContext, surname: string, mention: FoundMention): ReadonlySet<EntityId> {
  const ids = surnamesOf(context).get(surname) ?? NOBODY;
  if (mention.gender === null || mention.title === null) return ids;
  const { gender } = mention;
  const known = ofGender.get(ids)?.[gender];
  if (known !== undefined) return known;
  const fitting = new Set([...ids].filter((id) => fitsGender(context, id, gender)));
  ofGender.set(ids, { ...ofGender.get(ids), [gender]: fitting });
  return fitting;
}

/** Of the bearers of one surname those of a gender, since a text may say "Mr" of many. */
const ofGender = new WeakMap<
  ReadonlySet<EntityId>,
  { readonly [Gender in 'FEMALE' | 'MALE']?: ReadonlySet<EntityId> }
>();

function fitsGender(context: LinkContext, id: EntityId, gender: FoundMention['gender']): boolean {
  const entity = entityOf(context, id);
  return !isPerson(entity) || entity.gender === null || entity.gender === gender;
}

const surnames = new WeakMap<LinkContext, Map<string, Set<EntityId>>>();

/** The persons whom the document names in full, by the key of their last name. Made once, when the first surname is linked. */
function surnamesOf(context: LinkContext): ReadonlyMap<string, Set<EntityId>> {
  const known = surnames.get(context);
  if (known !== undefined) return known;
  const made = new Map<string, Set<EntityId>>();
  for (const { index, form, type, text } of context.found) {
    const entity = context.decided[index]?.entity;
    if (entity === undefined || form !== 'NAME' || type !== 'PERSON') continue;
    for (const key of surnameKeys(text)) made.set(key, (made.get(key) ?? new Set()).add(entity));
  }
  surnames.set(context, made);
  return made;
}

/** The last word of a name, and all that hyphens join to it. */
function surnameKeys(name: string): readonly string[] {
  const last = linkKey(name).split(' ').at(-1) ?? '';
  return [...new Set([last, linkKey(name.split(/\s+/).at(-1) ?? '')])].filter((key) => key !== '');
}

/** A surname of many, without a title, points to nobody by itself. */
export const isCommon = ({ text, title }: FoundMention): boolean => title === null && COMMON_SURNAMES.has(fold(text));

/** Known persons whose surname has the key of a mention that stands behind a title. */
function keyed({ gazetteer }: LinkContext, mention: FoundMention): EntityId[] {
  if (mention.title === null || mention.text.length < 5) return [];
  return gazetteer.personsWithSurname(lastWord(mention.text)).map(({ id }) => id);
}

function holdsTitle(context: LinkContext, id: EntityId, { office, titleState }: FoundMention): boolean {
  const entity = entityOf(context, id);
  if (!isPerson(entity)) return false;
  if (office !== null) return entity.tenures.some((tenure) => tenure.office === office);
  return (
    titleState !== null && entity.tenures.some((tenure) => context.gazetteer.office(tenure.office)?.of === titleState)
  );
}

function isInOffice({ gazetteer, document }: LinkContext, id: EntityId): boolean {
  const entity = gazetteer.entity(id);
  return (
    document.publishedOn !== null && isPerson(entity) && gazetteer.officesHeld(entity, document.publishedOn).length > 0
  );
}
