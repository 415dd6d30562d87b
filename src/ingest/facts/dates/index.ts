import type { FuzzyDate } from '../../../model/date.ts';
import type { Span } from '../../../model/span.ts';
import type { Text } from '../../text.ts';
import { dateMonth, datesMonth, monthDate, monthDates, monthYear, numeric } from './absolute.ts';
import { isDay } from './calendar.ts';
import { monthAlone, monthRelative, partial } from './month.ts';
import { joinRanges, type Read } from './range.ts';
import { ago, dayRelative, narrative, period, weekday, weekdayRelative, weekend } from './relative.ts';
import type { DateRule } from './rule.ts';
import { about, type Readings, type When } from './when.ts';
import { decade, season, year, years } from './year.ts';

/**
 * A date in a text, as a report of what has happened means it ("on Tuesday": the last one).
 * Shape: `rule` names how it is written.
 */
export interface FoundDate extends Span, FuzzyDate {
  readonly text: string;
  /** The same words as a plan means them ("on Tuesday": the next one). */
  readonly ahead: FuzzyDate;
  readonly rule: string;
}

/** Every way to write a date; of two that begin at one place the longer wins, then the one that stands first here. */
const RULES: readonly DateRule[] = [
  datesMonth,
  monthDates,
  dateMonth,
  monthDate,
  monthYear,
  numeric,
  monthRelative,
  partial,
  monthAlone,
  weekdayRelative,
  weekday,
  dayRelative,
  weekend,
  period,
  ago,
  narrative,
  years,
  decade,
  season,
  year,
];

/** How far back, in code units, the text may have told of the day from which "the day before" counts. */
const REACH = 1500;

/**
 * Finds the dates that a text names, counted from its day of publication where they are relative.
 * Shape: in text order, never overlapping; words that cannot be counted have `edtf` and bounds null.
 * Units: spans count code units of `text.clean`.
 * Source: Extended Date/Time Format, levels 0 and 1 (ISO 8601-2, Library of Congress).
 */
export function findDates(text: Text, publishedOn: string | null): readonly FoundDate[] {
  return findDatesIn(text.clean, publishedOn);
}

/** The same over plain words. */
export function findDatesIn(words: string, publishedOn: string | null): readonly FoundDate[] {
  const anchorDay = publishedOn !== null && isDay(publishedOn) ? publishedOn : null;
  return joinRanges(words, readAll(words, anchorDay)).map((read) => toFound(words, read));
}

interface Candidate extends Span {
  readonly rule: DateRule;
  readonly order: number;
  readonly parts: Readonly<Record<string, string | undefined>>;
}

function candidatesIn(words: string): readonly Candidate[] {
  const all = RULES.flatMap((rule, order) =>
    Array.from(words.matchAll(rule.pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      rule,
      order,
      parts: match.groups ?? {},
    })),
  );
  return all.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
}

function readAll(words: string, publishedOn: string | null): readonly Read[] {
  const found: Read[] = [];
  let told: { readonly day: string; readonly end: number } | null = null;
  for (const { rule, parts, start, end } of candidatesIn(words)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const near: string | null = told !== null && start - told.end <= REACH ? told.day : null;
    const readings = rule.read(parts, { publishedOn, told: near });
    if (readings === null) continue;
    found.push({
      start,
      end,
      readings: approximate(words, start, readings),
      rule: rule.name,
      inYear: inYear(rule, parts),
    });
    if (readings.past !== null && isDay(readings.past.edtf)) told = { day: readings.past.edtf, end };
  }
  return found;
}

const inYear = (rule: DateRule, parts: Candidate['parts']): Read['inYear'] =>
  rule.inYear && parts.year === undefined ? (year) => rule.inYear?.(parts, year) ?? null : null;

/** "around 18 February", "circa 1990". */
function approximate(words: string, start: number, { past, ahead }: Readings): Readings {
  if (!/\b(?:around|circa|roughly|approximately)(?: the)? $/i.test(words.slice(Math.max(0, start - 24), start)))
    return { past, ahead };
  return { past: past && about(past), ahead: ahead && about(ahead) };
}

function toFound(words: string, { start, end, readings, rule }: Read): FoundDate {
  const text = words.slice(start, end);
  return { start, end, ...fuzzy(text, readings.past), text, ahead: fuzzy(text, readings.ahead), rule };
}

const fuzzy = (text: string, when: When | null): FuzzyDate => ({
  text,
  edtf: when?.edtf ?? null,
  earliest: when?.earliest ?? null,
  latest: when?.latest ?? null,
});
