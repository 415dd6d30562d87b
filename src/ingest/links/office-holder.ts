import type { EntityId, OfficeId } from '../../model/id.ts';
import { fold } from '../fold.ts';
import type { FoundMention } from '../found.ts';
import { type Decision, entityOf, isPerson, type LinkContext, type LinkRule, only } from './context.ts';

/** "the Ukrainian president": whom the document itself gives that office, else who held it on the day of publication. */
export const officeHolder: LinkRule = {
  name: 'office-holder',
  link(context, mention) {
    if (mention.form !== 'TITLE' || mention.plural || !isDefinite(context, mention)) return null;
    if (isPast(context, mention)) return null;
    return mention.office === null ? titledInDocument(context, mention) : holder(context, mention.office);
  },
};

function holder(context: LinkContext, office: OfficeId): Decision | null {
  const { titled, named } = bearersOf(context);
  const entity =
    only(titled.flatMap((bearer) => (bearer.office === office ? [bearer.entity] : []))) ??
    only(named.filter((id) => holds(context, id, office))) ??
    holderOnDay(context, office);
  return entity === null ? null : { entity, confidence: 'RESOLVED' };
}

function holderOnDay({ gazetteer, document }: LinkContext, office: OfficeId): EntityId | null {
  if (document.publishedOn === null) return null;
  return only(gazetteer.holders(office, document.publishedOn))?.id ?? null;
}

/** Whether a person holds an office on the day of publication, or ever did where no day is known. */
function holds({ gazetteer, document }: LinkContext, id: EntityId, office: OfficeId): boolean {
  return gazetteer.holders(office, document.publishedOn).some((person) => person.id === id);
}

/** "the secretary of state" without a state: the one person who carries this title in the document. */
function titledInDocument(context: LinkContext, mention: FoundMention): Decision | null {
  const title = fold(mention.text);
  const state = mention.titleState;
  const entity = only(
    bearersOf(context).titled.flatMap((bearer) => {
      const fits = state === null || bearer.state === null || bearer.state === state;
      return fits && bearer.title.includes(title) ? [bearer.entity] : [];
    }),
  );
  return entity === null ? null : { entity, confidence: 'RESOLVED' };
}

interface Bearers {
  /** Persons with the title that stands beside their name, each title of a person once. */
  readonly titled: readonly {
    readonly entity: EntityId;
    readonly title: string;
    readonly office: OfficeId | null;
    readonly state: EntityId | null;
  }[];
  /** Persons named in full, each once. */
  readonly named: readonly EntityId[];
}

const known = new WeakMap<LinkContext, Bearers>();

/** The persons of a document who may hold an office. Made once, when names are linked. */
function bearersOf(context: LinkContext): Bearers {
  const made = known.get(context);
  if (made !== undefined) return made;
  const titled = new Map<string, Bearers['titled'][number]>();
  const named = new Set<EntityId>();
  for (const { index, form, title: span, office, titleState: state } of context.found) {
    const entity = context.decided[index]?.entity;
    if (entity === undefined || (form !== 'NAME' && form !== 'SURNAME')) continue;
    if (form === 'NAME' && isPerson(entityOf(context, entity))) named.add(entity);
    if (span === null) continue;
    const title = fold(context.text.clean.slice(span.start, span.end));
    titled.set(`${entity} ${title} ${office} ${state}`, { entity, title, office, state });
  }
  const bearers = { titled: [...titled.values()], named: [...named] };
  known.set(context, bearers);
  return bearers;
}

/** Whether a title means one known holder: behind "the", an owner or a people, not behind "a". */
function isDefinite({ text }: LinkContext, { start }: FoundMention): boolean {
  const before = text.clean.slice(Math.max(0, start - 30), start);
  if (/\b(?:an?|another|any|every|no|each|one)\s+(?:\p{L}+\s+){0,1}$/iu.test(before)) return false;
  return /(?:\b(?:the|this|his|her|their|its)|['’]s|s['’]|\p{Lu}[\p{L}.]+)\s+(?:\p{L}+\s+){0,1}$/iu.test(before);
}

const isPast = ({ text }: LinkContext, { start }: FoundMention): boolean =>
  /\b(?:former|ex|then|late|previous|next|future|deputy|vice|predecessor|incoming)[\s-]+(?:\p{L}+\s+){0,1}$/iu.test(
    text.clean.slice(Math.max(0, start - 25), start),
  );
