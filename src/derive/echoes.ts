import type { Echo } from '../model/conflict.ts';
import { addDays } from '../model/days.ts';
import { NOBODY, type StatementView } from '../model/derivation.ts';
import { compareKeys } from './compare-text.ts';
import { byPublication } from './conflicts.ts';
import { nameStemsOf, stemsOf } from './words.ts';

/** A newspaper takes up what was said within this many days. */
export const DAYS_OF_ECHO = 10;
/** Fewer words in common are chance; names do not count, since whoever speaks of the war names the same states. */
const WORDS_IN_COMMON = 4;
/** A short quotation may have this few words, if all are the same. */
const WORDS_OF_A_QUOTE = 3;
/** Reported speech, told in two reporters' words: half of the shorter one must be in the longer. */
const LIKE_REPORTED = 0.5;
/** Two direct quotations of one utterance differ by cuts and by translation only. */
const LIKE_QUOTED = 0.7;

/**
 * Finds utterances that two documents report.
 *
 * Two statements of different documents are echoes when they share a speaker or have one voice (a minister, his ministry and his state
 * have; so have two of whom nobody is known; a known and an unknown speaker only when the quotations are the same), when they were
 * published near to each other, and when they share `WORDS_IN_COMMON` stems and the given part of the stems of the shorter one; each
 * must be the other's best in its document. The part is of the shorter because one paper quotes a sentence where another reports the
 * paragraph: a plain share of all words would punish that. Reported speech of one subject alone shares names and at most two or three
 * words more, which is why names are not counted there.
 * Shape: from the later to the earlier (by publication, document, place), by `from`, then `to`.
 */
export function findEchoes(
  statements: readonly StatementView[],
  touched: (statement: StatementView) => boolean,
): readonly Echo[] {
  const worded = statements.map(toWorded);
  const pairs = [...candidatePairs(worded, touched)].flatMap(([a, b]) => {
    const similarity = similarityOf(a, b);
    return similarity === null ? [] : [{ a, b, similarity }];
  });
  const best = new Map<string, Pair>();
  for (const pair of pairs) {
    for (const key of keysOf(pair)) if (isBetter(pair, best.get(key))) best.set(key, pair);
  }
  return pairs
    .filter((pair) => keysOf(pair).every((key) => best.get(key) === pair))
    .map(toEcho)
    .sort((a, b) => compareKeys([a.from, a.to], [b.from, b.to]));
}

/** Tells whether two statements can be of one utterance, by who speaks; the words are not looked at. */
function canEcho(a: StatementView, b: StatementView): boolean {
  if (a.documentId === b.documentId) return false;
  if (a.speakers.some((speaker) => b.speakers.includes(speaker))) return true;
  const unknown = a.speakers.length === 0 || b.speakers.length === 0;
  if (a.contentKey !== null && a.contentKey === b.contentKey && unknown) return true;
  return a.voice === b.voice && !(a.speakers.some(isPerson) && b.speakers.some(isPerson));
}

interface Worded {
  readonly statement: StatementView;
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

interface Pair {
  readonly a: Worded;
  readonly b: Worded;
  readonly similarity: number;
}

const toWorded = (statement: StatementView): Worded => ({
  statement,
  stems: new Set(stemsOf(statement.content)),
  names: nameStemsOf(statement.content),
});

function* candidatePairs(
  all: readonly Worded[],
  touched: (statement: StatementView) => boolean,
): Generator<readonly [Worded, Worded]> {
  const groups = new Map<string, Worded[]>();
  for (const one of all) {
    for (const key of groupKeys(one.statement)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  const seen = new Set<string>();
  for (const group of groups.values()) {
    for (const [a, b] of nearPairs(group)) {
      if (!(touched(a.statement) || touched(b.statement)) || !canEcho(a.statement, b.statement)) continue;
      const key = [a.statement.id, b.statement.id].sort().join();
      if (!seen.has(key)) yield [a, b];
      seen.add(key);
    }
  }
}

/** All pairs that were published near to each other; of many statements only those in the days around are looked at. */
function* nearPairs(group: readonly Worded[]): Generator<readonly [Worded, Worded]> {
  const sorted = [...group].sort((a, b) => byPublication(a.statement, b.statement));
  const firstUndated = sorted.findIndex(({ statement }) => statement.publishedOn === null);
  const undatedFrom = firstUndated === -1 ? sorted.length : firstUndated;
  for (const [index, a] of sorted.entries()) {
    const { publishedOn } = a.statement;
    const lastDay = publishedOn === null ? null : addDays(publishedOn, DAYS_OF_ECHO);
    for (let other = index + 1; other < undatedFrom; other += 1) {
      const b = sorted[other];
      if (b === undefined || (lastDay !== null && (b.statement.publishedOn ?? '') > lastDay)) break;
      yield [a, b];
    }
    for (const b of sorted.slice(Math.max(undatedFrom, index + 1))) yield [a, b];
  }
}

const groupKeys = ({ voice, contentKey }: StatementView): readonly string[] =>
  [voice ?? NOBODY, contentKey].filter((key) => key !== null);

function similarityOf(a: Worded, b: Worded): number | null {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem));
  const shorter = Math.min(a.stems.size, b.stems.size);
  const similarity = Math.round((shared.length / Math.max(shorter, 1)) * 1000) / 1000;
  if (a.statement.form === 'DIRECT' && b.statement.form === 'DIRECT') {
    const enough = shared.length >= Math.min(WORDS_IN_COMMON, Math.max(shorter, WORDS_OF_A_QUOTE));
    return enough && similarity >= LIKE_QUOTED ? similarity : null;
  }
  const words = shared.filter((stem) => !(a.names.has(stem) && b.names.has(stem)));
  return words.length >= WORDS_IN_COMMON && similarity >= LIKE_REPORTED ? similarity : null;
}

const isPerson = (id: string): boolean => id.startsWith('person:');

/** Under which a pair competes: each of its statements, against the document of the other. */
const keysOf = ({ a, b }: Pair): readonly [string, string] => [
  `${a.statement.id}|${b.statement.documentId}`,
  `${b.statement.id}|${a.statement.documentId}`,
];

function isBetter(pair: Pair, other: Pair | undefined): boolean {
  if (other === undefined || pair.similarity !== other.similarity)
    return other === undefined || pair.similarity > other.similarity;
  const key = ({ a, b }: Pair) => [a.statement, b.statement].sort(byPublication).map(({ id }) => id);
  return compareKeys(key(pair), key(other)) < 0;
}

function toEcho({ a, b, similarity }: Pair): Echo {
  const [earlier, later] = [a.statement, b.statement].sort(byPublication) as [StatementView, StatementView];
  return { from: later.id, to: earlier.id, similarity };
}
