import type { FuzzyDate } from '../model/date.ts';
import { addDays, daysBetween } from '../model/days.ts';
import type { MeetingStatus } from '../model/meeting.ts';

/** The days on which something can have been, both inclusive. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** News tells of a meeting within a week of it. */
const DAYS_BACK = 7;
/** News tells of a meeting to come at most two weeks ahead, unless it names the day. */
const DAYS_AHEAD = 14;

/**
 * Finds the days on which a reported meeting can have been: the bounds of its date where it has one, else days near the publication:
 * the week before it for a meeting that was held, the two weeks after it for one to come, both for one that was called off.
 * One that was put off can be told with its old day or its new one, so its days reach from the week before to the date.
 * Shape: null when neither a date nor a day of publication is known; then nothing is known.
 */
export function windowOf(date: FuzzyDate | null, publishedOn: string | null, status: MeetingStatus): Window | null {
  const dated = boundsOf(date);
  if (publishedOn === null || (dated !== null && status !== 'POSTPONED')) return dated;
  if (dated !== null) return { from: earlier(dated.from, addDays(publishedOn, -DAYS_BACK)), to: dated.to };
  if (status === 'HELD') return { from: addDays(publishedOn, -DAYS_BACK), to: publishedOn };
  const to = addDays(publishedOn, DAYS_AHEAD);
  return status === 'PLANNED' || status === 'PROPOSED'
    ? { from: publishedOn, to }
    : { from: addDays(publishedOn, -DAYS_BACK), to };
}

/** The bounds of a date as a window; null when it is open. */
export const boundsOf = (date: FuzzyDate | null): Window | null =>
  date !== null && date.earliest !== null && date.latest !== null ? { from: date.earliest, to: date.latest } : null;

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** The days between two windows; 0 when they share a day. */
export function gapBetween(a: Window, b: Window): number {
  if (a.to < b.from) return daysBetween(a.to, b.from);
  if (b.to < a.from) return daysBetween(b.to, a.from);
  return 0;
}

/** How many days a window holds. */
export const lengthOf = (window: Window): number => daysBetween(window.from, window.to) + 1;
