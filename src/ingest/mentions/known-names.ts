import type { Entity } from '../../model/entity.ts';
import type { MentionForm } from '../../model/mention.ts';
import type { KnownName } from '../gazetteer.ts';
import { givenName } from '../given-names.ts';
import { GENERATIONS, HONORIFICS } from '../links/name-particles.ts';
import { type Draft, type MentionRule, take } from './draft.ts';
import { joins, lowerWord, type Scan } from './scan.ts';
import { DIRECTIONS, HYPHEN_TAILS, ORGANIZATION_HEADS, OTHER_HEADS, PLACE_HEADS } from './word-lists.ts';

/** Names of the gazetteer of two words or more, longest first. */
export const longKnownNames: MentionRule = {
  name: 'known-name',
  find: (scan) => findKnown(scan, (first, end) => end - first > 1),
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
    end,
    type: best.entity.type,
    form: formOf(best),
    candidates: entities.map(({ id }) => id),
    gender: genderOf(entities),
    plural: best.kind === 'DEMONYM' && /s$/.test(scan.words[end - 1]?.text ?? ''),
    rule: 'known-name',
  });
}

/** "the" before a name is no part of it in running text, but "The Hague" keeps its article. */
function withoutArticle(scan: Scan, first: number, end: number): number {
  return scan.words[first]?.text === 'the' && end - first > 1 ? first + 1 : first;
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

/** Whether a known name of one word is that name and not a piece of another ("Jordan" in "Michael Jordan"). */
function standsAlone(scan: Scan, at: number): boolean {
  const best = scan.hits[at]?.values[0];
  if (best === undefined || scan.shapes[at] === 'LOWER') return false;
  if (best.kind === 'DEMONYM' || best.entity.type === 'STATE') return !followsGivenName(scan, at);
  return !isPieceOfName(scan, at, best.entity.type === 'PERSON') && !isPlainWord(scan, at);
}

function followsGivenName(scan: Scan, at: number): boolean {
  const before = scan.words[at - 1];
  return (
    joins(scan, at) &&
    scan.drafts[at - 1] === null &&
    scan.shapes[at - 1] === 'CAPITAL' &&
    givenName(before?.plain ?? '') !== null
  );
}

/** A first word of a sentence that the tagger takes for no name. */
function isPlainWord(scan: Scan, at: number): boolean {
  if (!scan.isInitial(at)) return false;
  const pos = scan.token(at)?.pos ?? 'PROPN';
  return pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'X' && scan.shapes[at] === 'CAPITAL';
}

function isPieceOfName(scan: Scan, at: number, isPerson: boolean): boolean {
  const before = lowerWord(scan, at - 1);
  if (
    joins(scan, at) &&
    scan.drafts[at - 1] === null &&
    scan.isNameable(at - 1) &&
    !DIRECTIONS.has(before) &&
    scan.titleEnds[at] === undefined
  ) {
    return scan.words[at]?.gap === 'space' || scan.words[at]?.gap === 'apostrophe';
  }
  const after = lowerWord(scan, at + 1);
  if (!joins(scan, at + 1) || scan.drafts[at + 1] != null || scan.words[at + 1]?.gap === 'hyphen') return false;
  if (!scan.isNameable(at + 1) || HYPHEN_TAILS.has(after) || (scan.titles[at + 1] ?? null) !== null) return false;
  if (scan.isHeadline(scan.sentences[at] ?? 0)) return false;
  if (ORGANIZATION_HEADS.has(after) || PLACE_HEADS.has(after)) return !isPerson;
  return !OTHER_HEADS.has(after) && scan.hits[at + 1] == null;
}
