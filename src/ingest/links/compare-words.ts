import { sameGivenName } from '../given-names.ts';
import { editDistance } from './edit-distance.ts';
import { wordKey } from './link-key.ts';

/** What one word of a name has in common with one of another, 0 to 1. */
export interface Likeness {
  readonly score: number;
  /** Whether one of them is an initial, which says little. */
  readonly initial: boolean;
}

const NONE: Likeness = { score: 0, initial: false };

/** Likeness by slips of the pen: how many letters differ, by the length of the longer word. */
const SLIPS: readonly (readonly [slips: number, length: number, score: number])[] = [
  [1, 7, 0.94],
  [1, 5, 0.91],
  [1, 4, 0.86],
  [1, 3, 0.76],
  [2, 9, 0.89],
  [2, 7, 0.84],
  [2, 6, 0.77],
  [2, 5, 0.68],
  [3, 11, 0.84],
  [3, 9, 0.78],
  [3, 8, 0.7],
];

/** Compares two words of names: equal, transliterated, short for another, an initial, or near in spelling. */
export function compareWords(a: string, b: string): Likeness {
  if (a === b) return { score: 1, initial: a.length === 1 };
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? { score: 0.87, initial: true } : NONE;
  const keyA = wordKey(a);
  const keyB = wordKey(b);
  if (keyA === keyB) return { score: 0.98, initial: false };
  if (sameGivenName(a, b)) return { score: 0.95, initial: false };
  return { score: Math.max(slips(a, b), slips(keyA, keyB), shortened(a, b), syllable(a, b)), initial: false };
}

const PATRONYMIC = /(?:ov|ev)(?:i?ch|ych|na|a)$|(?:ovn|evn|ichn)a$/;

/** One word is the beginning of the other ("Almaz", "Almazbek"). */
function shortened(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= ENDING && long.endsWith(short)) return 0.82;
  return short.length >= 4 && short.length * 2 > long.length && long.startsWith(short) && !PATRONYMIC.test(long)
    ? 0.82
    : 0;
}

const ENDING = 7;

const ROMANIZATIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:hs|x|sh)(?=[iu])/, 's'],
  [/^(?:q|ch|ts|zh|j|z|c)/, 'c'],
  [/^g/, 'k'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/ng$/, 'n'],
  [/ü|ue/g, 'u'],
];

/** Short syllables in two romanizations of Chinese or Korean ("Xi", "Hsi"; "Gyu", "Kyu"). */
function syllable(a: string, b: string): number {
  if (a.length > 4 || b.length > 4) return 0;
  const key = (word: string): string =>
    ROMANIZATIONS.reduce((left, [habit, sound]) => left.replace(habit, sound), word);
  return key(a) === key(b) ? 0.8 : 0;
}

function slips(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const distance = editDistance(a, b, 3);
  if (distance === 0) return 0.97;
  const row = SLIPS.find(([most, least]) => distance <= most && length >= least);
  if (row === undefined) return 0;
  const score = row[2] - (a[0] === b[0] ? 0 : 0.05);
  return sameConsonants(a, b) ? Math.min(0.95, score + 0.06) : score;
}

const consonants = (word: string): string => word.replace(/[aeiouyhw]/g, '').replace(/(.)\1/g, '$1');

function sameConsonants(a: string, b: string): boolean {
  const skeleton = consonants(a);
  return skeleton.length >= 2 && skeleton === consonants(b) && a[0] === b[0];
}
