import { stripMarks } from './fold.ts';

/**
 * What stands before a word: nothing it could be joined over (`break`), white space or a hyphen (`space`, `hyphen`),
 * a dot without a space ("U.S", `dot`), a dot and a space ("W. Bush", `stop`), or an apostrophe ("O'Neill").
 */
export type Gap = 'break' | 'space' | 'hyphen' | 'dot' | 'stop' | 'apostrophe';

/**
 * A run of letters or digits. Hyphens, dots and apostrophes stand between words, not in them.
 * Units: code units of the text that it was cut from.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text without accents, its case kept. */
  readonly plain: string;
  /** The plain text in lower case. */
  readonly lower: string;
  readonly gap: Gap;
}

const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘', '`', 'ʿ', 'ʾ']);
const HYPHENS = new Set(['-', '‐', '‑']);

/** Cuts a text into words. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = -1;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const word = text.slice(at, end);
    const plain = stripMarks(word);
    words.push({
      start: at,
      end,
      text: word,
      plain,
      lower: plain.toLowerCase(),
      gap: last < 0 ? 'break' : gapOf(text, last, at),
    });
    last = end;
    at = end;
  }
  return words;
}

/** The end of the run of letters and digits that begins at a place; the place itself where none does. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const size = letterSize(text, at);
    if (size === 0) break;
    at += size;
  }
  return at;
}

const LETTER = /^[\p{L}\p{N}\p{M}]$/u;
const letters = new Map<number, boolean>();

/** How many code units the letter or digit at a place takes; 0 where another sign stands. */
function letterSize(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ? 1 : 0;
  const point = text.codePointAt(at) ?? 0;
  let isLetter = letters.get(point);
  if (isLetter === undefined) {
    isLetter = LETTER.test(String.fromCodePoint(point));
    if (letters.size < 10_000) letters.set(point, isLetter);
  }
  if (!isLetter) return 0;
  return point > 0xffff ? 2 : 1;
}

function gapOf(text: string, from: number, to: number): Gap {
  const length = to - from;
  if (length === 1) {
    const sign = text[from] ?? '';
    if (sign === ' ' || sign === '\n' || sign === '\u00a0') return 'space';
    if (HYPHENS.has(sign)) return 'hyphen';
    if (APOSTROPHES.has(sign)) return 'apostrophe';
    return sign === '.' ? 'dot' : 'break';
  }
  if (length > 3) return 'break';
  const between = text.slice(from, to);
  return between === '. ' || between === '.\n'
    ? 'stop'
    : between.trim() === '' && !between.includes('\n\n')
      ? 'space'
      : 'break';
}
