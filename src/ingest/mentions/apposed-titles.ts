import type { EntityId } from '../../model/id.ts';
import { ownerBefore, ownerOf } from './owners.ts';
import { joins, lowerWord, type Scan, type TitleHit } from './scan.ts';
import { BODIES, COLLEAGUES, ORGANIZATION_HEADS, PERSON_NOUNS, PLACE_HEADS } from './word-lists.ts';

/** A title in front of a name, with other words or a comma between. */
export interface FarTitle {
  readonly words: TitleHit;
  /** The word behind the whole phrase ("head of the fund"). */
  readonly end: number;
  /** The place of the name among those that share a title in the plural; null behind a title of one person. */
  readonly place: number | null;
}

/** How far a title may stand before the name that it belongs to, in words. */
const FAR = 8;

/**
 * The title that a name stands in apposition to, or that it shares with others: "Norway's foreign minister, Liis Berg,",
 * "the head of the guard, Liis Berg,", "the ministers of Peru and Chile, Ana Lind and Petru Vik".
 * Shape: null where the words read as a list or the title belongs to no one person.
 */
export function titleOverComma(scan: Scan, first: number, end: number): FarTitle | null {
  const shared = sharedTitle(scan, first);
  if (shared !== null) return shared;
  if (!isBehindComma(scan, first) || !isClosed(scan, end)) return null;
  const far = titlePhrase(scan, first);
  return far === null || isPluralTitle(scan, far.words) || !isDefinite(scan, far.words.first) ? null : far;
}

/** The title whose phrase ends right before a word: itself, or with "of", "for" and what follows those. */
export function titlePhrase(scan: Scan, end: number): FarTitle | null {
  const near = titleEndingAt(scan, end);
  if (near !== null) return { words: near, end, place: null };
  if (isBody(scan, end - 1)) return null;
  for (let at = end - 1; at > Math.max(0, end - FAR) && joins(scan, at); at -= 1) {
    const words = LINKING.test(lowerWord(scan, at)) ? titleEndingAt(scan, at) : null;
    if (words !== null) return { words, end, place: null };
  }
  return null;
}

const LINKING = /^(?:of|for|in|at|to|on)$/;

/** A title whose long owner ends in the name of a state, or a ministry's field: "minister of education Petru Vik". */
export function titleOfOffice(scan: Scan, first: number): FarTitle | null {
  const far = joins(scan, first) ? titlePhrase(scan, first) : null;
  if (far === null || far.words.end === first || isPluralTitle(scan, far.words)) return null;
  return isField(scan, far.words.end, first) || endsInState(scan, first) ? far : null;
}

/** "of Education" behind a minister. */
const isField = (scan: Scan, of: number, end: number): boolean =>
  MINISTERIAL.test(lowerWord(scan, of - 1)) && end - of === 2 && scan.shapes[end - 1] === 'CAPITAL';

const MINISTERIAL = /^(?:minister|secretary|undersecretary)$/;

const endsInState = (scan: Scan, end: number): boolean =>
  [end - 1, end - 2, end - 3].some(
    (at) =>
      (scan.hits[at]?.end === end && scan.hits[at]?.values[0]?.entity.type === 'STATE') ||
      (scan.drafts[at]?.end === end && scan.drafts[at]?.type === 'STATE'),
  );

/** A common noun for a body or place: the name behind the comma is its name ("a clerk of the company, Acme Steel,"). */
function isBody(scan: Scan, at: number): boolean {
  if (scan.shapes[at] !== 'LOWER') return false;
  const word = lowerWord(scan, at);
  return ORGANIZATION_HEADS.has(word) || PLACE_HEADS.has(word) || BODIES.has(word);
}

function titleEndingAt(scan: Scan, end: number): TitleHit | null {
  const title = scan.titleEnds[end];
  if (title !== undefined) return title;
  const word = lowerWord(scan, end - 1);
  const singular = word.replace(/men$/, 'man').replace(/s$/, '');
  if (!COLLEAGUES.has(singular) && (singular === word || !PERSON_NOUNS.has(singular))) return null;
  const first = lowerWord(scan, end - 2) === 'chief' && joins(scan, end - 1) ? end - 2 : end - 1;
  return { first, end, role: null };
}

/** Whom a far title serves: what its own "of" names, else the words before it. */
export function ownerOfPhrase(scan: Scan, { words, end, place }: FarTitle): EntityId | null {
  if (/^(?:to|in|at|on)$/.test(lowerWord(scan, words.end)) && words.end < end)
    return ownerBefore(scan, words.first)?.of ?? null;
  const owners = ownersWithin(scan, words.end, end);
  if (place !== null && owners.length !== 1) return owners[place] ?? ownersBefore(scan, words.first)[place] ?? null;
  return owners[0] ?? ownerBefore(scan, words.first)?.of ?? null;
}

function ownersWithin(scan: Scan, first: number, end: number): EntityId[] {
  const owners: EntityId[] = [];
  for (let at = first; at < end; at += 1) {
    const draft = scan.drafts[at] ?? null;
    const isFirst = draft !== null && draft.first === at && (draft.type === 'STATE' || draft.type === 'ORGANIZATION');
    const owner = isFirst ? ownerOf(scan, draft) : null;
    if (owner !== null) owners.push(owner);
  }
  return owners;
}

/** "the Finnish and Swedish ministers": the peoples before a title, in their order. */
function ownersBefore(scan: Scan, first: number): EntityId[] {
  const owner = ownerBefore(scan, first);
  if (owner === null) return [];
  const other = lowerWord(scan, owner.first - 1) === 'and' ? (scan.drafts[owner.first - 2] ?? null) : null;
  const before = other?.type === 'STATE' ? ownerOf(scan, other) : null;
  return [before, owner.of].filter((id) => id !== null);
}

/** The title in the plural that opens a list of names, and how many of them stand before this one. */
function sharedTitle(scan: Scan, first: number): FarTitle | null {
  let head = first;
  let place = 0;
  for (let before = nameBefore(scan, head); before !== null && place < 6; before = nameBefore(scan, head)) {
    head = before;
    place += 1;
  }
  const far = joins(scan, head) || isBehindComma(scan, head) ? titlePhrase(scan, head) : null;
  if (far === null || !isPluralTitle(scan, far.words)) return null;
  return joins(scan, head) && far.words.end < head ? null : { ...far, place };
}

/** The name that a list has before this one: "P and", "P,", "P of Chile and". */
function nameBefore(scan: Scan, at: number): number | null {
  const and = lowerWord(scan, at - 1) === 'and' && joins(scan, at);
  if (!and && !isBehindComma(scan, at)) return null;
  const end = and ? at - 1 : at;
  const last = scan.drafts[end - 1] ?? null;
  const person = last?.type === 'STATE' || last?.type === 'PLACE' ? ofBefore(scan, last.first) : last;
  return person?.type === 'PERSON' && person.form === 'NAME' ? person.first : stateless(scan, end);
}

const ofBefore = (scan: Scan, first: number) => {
  const of = lowerWord(scan, first - 1) === 'the' ? first - 2 : first - 1;
  return /^(?:of|from)$/.test(lowerWord(scan, of)) ? (scan.drafts[of - 1] ?? null) : null;
};

/** The same where the state is not read yet, since names of one word are read after persons. */
function stateless(scan: Scan, end: number): number | null {
  for (let at = end - 1; at >= end - 3; at -= 1) {
    if (scan.hits[at]?.end !== end) continue;
    const person = ofBefore(scan, at);
    if (person?.type === 'PERSON' && person.form === 'NAME') return person.first;
  }
  return null;
}

/** Whether a title means several persons. */
export const isPluralTitle = (scan: Scan, { end }: TitleHit): boolean =>
  /(?:men|[^su]s)$/.test(lowerWord(scan, end - 1));

const isBehindComma = (scan: Scan, first: number): boolean =>
  scan.sentences[first] === scan.sentences[first - 1] &&
  scan.text.clean.slice(scan.words[first - 1]?.end, scan.words[first]?.start) === ', ';

/** Whether an apposition ends behind the name, and no list goes on there. */
function isClosed(scan: Scan, end: number): boolean {
  const behind = scan.text.clean.slice(scan.words[end - 1]?.end, scan.words[end]?.start ?? undefined);
  if (behind.startsWith(',')) return !/^(?:and|or)$/.test(lowerWord(scan, end)) || scan.shapes[end + 1] === 'LOWER';
  return behind === '' || /^\s?[.;:)–—?!]/.test(behind);
}

const DEFINING = /^(?:the|that|this|his|her|its|their|our|my|a|an|s|then)$/;

/** A title of one person stands behind an article, an owner or a people. */
function isDefinite(scan: Scan, first: number): boolean {
  for (let at = first - 1; at >= first - 4 && joins(scan, at + 1); at -= 1) {
    if (DEFINING.test(lowerWord(scan, at)) || isKnownEnd(scan, at + 1)) return true;
    if (scan.shapes[at] !== 'LOWER') return false;
  }
  return false;
}

const isKnownEnd = (scan: Scan, end: number): boolean =>
  [end - 1, end - 2, end - 3].some((at) => scan.hits[at]?.end === end || scan.drafts[at]?.end === end);
