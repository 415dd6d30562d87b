import { fold } from '../fold.ts';
import { latin } from './latin-letters.ts';
import { PARTICLES } from './name-particles.ts';

/** Habits of spelling, in order: each brings one way of writing a sound to the one that the key uses. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shtsh|chtch|szcz|štš/g, 'shch'],
  [/dsch|dzh|dj/g, 'j'],
  [/tsch|tsh|tch|cz/g, 'ch'],
  [/sch|sz/g, 'sh'],
  [/^[ck]hr/, 'kr'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/gu(?=[ei])/g, 'g'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/ts|tz/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/ff$/, 'v'],
  [/i[yj]e(?=.)/g, 'ie'],
  [/(?:^|(?<=[^aeiou]))[yj](?=e)|(?<=[^aeiou])ie(?=v|v?$|n)/g, ''],
  [/[yj](?=u)/g, ''],
  [/i?[yj]a|ia/g, 'ia'],
  [/i?[yj]o(?=[^u])/g, 'io'],
  [/(?<=sh|ch|j|shch)o(?=v$)/, 'e'],
  [/y|(?<=[aeiou])j|j$|(?<=i)j/g, 'i'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ine$/, 'in'],
  [/([a-z])\1+/g, '$1'],
];

/** In longer words a z is an s: short Chinese syllables (Zhi, Shi) would otherwise meet. */
const LONG = 5;

const cache = new Map<string, string>();
const CACHE_SIZE = 20_000;

/**
 * The key of one word of a name: what is left when the habits of transliteration are taken away.
 * Lavrov, Lawrow, Lavroff and Лавров share one; Iran and Iraq do not.
 * Shape: lower-case Latin letters and digits; other scripts stay as they are.
 */
export function wordKey(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  let key = fold(latin(word)).replace(/[^\p{L}\p{N}]/gu, '');
  if (key.length >= LONG) key = key.replace(/z(?!h)|z(?=h.{3})/g, 's');
  for (const [habit, sound] of HABITS) key = key.replace(habit, sound);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, key);
  return key;
}

/**
 * The key of a whole name, word by word, without particles ("bin", "al"), initials and suffixes.
 * Two spellings with one key are proposed as one person; a surname alone proves nothing.
 */
export function linkKey(name: string): string {
  const words = latin(name).split(/[^\p{L}\p{N}\p{M}'’ʼ]+/u);
  return words
    .filter((word) => word.length > 1 && !PARTICLES.has(fold(word)))
    .map(wordKey)
    .filter((key) => key !== '')
    .join(' ');
}
