import { daysBetween } from '../../../model/days.ts';
import { dayOf, weekdayOf, yearOf } from './calendar.ts';
import type { Anchor, DateRule, Parts } from './rule.ts';
import { always, OPEN, ofDay, ofDays, ofMonth, type Readings } from './when.ts';
import { DASH, DATE, MONTH_SHORT, monthNumber, WEEKDAY_SHORT, weekdayNumber, YEAR } from './words.ts';

const DAY_BEFORE = `(?:(?<weekday>${WEEKDAY_SHORT}),? (?:the )?)?`;
const YEAR_AFTER = `(?:,? (?:of )?(?<year>${YEAR}))?`;

/** "18 February 2025", "Tuesday, 18th of February". */
export const dateMonth: DateRule = {
  name: 'date-month',
  pattern: new RegExp(
    `\\b${DAY_BEFORE}(?<date>${DATE})(?: of)? (?<month>${MONTH_SHORT})${YEAR_AFTER}(?![\\p{L}\\d])`,
    'gu',
  ),
  read: readDay,
  inYear: (parts, year) => readDay({ ...parts, year: String(year) }, NOWHERE),
};

/** "February 18, 2025", "Tuesday, Feb. 18". */
export const monthDate: DateRule = {
  name: 'month-date',
  pattern: new RegExp(
    `\\b${DAY_BEFORE}(?<month>${MONTH_SHORT}) (?:the )?(?<date>${DATE})${YEAR_AFTER}(?![\\p{L}\\d])`,
    'gu',
  ),
  read: readDay,
  inYear: (parts, year) => readDay({ ...parts, year: String(year) }, NOWHERE),
};

/** "10-16 February 2025", "between 10 and 16 February". */
export const datesMonth: DateRule = {
  name: 'dates-month',
  pattern: new RegExp(
    `\\b(?:(?<lead>[Ff]rom|[Bb]etween) )?(?<date>${DATE})(?<join>${DASH}| to | and | until | through )(?<last>${DATE})(?: of)? (?<month>${MONTH_SHORT})${YEAR_AFTER}(?![\\p{L}\\d])`,
    'gu',
  ),
  read: readDays,
};

/** "February 10-16, 2025", "from February 10 to 16". */
export const monthDates: DateRule = {
  name: 'month-dates',
  pattern: new RegExp(
    `\\b(?:(?<lead>[Ff]rom|[Bb]etween) )?(?<month>${MONTH_SHORT}) (?<date>${DATE})(?<join>${DASH}| to | and | until | through )(?<last>${DATE})${YEAR_AFTER}(?![\\p{L}\\d])`,
    'gu',
  ),
  read: readDays,
};

/** "February 2025". */
export const monthYear: DateRule = {
  name: 'month-year',
  pattern: new RegExp(`\\b(?<month>${MONTH_SHORT}),? (?:of )?(?<year>${YEAR})(?![\\p{L}\\d])`, 'gu'),
  read: ({ month, year }) => {
    const number = monthNumber(month ?? '');
    return number === null ? null : always(ofMonth(Number(year), number));
  },
};

/** "2025-02-18", "18.02.2025", "18/02/2025"; day and month that could be either way round stay open. */
export const numeric: DateRule = {
  name: 'numeric',
  pattern:
    /(?<![\d./-])(?:(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)|(?<a>\d{1,2})(?<mark>[./])(?<b>\d{1,2})\k<mark>(?<y>\d{4}))(?![\d/-]|\.\d)/g,
  read: ({ year, month, date, a, mark, b, y }) => {
    if (year) return dayReadings(Number(year), Number(month), Number(date));
    if (mark === '.' || Number(a) > 12) return dayReadings(Number(y), Number(b), Number(a));
    if (Number(b) > 12 || a === b) return dayReadings(Number(y), Number(a), Number(b));
    return OPEN;
  },
};

const NOWHERE: Anchor = { publishedOn: null, told: null };

function dayReadings(year: number, month: number, date: number): Readings | null {
  const day = dayOf(year, month, date);
  return day === null ? null : always(ofDay(day));
}

function readDay({ weekday, date, month, year }: Parts, { publishedOn }: Anchor): Readings | null {
  const number = monthNumber(month ?? '');
  if (number === null) return null;
  const named = weekday === undefined ? null : weekdayNumber(weekday);
  const days = yearsNear(year, publishedOn).flatMap((each) => {
    const day = dayOf(each, number, Number.parseInt(date ?? '', 10));
    return day === null || (year === undefined && named !== null && weekdayOf(day) !== named) ? [] : [day];
  });
  if (publishedOn === null && year === undefined) return OPEN;
  if (days.length === 0) return named === null || year !== undefined ? null : OPEN;
  const readings = around(days, publishedOn ?? days[0] ?? '');
  return named !== null && year === undefined && isFar(readings, publishedOn) ? OPEN : readings;
}

function readDays({ lead, join, date, last, month, year }: Parts, { publishedOn }: Anchor): Readings | null {
  const [from, to, number] = [
    Number.parseInt(date ?? '', 10),
    Number.parseInt(last ?? '', 10),
    monthNumber(month ?? ''),
  ];
  if (number === null || from >= to || (join === ' and ' && lead === undefined && to - from > 1)) return null;
  if (publishedOn === null && year === undefined) return OPEN;
  const ends = yearsNear(year, publishedOn).flatMap((each) => dayOf(each, number, to) ?? []);
  if (ends.length === 0) return null;
  const { past, ahead } = around(ends, publishedOn ?? ends[0] ?? '');
  const stretch = (end: string | undefined) => {
    const start = end === undefined ? null : dayOf(yearOf(end), number, from);
    return start === null || end === undefined ? null : ofDays(start, end);
  };
  return { past: stretch(past?.latest), ahead: stretch(ahead?.latest) };
}

/** Weekday and date agree only in a year that the text does not mean. */
const isFar = ({ past, ahead }: Readings, publishedOn: string | null): boolean =>
  publishedOn !== null &&
  [past, ahead].every((when) => when === null || Math.abs(daysBetween(publishedOn, when.earliest)) > 200);

/** The year that is written, or the years around publication. */
function yearsNear(written: string | undefined, publishedOn: string | null): readonly number[] {
  if (written !== undefined) return [Number(written)];
  if (publishedOn === null) return [];
  const year = yearOf(publishedOn);
  return [year - 1, year, year + 1];
}

/** Of days in order, the last one that is not after the anchor, and the first that is not before it; one day is always itself. */
function around(days: readonly string[], anchor: string): Readings {
  if (days.length === 1 && days[0]) return always(ofDay(days[0]));
  const past = days.filter((day) => day <= anchor).at(-1);
  const ahead = days.find((day) => day >= anchor);
  return { past: past ? ofDay(past) : null, ahead: ahead ? ofDay(ahead) : null };
}
