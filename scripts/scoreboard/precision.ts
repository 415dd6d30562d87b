import type { Counts, Figure, KitLibrary } from './kit.ts';

/** What happened to the finds of one rule or tier: how many there are, and how many of them are right by each measure. */
export interface Precision {
  readonly key: string;
  readonly found: number;
  readonly figures: readonly Omit<Figure, 'references'>[];
}

/** One find of a text: by whom, and whether it is right by each measure. */
export interface Find {
  readonly key: string;
  readonly right: readonly boolean[];
}

/**
 * Precision by rule or tier, with intervals from resampling the texts.
 * Shape: one for each of `keys` and for each key that was found besides, the most frequent first.
 */
export function precisionBy(
  kit: Pick<KitLibrary, 'share' | 'evaluate'>,
  texts: readonly (readonly Find[])[],
  keys: readonly string[],
  measures: number,
): readonly Precision[] {
  const every = [...new Set([...keys, ...texts.flatMap((finds) => finds.map(({ key }) => key))])];
  const found = countBy(texts.flat(), ({ key }) => key);
  const metrics = every.flatMap((key) =>
    Array.from({ length: measures }, (_, at) => kit.share(key, '', `${key} ${at}`, `${key} n`)),
  );
  const figures = kit.evaluate(texts.map(countsOf), metrics);
  return every
    .map((key, at) => ({
      key,
      found: found.get(key) ?? 0,
      figures: figures.slice(at * measures, (at + 1) * measures),
    }))
    .sort((a, b) => b.found - a.found || (a.key < b.key ? -1 : 1));
}

function countsOf(finds: readonly Find[]): Counts {
  const right = finds.flatMap(({ key, right }) => right.flatMap((isRight, at) => (isRight ? [`${key} ${at}`] : [])));
  return Object.fromEntries(countBy([...finds.map(({ key }) => `${key} n`), ...right], (name) => name));
}

/** How often each key occurs. */
export function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
