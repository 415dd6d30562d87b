/**
 * A stretch of a text.
 * Units: UTF-16 code units, `start` inclusive, `end` exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words that stand there. */
export interface Excerpt extends Span {
  readonly text: string;
}

/** A list that holds at least one item. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** Tells whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Tells whether `outer` holds the whole of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
