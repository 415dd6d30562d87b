import { addDays, daysBetween } from '../../../model/days.ts';
import { addMonths, mondayOf, monthOf, yearOf } from './calendar.ts';
import type { DateRule } from './rule.ts';
import {
  about,
  always,
  monthFrom,
  OPEN,
  ofDay,
  ofDays,
  ofMonth,
  ofWeek,
  ofYear,
  type When,
  weekdaysAround,
  weekendFrom,
} from './when.ts';
import { COUNT, countOf, WEEKDAY, weekdayNumber } from './words.ts';

/** "Tuesday"; not a habit ("every Tuesday"), a feast or the name of a paper. */
export const weekday: DateRule = {
  name: 'weekday',
  pattern: new RegExp(
    `(?<!\\b(?:[Ee]very|[Ee]ach|[Aa]ny|[Oo]n a|[Bb]lack|[Gg]ood|[Bb]loody|[Aa]sh|[Ee]aster|[Pp]alm|[Ss]uper|[Cc]yber|[Mm]aundy|Mail on) )\\b(?<day>${WEEKDAY})(?![\\p{L}\\d-]| (?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Tribune)\\b)`,
    'gu',
  ),
  read: ({ day }, { publishedOn }) => {
    const number = weekdayNumber(day ?? '');
    if (number === null) return null;
    return publishedOn === null ? OPEN : weekdaysAround(publishedOn, number);
  },
};

/** "last Monday", "next Friday", "Wednesday of last week", "Tuesday next week". */
export const weekdayRelative: DateRule = {
  name: 'weekday-relative',
  pattern: new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Cc]oming|[Pp]ast) (?<day>${WEEKDAY})|(?<named>${WEEKDAY})(?: of)? (?<week>last|next|this) week)(?!\\p{L})`,
    'gu',
  ),
  read: ({ which, day, named, week }, { publishedOn }) => {
    const number = weekdayNumber(day ?? named ?? '');
    if (number === null) return null;
    if (publishedOn === null) return OPEN;
    const inWeek = (offset: number) => always(ofDay(addDays(mondayOf(publishedOn), 7 * offset + number)));
    if (week) return inWeek({ last: -1, this: 0, next: 1 }[week] ?? 0);
    const side = (which ?? '').toLowerCase();
    if (side === 'this') return inWeek(0);
    if (/last|past/.test(side)) return always(weekdaysAround(addDays(publishedOn, -1), number).past);
    return always(weekdaysAround(addDays(publishedOn, 1), number).ahead);
  },
};

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, 'last night': -1, tomorrow: 1 };

/** "today", "yesterday", "tomorrow", "last night", "this morning". */
export const dayRelative: DateRule = {
  name: 'day-relative',
  pattern:
    /\b(?:[Tt]he (?<far>day before yesterday|day after tomorrow)|(?<day>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Ll]ast night|[Tt]his (?:morning|afternoon|evening)))\b(?!['’]s (?:world|Russia|Europe|[A-Z]))/g,
  read: ({ far, day }, { publishedOn }) => {
    if (publishedOn === null) return OPEN;
    const offset = far ? (far.includes('before') ? -2 : 2) : (DAYS[(day ?? '').toLowerCase()] ?? 0);
    return always(ofDay(addDays(publishedOn, offset)));
  },
};

/** "last week", "earlier this month", "next year"; "the last week" is a length of time and is not found. */
export const period: DateRule = {
  name: 'period',
  pattern:
    /(?<!\b[Tt]he )\b(?:(?<part>[Ee]arlier|[Ll]ater) )?(?<which>[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming)(?: past| coming)? (?<unit>week|month|year)\b(?!['’-]\s?(?:long|old))/g,
  read: ({ part, which, unit }, { publishedOn }) => {
    if (publishedOn === null) return OPEN;
    const offset = { last: -1, past: -1, this: 0, next: 1, coming: 1 }[(which ?? '').toLowerCase()] ?? 0;
    const whole = periodFrom(publishedOn, unit, offset);
    if (part?.toLowerCase() === 'earlier') return always(ofDays(whole.earliest, clamp(publishedOn, whole)));
    if (part?.toLowerCase() === 'later') return always(ofDays(clamp(publishedOn, whole), whole.latest));
    return always(whole);
  },
};

/** "at the weekend", "last weekend". */
export const weekend: DateRule = {
  name: 'weekend',
  pattern:
    /\b(?:(?<which>[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming)|(?:(?<=\b(?:[Aa]t|[Oo]ver|[Oo]n|[Dd]uring|[Ff]or|[Tt]his) )[Tt]he))(?: past| coming)? weekend\b/g,
  read: ({ which }, { publishedOn }) => {
    if (publishedOn === null) return OPEN;
    const begun = daysBetween(mondayOf(publishedOn), publishedOn) >= 5;
    const before = weekendFrom(publishedOn, begun ? 0 : -1);
    const side = (which ?? '').toLowerCase();
    if (side === 'last' || side === 'past') return always(weekendFrom(publishedOn, -1));
    if (side === 'next') return always(weekendFrom(publishedOn, 1));
    if (side === 'coming') return always(weekendFrom(publishedOn, 0));
    return { past: before, ahead: weekendFrom(publishedOn, 0) };
  },
};

/** "three weeks ago", "about a month ago"; days are counted exactly, all else is approximate. */
export const ago: DateRule = {
  name: 'ago',
  pattern: new RegExp(
    `\\b(?<count>${COUNT}|[Aa] few|[Ss]everal|[Aa] couple of|[Ss]ome) (?<unit>day|week|month|year|decade)s? ago\\b`,
    'gi',
  ),
  read: ({ count, unit }, { publishedOn }) => {
    const number = countOf(count ?? '');
    if (publishedOn === null || number === null) return OPEN;
    if (unit === 'day') return always(ofDay(addDays(publishedOn, -number)));
    return unit === 'decade' ? OPEN : always(about(periodFrom(publishedOn, unit, -number)));
  },
};

function periodFrom(day: string, unit: string | undefined, offset: number): When {
  if (unit === 'week') return ofWeek(day, offset);
  if (unit === 'month') return monthFrom(day, offset);
  return ofYear(yearOf(day) + offset);
}

const clamp = (day: string, { earliest, latest }: When): string =>
  day < earliest ? earliest : day > latest ? latest : day;

/** Words that count from the day that the text has told of: "the same day", "the day before", "three days later", "a week earlier". */
export const narrative: DateRule = {
  name: 'narrative',
  pattern: new RegExp(
    `\\b(?:(?<same>[Tt]h(?:e|at) same (?:day|morning|afternoon|evening|night))\\b|(?:[Tt]he (?<side>day before|previous day|day after|next day|following day)|(?<count>${COUNT}) (?<unit>day|week|month|year)s? (?<way>earlier|later|before|after|afterwards))\\b(?! (?:the|a|an|his|her|their|its|this|that|he|she|they|it|when|[A-Z\\d])))`,
    'gu',
  ),
  read: ({ same, side, count, unit, way }, { publishedOn, told }) => {
    if (same) return told === null ? OPEN : always(ofDay(told));
    if (side) return dayBeside(/before|previous/.test(side) ? -1 : 1, publishedOn, told);
    const number = countOf(count ?? '');
    if (told === null || number === null) return OPEN;
    const step = /earlier|before/.test(way ?? '') ? -number : number;
    if (unit === 'day') return always(ofDay(addDays(told, step)));
    if (unit === 'week') return always(about(ofDay(addDays(told, 7 * step))));
    if (unit === 'year') return always(about(ofYear(yearOf(told) + step)));
    const [year, month] = addMonths(yearOf(told), monthOf(told), step);
    return always(about(ofMonth(year, month)));
  },
};

/** Beside the day told of; in a text that names none, news tells of its own day or the one before. */
function dayBeside(step: -1 | 1, publishedOn: string | null, told: string | null) {
  if (told !== null) return always(ofDay(addDays(told, step)));
  if (publishedOn === null || step > 0) return OPEN;
  const day = addDays(publishedOn, -1);
  return always({ edtf: `${day}~`, earliest: addDays(day, -1), latest: day });
}
