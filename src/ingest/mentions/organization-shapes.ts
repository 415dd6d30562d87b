import type { EntityType } from '../../model/entity.ts';
import { type MentionRule, take } from './draft.ts';
import { joins, lowerWord, type Scan } from './scan.ts';
import { CALENDAR, FUNCTION_WORDS, ORGANIZATION_HEADS, ORGANIZATION_STARTS, PLACE_HEADS } from './word-lists.ts';

const LONGEST_NAME = 9;

/** Organizations and places by their shape: "Baltic Institute", "University of Riga", "Foreign Ministry", "Diriyah Palace". */
export const organizationShapes: MentionRule = {
  name: 'organization-shape',
  find(scan) {
    for (let at = 0; at < scan.words.length; ) {
      const run = scan.shapes[at] === 'LOWER' ? null : runAt(scan, at);
      const found =
        run !== null &&
        !isKnown(scan, at, run.end) &&
        take(scan, { first: run.first, end: run.end, type: run.type, rule: RULE[run.type] });
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
}

/** The longest run of capitalised words from a word on that ends in, or begins with, a word for a body or a place. */
function runAt(scan: Scan, first: number): Run | null {
  if (!isCapital(scan, first) || scan.isHeadline(scan.sentences[first] ?? 0)) return null;
  const start = scan.isInitial(first) ? startOf(scan, first) : first;
  if (start > first) return null;
  let best: Run | null = null;
  const opens = ORGANIZATION_STARTS.has(lowerWord(scan, first));
  for (let at = first; at < scan.words.length && at - first < LONGEST_NAME; at += 1) {
    if (at > first && !goesOn(scan, at, opens)) break;
    if (!isCapital(scan, at) || at === first) continue;
    const word = lowerWord(scan, at);
    if (
      isCapital(scan, at + 1) &&
      joins(scan, at + 1) &&
      scan.words[at + 1]?.gap === 'space' &&
      best === null &&
      !ORGANIZATION_HEADS.has(word) &&
      !PLACE_HEADS.has(word)
    )
      continue;
    if (opens && hasSmallWord(scan, first, at)) best = { first, end: at + 1, type: 'ORGANIZATION' };
    else if (ORGANIZATION_HEADS.has(word)) best = { first, end: at + 1, type: 'ORGANIZATION' };
    else if (PLACE_HEADS.has(word)) best = { first, end: at + 1, type: 'PLACE' };
  }
  return best === null ? null : withoutPeople(scan, best);
}

/** A people before the head stays a mention of its own: "Russian" and "Foreign Ministry". */
function withoutPeople(scan: Scan, run: Run): Run | null {
  let first = run.first;
  const hit = scan.hits[first];
  const isState =
    hit?.values[0]?.kind === 'DEMONYM' || (hit?.values[0]?.entity.type === 'STATE' && run.end - hit.end >= 2);
  if (hit != null && isState && run.type === 'ORGANIZATION') first = hit.end;
  return run.end - first >= 2 ? { ...run, first } : null;
}

/** The first word of a sentence may be no part of the name. */
function startOf(scan: Scan, first: number): number {
  return FUNCTION_WORDS.has(lowerWord(scan, first)) ? first + 1 : first;
}

function goesOn(scan: Scan, at: number, opens: boolean): boolean {
  if (!joins(scan, at) || scan.words[at]?.gap === 'apostrophe' || scan.drafts[at] !== null) return false;
  if (isCapital(scan, at)) return scan.sentences[at] === scan.sentences[at - 1];
  const word = scan.words[at]?.text;
  const next = at + 1;
  if (word === 'the') return opens && scan.words[at - 1]?.text === 'of' && isCapital(scan, next);
  if (word === 'of' || word === 'for') return opens && (isCapital(scan, next) || scan.words[next]?.text === 'the');
  return word === 'and' && opens && isCapital(scan, next) && joins(scan, next);
}

function isCapital(scan: Scan, at: number): boolean {
  const shape = scan.shapes[at];
  if (shape !== 'CAPITAL' && shape !== 'CAPITALS') return false;
  return (
    scan.drafts[at] === null &&
    !CALENDAR.has(lowerWord(scan, at)) &&
    !(FUNCTION_WORDS.has(lowerWord(scan, at)) && shape === 'CAPITAL')
  );
}

const hasSmallWord = (scan: Scan, first: number, at: number): boolean => {
  for (let i = first + 1; i < at; i += 1)
    if (scan.words[i]?.text === 'of' || scan.words[i]?.text === 'for') return true;
  return false;
};

/** Whether the gazetteer has a name that is as long. */
function isKnown(scan: Scan, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const hit = scan.hits[at];
    if (hit != null && hit.end >= end && (at === first || hit.end - at >= 2)) return true;
  }
  return false;
}
