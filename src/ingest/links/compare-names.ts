import { givenName } from '../given-names.ts';
import { compareWords, type Likeness } from './compare-words.ts';
import { type NameParts, namePartsOf } from './name-parts.ts';

/** Whether two names are of one person, and how sure that is. */
export interface NameComparison {
  readonly decision: 'same' | 'different' | 'unsure';
  /** 0 to 1; the higher, the surer that they are one person. */
  readonly score: number;
}

const SAME = 0.8;
const UNSURE = 0.62;
const LEAST_LIKENESS = 0.65;
/** From here on two words are one in two spellings, and no slip of the pen: a bare word has nothing else to speak for it. */
const ONE_SPELLING = 0.95;

/**
 * Compares two names of persons, in any order of their parts and in any common transliteration.
 * Shape: `same` from a score of 0.8, `unsure` from 0.62.
 */
export function compareNames(a: string, b: string): NameComparison {
  const score = Math.round(scoreOf(namePartsOf(a), namePartsOf(b)) * 1000) / 1000;
  if (score >= SAME) return { decision: 'same', score };
  return { decision: score >= UNSURE ? 'unsure' : 'different', score };
}

interface Pair extends Likeness {
  readonly a: number;
  readonly b: number;
}

function scoreOf(a: NameParts, b: NameParts): number {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return 0.3;
  const [left, right] = joinSplit(a.words, b.words);
  const pairs = align(left, right);
  const unmatched = restOf(left, right, pairs);
  const generations = a.generation === b.generation ? 0 : 0.05;
  return Math.max(0, judge(a, b, left, right, pairs, unmatched) - generations);
}

/** How many words of each name fit none of the other's. An initial proves nothing where a full name beside it does not fit. */
function restOf(left: readonly string[], right: readonly string[], pairs: readonly Pair[]): readonly [number, number] {
  const restA = left.filter((word, at) => word.length > 1 && pairs.every(({ a }) => a !== at));
  const restB = right.filter((word, at) => word.length > 1 && pairs.every(({ b }) => b !== at));
  const weakA = pairs.filter(({ a, b }) => left[a]?.length === 1 && (right[b]?.length ?? 0) > 1).length;
  const weakB = pairs.filter(({ a, b }) => right[b]?.length === 1 && (left[a]?.length ?? 0) > 1).length;
  const countA = left.length - pairs.length;
  const countB = right.length - pairs.length;
  if (restA.length > 0 && weakA > 0) return [countA, countB + weakA];
  return restB.length > 0 && weakB > 0 ? [countA + weakB, countB] : [countA, countB];
}

function judge(
  a: NameParts,
  b: NameParts,
  left: readonly string[],
  right: readonly string[],
  pairs: readonly Pair[],
  [restA, restB]: readonly [number, number],
): number {
  const full = pairs.filter(({ initial }) => !initial);
  if (full.length === 0) return 0.1;
  const likeness = mean(pairs, left);
  if (restA > 0 && restB > 0) return conflict(pairs.length, Math.min(restA, restB), likeness);
  if (pairs.length === 1 && Math.max(left.length, right.length) > 1)
    return oneWord(a, b, left, right, pairs[0], likeness);
  const weakest = Math.min(...pairs.map(({ score }) => score));
  const surname = pairs.find(({ a: at, b: other }) => at === left.length - 1 && other === right.length - 1);
  const bare = left.length === 1 && right.length === 1 && weakest < ONE_SPELLING;
  const doubtful = (weakest < 0.75 && pairs.length < 3) || (surname?.score ?? 1) < 0.75;
  const cap = bare || doubtful || haveOtherInitials(left, right) ? 0.74 : 1;
  const doubts = [
    !a.parted && !b.parted && isSwapped(left, right, pairs) ? 0.22 : 0,
    full.length === 1 ? 0.04 : 0,
    areBothNear(pairs) ? 0.07 : 0,
    ofTwoGenders(left, right) ? 0.08 : 0,
  ];
  return Math.min(cap, likeness - 0.02 * Math.max(restA, restB) - doubts.reduce((sum, doubt) => sum + doubt, 0));
}

/** Both names give initials, and not the same ones: father and son, perhaps ("George W.", "George H. W."). */
function haveOtherInitials(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [left, right].map((words) => words.filter((word) => word.length === 1).join(' '));
  return a !== '' && b !== '' && a !== b && left.length !== right.length;
}

/** Words on both sides that fit nothing: other people, save where much else agrees. */
function conflict(matched: number, rest: number, likeness: number): number {
  return matched >= 3 && rest === 1 ? 0.66 * likeness : Math.min(0.55, 0.2 + 0.15 * matched) * likeness;
}

/** A single word against a full name: with a title before it, it is the surname; bare, it proves nothing. */
function oneWord(
  a: NameParts,
  b: NameParts,
  left: readonly string[],
  right: readonly string[],
  pair: Pair | undefined,
  likeness: number,
): number {
  if (pair === undefined) return 0;
  const short = left.length === 1 ? a : b;
  const long = left.length === 1 ? right : left;
  const at = left.length === 1 ? pair.b : pair.a;
  const isSurname = at === long.length - 1 || (at > 0 && long.length > 2);
  if (short.titled) return (isSurname ? 0.86 : 0.7) * likeness;
  return (isSurname ? 0.7 : 0.5) * likeness;
}

/** Two words, neither of which is the other's for certain. */
const areBothNear = (pairs: readonly Pair[]): boolean => pairs.length === 2 && pairs.every(({ score }) => score < 0.92);

/** "Angelo" and "Angela": given names of a man and of a woman. */
function ofTwoGenders(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [givenName(left[0] ?? '')?.gender ?? null, givenName(right[0] ?? '')?.gender ?? null];
  return a !== null && b !== null && a !== b;
}

/** Two words in turned order may be two people where both words are given names ("Hans Friedrich"). */
function isSwapped(left: readonly string[], right: readonly string[], pairs: readonly Pair[]): boolean {
  if (left.length !== 2 || right.length !== 2 || pairs.length !== 2) return false;
  return pairs.every(({ a, b }) => a !== b) && left.every((word) => givenName(word) !== null);
}

/** The best one-to-one fit of words: the likest pairs first, of equals the nearest in order. */
function align(left: readonly string[], right: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [a, word] of left.entries()) {
    for (const [b, other] of right.entries()) {
      const likeness = compareWords(word, other);
      if (likeness.score >= LEAST_LIKENESS) pairs.push({ a, b, ...likeness });
    }
  }
  pairs.sort((x, y) => y.score - x.score || Math.abs(x.a - x.b) - Math.abs(y.a - y.b));
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  return pairs.filter(({ a, b }) => {
    if (usedA.has(a) || usedB.has(b)) return false;
    usedA.add(a);
    usedB.add(b);
    return true;
  });
}

/** Likeness of all pairs; longer words weigh more. */
function mean(pairs: readonly Pair[], left: readonly string[]): number {
  let sum = 0;
  let weights = 0;
  for (const { a, score } of pairs) {
    const weight = Math.min(8, Math.max(2, left[a]?.length ?? 2));
    sum += weight * score;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** Joins neighbouring words where together they are a word of the other name ("Patr ushev", "Ki moon"). */
function joinSplit(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [joinLike(a, b), joinLike(b, a)];
}

function joinLike(words: readonly string[], others: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const size = [4, 3, 2].find((count) => isSplit(words.slice(at, at + count), count, others)) ?? 1;
    joined.push(words.slice(at, at + size).join(''));
    at += size - 1;
  }
  return joined;
}

function isSplit(pieces: readonly string[], count: number, others: readonly string[]): boolean {
  if (pieces.length < count || pieces.some((piece) => others.includes(piece))) return false;
  const whole = pieces.join('');
  return others.some((other) => other.length > 4 && compareWords(whole, other).score >= 0.9);
}
