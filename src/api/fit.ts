import { foldName } from '../model/fold-name.ts';

/**
 * How well a text holds searched words; the scores of two engines do not compare, this one is the same on both.
 * Shape: for every searched word 2 when the text has it, 1 when a word of the text begins like it.
 */
export function fitOf(text: string, searched: string): number {
  const words = new Set(foldName(text).split(' '));
  let fit = 0;
  for (const word of new Set(foldName(searched).split(' '))) {
    if (words.has(word)) fit += 2;
    else if ([...words].some((other) => other.startsWith(word))) fit += 1;
  }
  return fit;
}

/** Something found, with what decides its place. */
export interface Ranked {
  readonly fit: number;
  /** Day; '' when it has none. */
  readonly day: string;
  readonly id: string;
}

/** The better fit first, then the later day, then by id. */
export const byRank = (a: Ranked, b: Ranked): number => b.fit - a.fit || compare(b.day, a.day) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
