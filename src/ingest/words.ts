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
  readonly gap: Gap;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘', '`', 'ʿ', 'ʾ']);
const HYPHENS = new Set(['-', '‐', '‑']);

/** Cuts a text into words. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = -1;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const end = match.index + word.length;
    words.push({
      start: match.index,
      end,
      text: word,
      plain: stripMarks(word),
      gap: last < 0 ? 'break' : gapOf(text, last, match.index),
    });
    last = end;
  }
  return words;
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
