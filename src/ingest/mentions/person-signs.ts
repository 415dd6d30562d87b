import { givenName } from '../given-names.ts';
import { titleOfOffice, titleOverComma } from './apposed-titles.ts';
import { joins, lowerWord, type Scan } from './scan.ts';
import { titleBefore } from './title-words.ts';
import {
  KIN,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PERSON_OBJECTS,
  PERSON_VERBS,
  PLACE_HEADS,
  SAYING,
} from './word-lists.ts';

/** Whether something shows that a run of words is a person's name, the certain signs first. */
export function isPerson(scan: Scan, first: number, end: number): boolean {
  const last = lowerWord(scan, end - 1);
  if (ORGANIZATION_HEADS.has(last) || PLACE_HEADS.has(last) || OTHER_HEADS.has(last)) return false;
  const isHeadline = scan.isHeadline(scan.sentences[first] ?? 0);
  const titled = titleBefore(scan, first) !== null;
  if (isOneWord(scan, first, end)) {
    return titled && scan.hits[first] == null && !isHeadline && !isContest(scan, first);
  }
  if (givenName(lowerWord(scan, first)) !== null) return true;
  const rare = hasOnlyRareWords(scan, first, end);
  if (end - first > 2 && givenName(lowerWord(scan, first + 1)) !== null && rare) return true;
  if (scan.shapes[first] === 'INITIAL' || hasInitial(scan, first, end)) return true;
  if (!rare || hasKnownWord(scan, first, end)) return false;
  if (titled || titleOfOffice(scan, first) !== null || titleOverComma(scan, first, end) !== null)
    return !isHeadline || !isVerbOfHeadline(scan, first);
  if (isHeadline) return false;
  if (hasParticle(scan, first, end)) return true;
  return !isBehindArticle(scan, first) && !isCut(scan, first) && actsAsPerson(scan, first, end);
}

/** A word of its own, or several that hyphens join ("Ilunga-Mbiye"). */
export function isOneWord(scan: Scan, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at += 1) if (scan.words[at]?.gap !== 'hyphen') return false;
  return true;
}

/** Whether no word of a run ends a name of something else ("Peace Plan"). */
export function hasOnlyRareWords(scan: Scan, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const word = lowerWord(scan, at);
    if (OTHER_HEADS.has(word) || ORGANIZATION_HEADS.has(word) || PLACE_HEADS.has(word)) return false;
  }
  return true;
}

/** A run that the gazetteer has as something else. */
function hasKnownWord(scan: Scan, first: number, end: number): boolean {
  const hit = scan.hits[first];
  return hit != null && hit.end >= end && hit.values[0]?.entity.type !== 'PERSON';
}

/** "Prime Minister Faces Revolt": a verb, where all words have capitals. */
const isVerbOfHeadline = (scan: Scan, at: number): boolean => /[^s]s$/.test(lowerWord(scan, at));

/** Whether the run is the rest of a longer one ("the Jet Propulsion Laboratory"). */
const isCut = (scan: Scan, first: number): boolean =>
  joins(scan, first) && scan.isNameable(first - 1) && scan.drafts[first - 1] === null && scan.titleEnds[first] == null;

/** Names of ships, laws and bodies stand behind an article; persons without a title do not. */
export const isBehindArticle = (scan: Scan, first: number): boolean =>
  joins(scan, first) && /^(?:the|a|an|this|that|our|its|their|every|no)$/.test(lowerWord(scan, first - 1));

/** "Miss Teen Norway": what stands between "Miss" and the name of a state is no surname. */
function isContest(scan: Scan, at: number): boolean {
  const next = scan.hits[at + 1]?.values[0];
  return lowerWord(scan, at - 1) === 'miss' && scan.words[at + 1]?.gap === 'space' && next?.entity.type === 'STATE';
}

function hasInitial(scan: Scan, first: number, end: number): boolean {
  for (let at = first + 1; at < end - 1; at += 1) if (scan.shapes[at] === 'INITIAL') return true;
  return false;
}

function hasParticle(scan: Scan, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at += 1) if (scan.shapes[at] === 'LOWER') return true;
  return false;
}

/** What a run of words does, is or suffers as only persons do. */
function actsAsPerson(scan: Scan, first: number, end: number): boolean {
  return (
    (!isObject(scan, first) && speaks(scan, end)) ||
    isDescribed(scan, end) ||
    isDealtWith(scan, first) ||
    isBesideMe(scan, end)
  );
}

/** "the board on Public Morals said": what a preposition governs is not who speaks. */
const isObject = (scan: Scan, first: number): boolean =>
  joins(scan, first) && /^(?:of|on|for|in|at|with|from|by|near|about|under|and)$/.test(lowerWord(scan, first - 1));

const BETWEEN = /^(?:also|later|has|had|then|again|earlier|himself|herself|reportedly|repeatedly)$/;

/** "X said", "X has also reiterated", "X told reporters". */
function speaks(scan: Scan, end: number): boolean {
  if (scan.words[end]?.gap !== 'space') return false;
  if (SAYING.has(lowerWord(scan, end))) return true;
  let at = end;
  while (at < end + 2 && BETWEEN.test(lowerWord(scan, at)) && joins(scan, at + 1)) at += 1;
  const verb = lowerWord(scan, at);
  return PERSON_VERBS.has(verb) || (at > end && SAYING.has(verb));
}

const ASIDE = /^(?:who|whose|a|an|the|his|her)$/;

/** "X, who …", "X, 45,", "X, the …", "X, Norway's minister", "X's wife". */
function isDescribed(scan: Scan, end: number): boolean {
  const next = lowerWord(scan, end);
  if (next === 's' && scan.words[end]?.gap === 'apostrophe') return KIN.has(lowerWord(scan, end + 1));
  if (scan.text.clean[scan.words[end - 1]?.end ?? 0] !== ',') return false;
  if (ASIDE.test(next) || scan.titles[end] != null || isOwnedTitle(scan, end)) return true;
  return scan.shapes[end] === 'NUMBER' && scan.words[end]?.text.length === 2;
}

/** "Norway's foreign minister", "Putin's adviser". */
function isOwnedTitle(scan: Scan, at: number): boolean {
  const hit = scan.hits[at];
  if (hit == null) return false;
  return scan.titles[lowerWord(scan, hit.end) === 's' ? hit.end + 1 : hit.end] != null;
}

/** "according to X", "named X", "says X", "greeted X", "chaired by X". */
function isDealtWith(scan: Scan, first: number): boolean {
  const before = lowerWord(scan, first - 1);
  const beforeThat = lowerWord(scan, first - 2);
  if (before === 'by') return /^(?:chaired|headed|moderated|interviewed|accompanied|countersigned)$/.test(beforeThat);
  if (before === 'to') return beforeThat === 'according';
  if (!joins(scan, first)) return before === 'says' || before === 'said' || before === 'named';
  return before === 'named' || before === 'says' || before === 'said' || PERSON_OBJECTS.has(before);
}

/** "X and I met": who stands beside the speaker is a person before a verb. */
function isBesideMe(scan: Scan, end: number): boolean {
  return (
    lowerWord(scan, end) === 'and' &&
    scan.words[end + 1]?.text === 'I' &&
    scan.words[end]?.gap === 'space' &&
    /^(?:VERB|AUX|ADV)$/.test(scan.token(end + 2)?.pos ?? '')
  );
}
