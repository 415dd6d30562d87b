import { addDays } from '../../../model/days.ts';
import { addMonths, firstOfMonth, lastOfMonth, mondayOf, monthName, monthOf, weekdayOf, yearOf } from './calendar.ts';

/** A stretch of the calendar: EDTF and the first and the last day of it. */
export interface When {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

/**
 * What words of time mean in a report of what has happened (`past`) and in a plan (`ahead`).
 * Shape: null where the words cannot be counted to the calendar.
 */
export interface Readings {
  readonly past: When | null;
  readonly ahead: When | null;
}

/** Words that no anchor fixes. */
export const OPEN: Readings = { past: null, ahead: null };

/** One meaning, whichever way the text looks. */
export const always = (when: When | null): Readings => ({ past: when, ahead: when });

export const ofDay = (day: string): When => ({ edtf: day, earliest: day, latest: day });

export const ofMonth = (year: number, month: number): When => ({
  edtf: monthName(year, month),
  earliest: firstOfMonth(year, month),
  latest: lastOfMonth(year, month),
});

export const ofYear = (year: number): When => ({
  edtf: String(year).padStart(4, '0'),
  earliest: firstOfMonth(year, 1),
  latest: lastOfMonth(year, 12),
});

/** From the first day of one stretch to the last day of another; null when they stand the wrong way round. */
export function between(from: When, to: When): When | null {
  if (from.edtf.includes('/') || to.edtf.includes('/')) return ofDays(from.earliest, to.latest);
  if (from.earliest > to.latest) return null;
  return { edtf: `${from.edtf}/${to.edtf}`, earliest: from.earliest, latest: to.latest };
}

/** From one day to another, both in it. */
export const ofDays = (earliest: string, latest: string): When =>
  earliest === latest ? ofDay(earliest) : { edtf: `${earliest}/${latest}`, earliest, latest };

/** The week from Monday to Sunday that stands so many weeks from the one that holds the day. */
export function ofWeek(day: string, offset: number): When {
  const monday = addDays(mondayOf(day), 7 * offset);
  return ofDays(monday, addDays(monday, 6));
}

export function monthFrom(day: string, offset: number): When {
  const [year, month] = addMonths(yearOf(day), monthOf(day), offset);
  return ofMonth(year, month);
}

/** Saturday and Sunday of a week, counted as in `ofWeek`. */
export function weekendFrom(day: string, offset: number): When {
  const saturday = addDays(mondayOf(day), 7 * offset + 5);
  return ofDays(saturday, addDays(saturday, 1));
}

/** The same stretch, marked as approximate. */
export const about = (when: When): When => ({
  ...when,
  edtf: when.edtf
    .split('/')
    .map((part) => (part.endsWith('~') ? part : `${part}~`))
    .join('/'),
});

/** The last such weekday on or before the day, and the next on or after it. */
export function weekdaysAround(day: string, weekday: number): Readings {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return { past: ofDay(addDays(day, -back)), ahead: ofDay(addDays(day, (7 - back) % 7)) };
}

/** The first, middle or last third of a month or year. */
export function partOf(when: When, part: 'early' | 'mid' | 'late'): When | null {
  const year = yearOf(when.earliest);
  const month = monthOf(when.earliest);
  if (/^\d{4}$/.test(when.edtf)) {
    const first = { early: 1, mid: 5, late: 9 }[part];
    const span = between(ofMonth(year, first), ofMonth(year, first + 3));
    return span && about(span);
  }
  if (!/^\d{4}-\d\d$/.test(when.edtf)) return null;
  const from = { early: 1, mid: 11, late: 21 }[part];
  const start = addDays(firstOfMonth(year, month), from - 1);
  return about(ofDays(start, part === 'late' ? when.latest : addDays(start, 9)));
}
