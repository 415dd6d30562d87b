import type { Span } from '../../../src/model/span.ts';

/** A gold fact beside the found one that tells it; null where nothing does. */
export interface Pair<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found | null;
}

/** All gold facts of a text with what was found of them, and what was found beyond them. */
export interface Paired<Gold, Found> {
  readonly pairs: readonly Pair<Gold, Found>[];
  readonly extra: readonly Found[];
}

/**
 * Pairs gold and found facts one to one, the likest first.
 * Shape: pairs in the order of gold. `likeness` gives a number or a list of numbers, of which earlier ones weigh more;
 * null where two facts cannot be the same.
 */
export function pairUp<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  likeness: (gold: Gold, found: Found) => readonly number[] | null,
): Paired<Gold, Found> {
  const possible = gold.flatMap((one) =>
    found.flatMap((other) => {
      const like = likeness(one, other);
      return like === null ? [] : [{ one, other, like }];
    }),
  );
  const chosen = new Map<Gold, Found>();
  const taken = new Set<Found>();
  for (const { one, other } of possible.sort((a, b) => descending(a.like, b.like))) {
    if (chosen.has(one) || taken.has(other)) continue;
    chosen.set(one, other);
    taken.add(other);
  }
  return {
    pairs: gold.map((one) => ({ gold: one, found: chosen.get(one) ?? null })),
    extra: found.filter((other) => !taken.has(other)),
  };
}

function descending(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** The words of a text by number, so that spans can be compared by the words that they touch. */
export function wordsOf(raw: string): (spans: readonly Span[]) => ReadonlySet<number> {
  const words = [...raw.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return (spans) => {
    const touched = new Set<number>();
    words.forEach(({ start, end }, number) => {
      if (spans.some((span) => span.start < end && start < span.end)) touched.add(number);
    });
    return touched;
  };
}

/** How many of two sets they have in common. */
export const common = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number =>
  [...a].filter((item) => b.has(item)).length;
