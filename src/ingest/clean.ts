import type { Span } from '../model/span.ts';
import type { ParagraphKind } from './text.ts';

/**
 * What the markup says of a block: its kind; `ITEM` for a list item or a table cell, which is never a heading however
 * short; null where the words themselves must tell.
 */
export type BlockKind = ParagraphKind | 'ITEM' | null;

/** A run of text between breaks as a reader cuts it. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What a reader gives: words without markup, the way back to the raw file, and the blocks in text order. */
export interface CleanText {
  readonly clean: string;
  readonly toRaw: (span: Span) => Span;
  readonly blocks: readonly Block[];
}

const LINE_END = /^(?:\r\n|[\r\v\f\u0085\u2028\u2029])$/;
const SPACE = /^[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;
const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /\r\n|[\t\r\v\f\u0085\u2028\u2029\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\p{L}\p{N}]\p{M}+/gu;

/**
 * What one odd stretch of a raw file reads as: line ends as `\n`, odd spaces as plain ones, accents joined to their
 * letters, invisible marks (soft hyphens, zero-width and direction marks, control characters) as nothing.
 */
function plain(odd: string): string {
  if (LINE_END.test(odd)) return '\n';
  if (SPACE.test(odd)) return ' ';
  return /^[\p{L}\p{N}]/u.test(odd) ? odd.normalize('NFC') : '';
}

/** The plain form of words, as every stage sees them. */
export const cleanWords = (words: string): string => words.replace(ODD, plain);

/**
 * Gathers clean text piece by piece and remembers where in the raw file each piece stands.
 * Runs of equal length map letter by letter; all others map as a whole.
 */
export class CleanTextBuilder {
  readonly #parts: string[] = [];
  readonly #cleanAt: number[] = [];
  readonly #cleanLength: number[] = [];
  readonly #rawAt: number[] = [];
  readonly #rawLength: number[] = [];
  #length = 0;

  /** Length of the clean text so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds a stretch of the raw file as it stands, made plain. `at` is where it begins there. */
  addRaw(words: string, at: number): void {
    let from = 0;
    for (const odd of words.matchAll(ODD)) {
      this.add(words.slice(from, odd.index), at + from, at + odd.index);
      this.add(plain(odd[0]), at + odd.index, at + odd.index + odd[0].length);
      from = odd.index + odd[0].length;
    }
    this.add(words.slice(from), at + from, at + words.length);
  }

  /** Adds words that stand otherwise in the raw file, such as a decoded entity, made plain. */
  addDecoded(words: string, start: number, end: number): void {
    this.add(cleanWords(words), start, end);
  }

  /** Adds `words` for the raw stretch from `start` to `end` (an entity, a run of spaces, a break that is not in the file). */
  add(words: string, start: number, end: number): void {
    if (words === '') return;
    const last = this.#rawAt.length - 1;
    const even = words.length === end - start;
    if (even && last >= 0 && this.#goesOn(last, start)) {
      this.#cleanLength[last] = (this.#cleanLength[last] ?? 0) + words.length;
      this.#rawLength[last] = (this.#rawLength[last] ?? 0) + words.length;
    } else {
      this.#cleanAt.push(this.#length);
      this.#cleanLength.push(words.length);
      this.#rawAt.push(start);
      this.#rawLength.push(end - start);
    }
    this.#parts.push(words);
    this.#length += words.length;
  }

  #goesOn(run: number, start: number): boolean {
    const rawLength = this.#rawLength[run] ?? 0;
    return rawLength === this.#cleanLength[run] && (this.#rawAt[run] ?? 0) + rawLength === start;
  }

  /** The clean text and its map; the builder is not used after. */
  build(): { readonly clean: string; readonly toRaw: (span: Span) => Span } {
    return { clean: this.#parts.join(''), toRaw: (span) => this.#toRaw(span) };
  }

  #toRaw({ start, end }: Span): Span {
    const rawStart = this.#rawOf(start, 'start');
    return { start: rawStart, end: end > start ? this.#rawOf(end - 1, 'end') : rawStart };
  }

  /** Where the letter at a clean offset begins or ends in the raw file. */
  #rawOf(at: number, edge: 'start' | 'end'): number {
    const run = this.#runAt(at);
    const [cleanAt, cleanLength] = [this.#cleanAt[run] ?? 0, this.#cleanLength[run] ?? 0];
    const [rawAt, rawLength] = [this.#rawAt[run] ?? 0, this.#rawLength[run] ?? 0];
    if (at >= cleanAt + cleanLength) return rawAt + rawLength;
    if (cleanLength !== rawLength) return edge === 'start' ? rawAt : rawAt + rawLength;
    return rawAt + (at - cleanAt) + (edge === 'end' ? 1 : 0);
  }

  #runAt(at: number): number {
    let [low, high] = [0, this.#cleanAt.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#cleanAt[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}
