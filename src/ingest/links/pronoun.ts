import type { EntityId } from '../../model/id.ts';
import type { FoundMention } from '../found.ts';
import { type Decision, genderOf, isQuoted, type LinkContext, type LinkRule, only } from './context.ts';

export const SENTENCES_BACK = 2;
/** Looked at per sentence, from the last; no sentence that anybody wrote names more. */
const MENTIONS_BACK = 100;

/** "he", "her": the one person of that gender in the sentence before it, else in the sentences before; nobody when two stand. */
export const pronoun: LinkRule = {
  name: 'pronoun',
  link(context, mention) {
    if (mention.form !== 'PRONOUN' || mention.plural || isQuoted(context, mention.start)) return null;
    const decision = antecedent(context, mention, mention.gender);
    if (decision !== null && mention.gender !== null && /^s?he$/i.test(mention.text))
      toldBy(context).set(decision.entity, mention.gender);
    return decision;
  },
};

/** "the Ukrainian", "the Republican": the one person of that state named right before. */
export const description: LinkRule = {
  name: 'description',
  link(context, mention) {
    const isPeople = mention.form === 'DEMONYM' && mention.reading === 'PERSON';
    if (!isPeople && mention.rule !== 'description') return null;
    if (mention.plural || /counterpart/i.test(mention.text)) return null;
    return antecedent(context, mention, null);
  },
};

function antecedent(context: LinkContext, mention: FoundMention, gender: 'FEMALE' | 'MALE' | null): Decision | null {
  for (let sentence = mention.sentence; sentence >= mention.sentence - SENTENCES_BACK; sentence -= 1) {
    const persons = personsIn(context, mention, sentence, gender);
    if (persons.length === 0) continue;
    const entity = only(persons.map(({ id }) => id)) ?? speakerOf(context, persons);
    if (entity === null || isOnlyOwner(context, mention, persons, entity)) return null;
    return { entity, confidence: 'RESOLVED' };
  }
  return null;
}

/** "Putin's demands … he": an owner alone does not carry a "he" of another clause. */
function isOnlyOwner(
  { text }: LinkContext,
  mention: FoundMention,
  persons: readonly Candidate[],
  entity: EntityId,
): boolean {
  if (!/^s?he$/i.test(mention.text)) return false;
  return persons.every(({ id, mention: { end } }) => id !== entity || /^['’]s?\s/.test(text.clean.slice(end, end + 3)));
}

type Genders = Map<EntityId, 'FEMALE' | 'MALE'>;

const genders = new WeakMap<LinkContext, Genders>();

/** The genders that pronouns gave to persons whom nothing else tells of: who was "he" before is no "she". */
function toldBy(context: LinkContext): Genders {
  const known = genders.get(context) ?? new Map();
  genders.set(context, known);
  return known;
}

interface Candidate {
  readonly id: EntityId;
  readonly mention: FoundMention;
}

/** Persons of one sentence that stand before a mention and fit it. */
export function personsIn(
  context: LinkContext,
  mention: FoundMention,
  sentence: number,
  gender: 'FEMALE' | 'MALE' | null,
): Candidate[] {
  const persons: Candidate[] = [];
  let left = MENTIONS_BACK;
  for (let at = mention.index - 1; at >= 0 && left > 0; at -= 1) {
    const other = context.found[at];
    if (other === undefined || other.sentence < sentence) break;
    if (other.sentence !== sentence) continue;
    left -= 1;
    const id = context.decided[at]?.entity;
    if (other.type !== 'PERSON' || other.plural || id === undefined) continue;
    if (isQuoted(context, other.start)) continue;
    const known = genderOf(context, other) ?? toldBy(context).get(id) ?? null;
    if (gender !== null && known !== null && known !== gender) continue;
    if (mention.titleState !== null && !belongsTo(context, id, other, mention.titleState)) continue;
    persons.push({ id, mention: other });
  }
  return persons;
}

function belongsTo(
  { gazetteer, document }: LinkContext,
  id: EntityId,
  mention: FoundMention,
  state: EntityId,
): boolean {
  if (mention.titleState !== null) return mention.titleState === state;
  const person = gazetteer.entity(id);
  if (person?.type !== 'PERSON') return false;
  const held = gazetteer.officesHeld(person, document.publishedOn);
  return (held.length > 0 ? held : gazetteer.officesHeld(person, null)).some(({ of }) => of === state);
}

const SAYS =
  'said|says|added|told|warned|claimed|insisted|argued|noted|stressed|announced|explained|wrote|asked|declared|stated|suggested|emphasi[sz]ed|replied';
const SAYS_AFTER = new RegExp(`^(?:,[^,.]{1,70},)?\\s+(?:also |had |has |later )?(?:${SAYS})\\b`);
const SAYS_BEFORE = new RegExp(`\\b(?:${SAYS})\\s+$`);
/** "a guard said Berg had called": what follows "said" is told, not its speaker. */
const ACTS_AFTER =
  /^\s+(?:\p{Ll}+ly )?(?:had|has|have|was|were|is|would|will|could|should|must|did|does|may|might|\p{Ll}+ed)\b/u;

/** The one person of a sentence who is said to speak in it; nobody where it is told what another did. */
function speakerOf({ text }: LinkContext, persons: readonly Candidate[]): EntityId | null {
  const isTold = ({ mention: { start, title } }: Candidate): boolean => {
    const from = Math.min(title?.start ?? start, start);
    return SAYS_BEFORE.test(text.clean.slice(Math.max(0, from - 14), from));
  };
  const acts = ({ mention: { end } }: Candidate): boolean => ACTS_AFTER.test(text.clean.slice(end, end + 20));
  if (persons.some((person) => isTold(person) && acts(person))) return null;
  const speakers = persons.filter(
    (person) => SAYS_AFTER.test(text.clean.slice(person.mention.end, person.mention.end + 90)) || isTold(person),
  );
  return only(speakers.map(({ id }) => id));
}
