import type { Readings } from './when.ts';

/** The days from which relative words count. */
export interface Anchor {
  /** Day of publication; null when nothing says it. */
  readonly publishedOn: string | null;
  /** The day that the text told of last, for "the day before" and "three days later"; null when it told of none. */
  readonly told: string | null;
}

/** The parts of a match by their names; a part that did not match is undefined. */
export type Parts = Readonly<Record<string, string | undefined>>;

/**
 * One way to write a date.
 * Shape: `pattern` is global and has named groups; `read` gives null for words that only look like a date.
 */
export interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (parts: Parts, anchor: Anchor) => Readings | null;
  /** The same date with the year that its neighbour in a range gives; only for dates without a year. */
  readonly inYear?: (parts: Parts, year: number) => Readings | null;
}
