import type { EntityType } from '../../model/entity.ts';
import type { EntityId } from '../../model/id.ts';
import { type MentionRule, take } from './draft.ts';
import { joins, lowerWord, type Scan } from './scan.ts';
import {
  CALENDAR,
  FUNCTION_WORDS,
  ORGANIZATION_HEADS,
  ORGANIZATION_MEMBERS,
  ORGANIZATION_STARTS,
  PLACE_HEADS,
} from './word-lists.ts';

const LONGEST_NAME = 9;

/** Organizations and places by their shape: "Baltic Institute", "University of Riga", "Foreign Ministry", "Diriyah Palace". */
export const organizationShapes: MentionRule = {
  name: 'organization-shape',
  find(scan) {
    for (let at = 0; at < scan.words.length; ) {
      const run = scan.shapes[at] === 'LOWER' ? null : runAt(scan, at);
      const found = run !== null && !isKnown(scan, at, run.end) && takeRun(scan, run);
      at = found && run !== null ? run.end : at + 1;
    }
  },
};

const RULE: Readonly<Record<EntityType, string>> = {
  ORGANIZATION: 'organization-shape',
  PLACE: 'place-shape',
  PERSON: 'person-shape',
  STATE: 'state-shape',
};

interface Run {
  readonly first: number;
  readonly end: number;
  readonly type: 'ORGANIZATION' | 'PLACE';
  readonly state: { readonly end: number; readonly id: EntityId } | null;
}

const takeRun = (scan: Scan, { first, end, type, state }: Run): boolean =>
  take(scan, { first, end, type, titleState: state?.id ?? null, rule: RULE[type] });

/** The longest run of capitalised words from a word on that ends in, or begins with, a word for a body or a place. */
function runAt(scan: Scan, first: number): Run | null {
  const state = stateAt(scan, first);
  const start = state === null ? first : state.end;
  if (!isCapital(scan, start) || isStrayFirst(scan, start)) return null;
  const opens = ORGANIZATION_STARTS.has(lowerWord(scan, start));
  if (scan.isHeadline(scan.sentences[first] ?? 0) && !(opens && state !== null)) return null;
  let best: Run | null = null;
  for (let at = start; at < scan.words.length && at - start < LONGEST_NAME; at += 1) {
    if (at > start && !goesOn(scan, at, opens)) break;
    if (!isCapital(scan, at) || (at === start && state === null)) continue;
    const word = lowerWord(scan, at);
    if ((opens || hasMembers(scan, start, at)) && hasSmallWord(scan, start, at))
      best = { first, end: at + 1, type: 'ORGANIZATION', state };
    else if (ORGANIZATION_HEADS.has(word)) best = { first, end: at + 1, type: 'ORGANIZATION', state };
    else if (PLACE_HEADS.has(word) && at > start) best = { first: start, end: at + 1, type: 'PLACE', state: null };
  }
  return best !== null && best.end - best.first >= 2 ? best : null;
}

/** The state or people that a run begins with ("U.S. Department of Education", "Russian Foreign Ministry"). */
function stateAt(scan: Scan, first: number): Run['state'] {
  const hit = scan.hits[first];
  const best = hit?.values[0];
  if (hit == null || best?.entity.type !== 'STATE') return null;
  const gap = scan.words[hit.end]?.gap;
  const dotted = gap === 'stop' && scan.words[hit.end - 1]?.gap === 'dot';
  return gap === 'space' || dotted ? { end: hit.end, id: best.entity.id } : null;
}

/** The first word of a sentence may be no part of the name. */
const isStrayFirst = (scan: Scan, first: number): boolean =>
  scan.isInitial(first) && !scan.isNameable(first) && !ORGANIZATION_STARTS.has(lowerWord(scan, first));

function goesOn(scan: Scan, at: number, opens: boolean): boolean {
  if (!joins(scan, at) || scan.words[at]?.gap === 'apostrophe' || scan.drafts[at] !== null) return false;
  if (isCapital(scan, at)) return scan.sentences[at] === scan.sentences[at - 1];
  const word = scan.words[at]?.text;
  const next = at + 1;
  if (word === 'the') return opens && scan.words[at - 1]?.text === 'of' && isCapital(scan, next);
  if (word === 'of' || word === 'for')
    return (
      (opens || ORGANIZATION_MEMBERS.has(lowerWord(scan, at - 1))) &&
      (isCapital(scan, next) || scan.words[next]?.text === 'the')
    );
  return word === 'and' && isCapital(scan, next) && joins(scan, next) && (opens || isJoinedName(scan, at));
}

/** "Customs and Border Protection": the word for a body follows, and what is joined are no names. */
function isJoinedName(scan: Scan, and: number): boolean {
  if (scan.hits[and - 1] != null || scan.hits[and + 1] != null) return false;
  return [and + 1, and + 2, and + 3].some(
    (at) => at > and + 1 && isCapital(scan, at) && joins(scan, at) && ORGANIZATION_HEADS.has(lowerWord(scan, at)),
  );
}

function isCapital(scan: Scan, at: number): boolean {
  const shape = scan.shapes[at];
  if (shape !== 'CAPITAL' && shape !== 'CAPITALS') return false;
  return (
    scan.drafts[at] === null &&
    !CALENDAR.has(lowerWord(scan, at)) &&
    (/^(?:new|mine)$/.test(lowerWord(scan, at)) || !(FUNCTION_WORDS.has(lowerWord(scan, at)) && shape === 'CAPITAL'))
  );
}

/** "United Mine Workers of America": people who do a kind of work, before "of". */
function hasMembers(scan: Scan, first: number, at: number): boolean {
  for (let i = first; i < at; i += 1)
    if (ORGANIZATION_MEMBERS.has(lowerWord(scan, i)) && scan.words[i + 1]?.text === 'of') return true;
  return false;
}

const hasSmallWord = (scan: Scan, first: number, at: number): boolean => {
  for (let i = first + 1; i < at; i += 1)
    if (scan.words[i]?.text === 'of' || scan.words[i]?.text === 'for') return true;
  return false;
};

/** Whether the gazetteer has a name that is as long; "U.S." before it is two words. */
function isKnown(scan: Scan, first: number, end: number): boolean {
  for (let at = Math.max(0, first - 2); at < end; at += 1) {
    const hit = scan.hits[at];
    if (hit != null && hit.end >= end && (at <= first || hit.end - at >= 2)) return true;
  }
  return false;
}
