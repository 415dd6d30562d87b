import { createHash } from 'node:crypto';
import type { TextHit } from '../port.ts';
import { indexedWords, searchedWords } from './words.ts';

/** Saturation and length weight of BM25, as Lucene sets them. */
const K1 = 1.2;
const B = 0.75;
/** A whole word counts this many times its BM25 weight, over one point for its beginning alone. */
const WHOLE_WORD = 2;

/** A text that is to be found by its words. */
export interface IndexedText {
  readonly id: string;
  readonly text: string;
}

interface Entry {
  readonly hash: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/**
 * Finds texts by the beginnings of their words, in process.
 * Source: BM25 (Robertson and Zaragoza 2009).
 */
export class WordIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #holders = new Map<string, Set<string>>();
  #sorted: readonly string[] | null = null;
  #totalLength = 0;

  /** Takes a text in; costs next to nothing when it is there unchanged. */
  put({ id, text }: IndexedText): void {
    const hash = createHash('sha1').update(text).digest('base64');
    if (this.#entries.get(id)?.hash === hash) return;
    this.#remove(id);
    const words = indexedWords(text);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of counts.keys()) this.#hold(word, id);
    this.#entries.set(id, { hash, counts, length: words.length });
    this.#totalLength += words.length;
  }

  /** Drops every text whose id is not among these. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of [...this.#entries.keys()]) if (!ids.has(id)) this.#remove(id);
  }

  /** Texts that hold, for each word searched, a word that begins like it; best first, then by id. */
  search(input: string, limit: number): readonly TextHit[] {
    const scores = searchedWords(input).map((word) => this.#scores(word));
    const [first, ...others] = scores.sort((a, b) => a.size - b.size);
    if (first === undefined) return [];
    return [...first.keys()]
      .filter((id) => others.every((other) => other.has(id)))
      .map((id) => ({ id, score: scores.reduce((sum, other) => sum + (other.get(id) ?? 0), 0) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  #scores(word: string): Map<string, number> {
    const scores = new Map<string, number>();
    for (const term of this.#termsWith(word)) {
      for (const id of this.#holders.get(term) ?? []) {
        if (!scores.has(id)) scores.set(id, 1);
        if (term === word) scores.set(id, 1 + WHOLE_WORD * this.#weight(word, id));
      }
    }
    return scores;
  }

  #weight(word: string, id: string): number {
    const entry = this.#entries.get(id);
    const holders = this.#holders.get(word)?.size ?? 0;
    const count = entry?.counts.get(word) ?? 0;
    const size = this.#entries.size;
    const rarity = Math.log(1 + (size - holders + 0.5) / (holders + 0.5));
    const relativeLength = ((entry?.length ?? 0) * size) / Math.max(1, this.#totalLength);
    return (rarity * count) / (count + K1 * (1 - B + B * relativeLength));
  }

  /** All words that begin like this one, itself first. */
  *#termsWith(prefix: string): Iterable<string> {
    this.#sorted ??= [...this.#holders.keys()].sort();
    for (let at = lowerBound(this.#sorted, prefix); ; at++) {
      const term = this.#sorted[at];
      if (term === undefined || !term.startsWith(prefix)) return;
      yield term;
    }
  }

  #hold(word: string, id: string): void {
    const holders = this.#holders.get(word);
    if (holders !== undefined) {
      holders.add(id);
      return;
    }
    this.#holders.set(word, new Set([id]));
    this.#sorted = null;
  }

  #remove(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#entries.delete(id);
    this.#totalLength -= entry.length;
    for (const word of entry.counts.keys()) {
      const holders = this.#holders.get(word);
      holders?.delete(id);
      if (holders?.size === 0) {
        this.#holders.delete(word);
        this.#sorted = null;
      }
    }
  }
}

/** The first place whose value is not below the one looked for. */
function lowerBound(sorted: readonly string[], value: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as string) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
