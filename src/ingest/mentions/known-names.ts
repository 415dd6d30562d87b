import type { Entity } from '../../model/entity.ts';
import type { MentionForm } from '../../model/mention.ts';
import type { KnownName } from '../gazetteer.ts';
import { givenName } from '../given-names.ts';
import { GENERATIONS, HONORIFICS } from '../links/name-particles.ts';
import { type Draft, type MentionRule, take } from './draft.ts';
import { stateOf } from './offices.ts';
import { joins, lowerWord, type Scan } from './scan.ts';
import {
  DIRECTIONS,
  GENERAL,
  HYPHEN_TAILS,
  NOUNS_OF_PEOPLES,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
} from './word-lists.ts';

/** Names of the gazetteer of two words or more, longest first. */
export const longKnownNames: MentionRule = {
  name: 'known-name',
  find: (scan) =>
    findKnown(scan, (first, end) => end - first > 1 && !goesOnBefore(scan, first) && !isTeam(scan, first, end)),
};

/** Names of the gazetteer of one word, where no longer name around them took it. */
export const shortKnownNames: MentionRule = {
  name: 'known-name',
  find: (scan) => findKnown(scan, (first, end) => end - first === 1 && standsAlone(scan, first)),
};

function findKnown(scan: Scan, fits: (first: number, end: number) => boolean): void {
  for (let at = 0; at < scan.words.length; ) {
    const hit = scan.hits[at] ?? null;
    const taken = hit !== null && fits(at, hit.end) && takeKnown(scan, at, hit.end, hit.values);
    at = taken && hit !== null ? hit.end : at + 1;
  }
}

function takeKnown(scan: Scan, first: number, end: number, values: readonly KnownName[]): boolean {
  const best = values[0];
  if (best === undefined) return false;
  const entities = [...new Set(values.map(({ entity }) => entity))];
  return take(scan, {
    first: best.entity.type === 'PERSON' ? withoutHonorific(scan, first, end) : withoutArticle(scan, first, end),
    end: isParty(scan, end, best.entity) ? end + 1 : end,
    type: best.entity.type,
    form: formOf(best),
    candidates: isOfAnother(scan, first, best.entity) ? [] : entities.map(({ id }) => id),
    gender: genderOf(entities),
    plural: best.kind === 'DEMONYM' && /s$/.test(scan.words[end - 1]?.text ?? ''),
    rule: 'known-name',
  });
}

/** "the Labour party": British papers write the word small, and it belongs to the name all the same. */
const isParty = (scan: Scan, end: number, entity: Entity): boolean =>
  entity.type === 'ORGANIZATION' &&
  entity.kind === 'PARTY' &&
  scan.words[end]?.text === 'party' &&
  scan.words[end]?.gap === 'space' &&
  lowerWord(scan, end - 1) !== 'party';

/** "the" before a name is no part of it, nor is the "The" that begins a sentence; "The Hague" keeps its own. */
function withoutArticle(scan: Scan, first: number, end: number): number {
  const word = scan.words[first];
  if (end - first < 2 || word === undefined || lowerWord(scan, first) !== 'the') return first;
  const next = scan.words[first + 1]?.start ?? 0;
  const rest = scan.text.clean.slice(next, scan.words[end - 1]?.end);
  if (word.text === 'the') return first + 1;
  return scan.isInitial(first) && (end - first > 2 || scan.gazetteer.named(rest).length > 0) ? first + 1 : first;
}

/** "Prince" before a full name is no part of it, but "Pope Francis" keeps his title. */
function withoutHonorific(scan: Scan, first: number, end: number): number {
  return end - first > 2 && HONORIFICS.has(lowerWord(scan, first)) && !GENERATIONS.has(lowerWord(scan, end - 1))
    ? first + 1
    : first;
}

function formOf({ kind }: KnownName): MentionForm {
  if (kind === 'SURNAME' || kind === 'DEMONYM' || kind === 'METONYM') return kind;
  return 'NAME';
}

function genderOf(entities: readonly Entity[]): Draft['gender'] {
  const [first, ...others] = entities;
  return first?.type === 'PERSON' && others.length === 0 ? first.gender : null;
}

/** An organ of one state under the name of another ("Victorian Supreme Court", "Israeli Supreme Court") is not the known one. */
function isOfAnother(scan: Scan, first: number, entity: Entity): boolean {
  if (
    entity.type !== 'ORGANIZATION' ||
    entity.organOf === null ||
    !joins(scan, first) ||
    scan.words[first]?.gap !== 'space'
  )
    return false;
  const before = scan.hits[first - 1]?.values[0]?.entity ?? null;
  if (before !== null) return stateOf(before) !== null && stateOf(before) !== entity.organOf;
  return (
    scan.isNameable(first - 1) &&
    !scan.isInitial(first - 1) &&
    scan.titleEnds[first] === undefined &&
    !GENERAL.has(lowerWord(scan, first - 1))
  );
}

/** Whether a known name of one word is that name and not a piece of another ("Jordan" in "Michael Jordan"). */
function standsAlone(scan: Scan, at: number): boolean {
  const best = scan.hits[at]?.values[0];
  if (best === undefined || scan.shapes[at] === 'LOWER' || hasTail(scan, at)) return false;
  if (best.kind === 'DEMONYM') return !followsGivenName(scan, at) && !isBareNoun(scan, at);
  if (goesOnBefore(scan, at)) return false;
  if (best.entity.type === 'STATE')
    return !followsGivenName(scan, at) && !isColony(scan, at, best.entity) && !isTournament(scan, at);
  return !goesOnAfter(scan, at, best.entity) && !isPlainWord(scan, at);
}

/** "Finn said": the noun for one of a people needs an article or an adjective; without either it is somebody's name. */
function isBareNoun(scan: Scan, at: number): boolean {
  if (!NOUNS_OF_PEOPLES.has(lowerWord(scan, at)) || scan.isHeadline(scan.sentences[at] ?? 0)) return false;
  if (scan.isInitial(at) || !joins(scan, at)) return true;
  const before = lowerWord(scan, at - 1);
  return !DETERMINERS.has(before) && !/^(?:DET|ADJ|NUM|NOUN)$/.test(scan.token(at - 1)?.pos ?? '');
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the one another every each any no some this that first fellow young old half former s'.split(' '),
);

const TAILS = /^(?:s|ll|d|re|ve)$/;

/** "Han'guk": an apostrophe inside a word. */
const hasTail = (scan: Scan, at: number): boolean =>
  scan.words[at + 1]?.gap === 'apostrophe' && !TAILS.test(scan.words[at + 1]?.text ?? '');

function followsGivenName(scan: Scan, at: number): boolean {
  const before = scan.words[at - 1];
  return (
    joins(scan, at) &&
    scan.drafts[at - 1] === null &&
    scan.shapes[at - 1] === 'CAPITAL' &&
    givenName(before?.plain ?? '') !== null
  );
}

/** "Spanish Guinea": a people before another state makes it a third place. */
function isColony(scan: Scan, at: number, state: Entity): boolean {
  const before = scan.drafts[at - 1] ?? null;
  return scan.words[at]?.gap === 'space' && before?.form === 'DEMONYM' && before.candidates[0] !== state.id;
}

/** "US Open": the name of a contest begins with that of a state. */
const isTournament = (scan: Scan, at: number): boolean =>
  scan.words[at + 1]?.gap === 'space' &&
  /^(?:Open|Masters|Derby|Prix|Classic)$/.test(scan.words[at + 1]?.text ?? '') &&
  !scan.isHeadline(scan.sentences[at] ?? 0);

/** A first word of a sentence that the tagger takes for no name. */
function isPlainWord(scan: Scan, at: number): boolean {
  if (!scan.isInitial(at)) return false;
  const pos = scan.token(at)?.pos ?? 'PROPN';
  return pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'X' && scan.shapes[at] === 'CAPITAL';
}

/** Whether a capitalised word before belongs to the name ("New South" before "Wales", "Miss" before "USA"). */
function goesOnBefore(scan: Scan, at: number): boolean {
  const gap = scan.words[at]?.gap;
  if ((gap !== 'space' && gap !== 'apostrophe') || scan.hits[at]?.values[0]?.entity.type === 'PERSON')
    return isHalf(scan, at);
  if (scan.drafts[at - 1] !== null || scan.isHeadline(scan.sentences[at] ?? 0)) return false;
  const before = lowerWord(scan, at - 1);
  if (scan.shapes[at - 1] === 'INITIAL' && before !== 'a' && before !== 'i' && !scan.isInitial(at - 1)) return true;
  if (OLD_OR_NEW.has(before) && scan.shapes[at - 1] === 'CAPITAL' && !scan.isInitial(at - 1)) return true;
  if (
    scan.hits[at]?.values[0]?.entity.type === 'PLACE' &&
    COMPASS.test(scan.words[at - 1]?.text ?? '') &&
    !scan.isInitial(at - 1)
  )
    return true;
  if (!scan.isNameable(at - 1) || DIRECTIONS.has(before) || GENERAL.has(before) || scan.titleEnds[at] !== undefined)
    return false;
  return scan.hits[at - 1] == null && !(scan.isInitial(at - 1) && scan.token(at - 1)?.pos !== 'PROPN');
}

const COMPASS = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central)$/;
const OLD_OR_NEW: ReadonlySet<string> = new Set(['new', 'little', 'miss']);

/** A person's surname behind another part of the name. */
function isHalf(scan: Scan, at: number): boolean {
  const best = scan.hits[at]?.values[0];
  if (best?.kind !== 'SURNAME' || scan.words[at]?.gap !== 'space' || scan.drafts[at - 1] !== null) return false;
  return (
    scan.isNameable(at - 1) &&
    scan.titleEnds[at] === undefined &&
    !DIRECTIONS.has(lowerWord(scan, at - 1)) &&
    scan.hits[at - 1] == null
  );
}

/** "Los Angeles Clippers": a place of two words and a name behind it. */
function isTeam(scan: Scan, first: number, end: number): boolean {
  const best = scan.hits[first]?.values[0]?.entity;
  return best?.type === 'PLACE' && goesOnAfter(scan, end - 1, best);
}

/** Whether a capitalised word behind belongs to the name ("Apple TV", "Trump Tower", "Dar-El-Beida"). */
function goesOnAfter(scan: Scan, at: number, { type }: Entity): boolean {
  const next = at + 1;
  if (!joins(scan, next) || scan.drafts[next] != null || scan.isHeadline(scan.sentences[at] ?? 0)) return false;
  if (scan.words[next]?.gap === 'hyphen') return type === 'PERSON' && scan.isNameable(next) && scan.hits[next] == null;
  const after = lowerWord(scan, next);
  if (type === 'ORGANIZATION' && /^(?:TV|Plus|Pay|Music|Maps)$/.test(scan.words[next]?.text ?? '')) return true;
  if (!scan.isNameable(next) || HYPHEN_TAILS.has(after) || (scan.titles[next] ?? null) !== null) return false;
  if (ORGANIZATION_HEADS.has(after) || PLACE_HEADS.has(after)) return type !== 'PERSON';
  if (type === 'PLACE' && after === 'state') return true;
  return !OTHER_HEADS.has(after) && scan.hits[next] == null;
}
