import { addDays } from '../../../model/days.ts';
import type { Span } from '../../../model/span.ts';
import { isDay, yearOf } from './calendar.ts';
import { between, ofDays, type Readings, type When } from './when.ts';

/** A date as the rules read it. `inYear` reads it again in the year of its neighbour; null when it has a year. */
export interface Read extends Span {
  readonly readings: Readings;
  readonly rule: string;
  readonly inYear: ((year: number) => Readings | null) | null;
}

const JOINS: readonly (readonly [lead: RegExp, join: RegExp])[] = [
  [/\bfrom $/i, /^ (?:to|until|till|through) $/],
  [/\bbetween $/i, /^ and $/],
  [/$/, /^\s?[-–—]\s?$|^ (?:to|through|until) $/],
];

/** Makes one range of two dates that stand as "from … to …", "between … and …" or with a dash between them. */
export function joinRanges(words: string, dates: readonly Read[]): readonly Read[] {
  const joined: Read[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const range = last && rangeOf(words, last, date);
    if (range) joined[joined.length - 1] = range;
    else joined.push(date);
  }
  return joined;
}

function rangeOf(words: string, from: Read, to: Read): Read | null {
  const gap = words.slice(from.end, to.start);
  if (gap.length > 9) return null;
  const lead = words.slice(Math.max(0, from.start - 9), from.start);
  const join =
    JOINS.find(([before, middle]) => before.test(lead) && middle.test(gap)) ??
    (gap === ' and ' ? neighbours(from, to) : null);
  if (!join) return null;
  const year = to.readings.past && to.inYear === null ? yearOf(to.readings.past.earliest) : null;
  const first = (year !== null && from.inYear?.(year)) || from.readings;
  const start = join[0].source === '$' ? from.start : from.start - (/\S+\s$/.exec(lead)?.[0].length ?? 0);
  return {
    start,
    end: to.end,
    rule: 'range',
    inYear: null,
    readings: {
      past: stretch(first.past, to.readings.past, 'back'),
      ahead: stretch(first.ahead, to.readings.ahead, 'on'),
    },
  };
}

/** "Thursday and Friday", "today and tomorrow": two days that follow each other are one stretch. */
function neighbours({ readings: from }: Read, { readings: to }: Read): (typeof JOINS)[number] | null {
  const follows = (first: When | null, second: When | null): boolean =>
    first !== null && second !== null && isDay(first.edtf) && addDays(first.edtf, 1) === second.edtf;
  return follows(from.past, to.past) || follows(from.ahead, to.ahead) ? [/$/, /^ and $/] : null;
}

/** Weekdays that stand the wrong way round belong to two weeks: one of them is moved. */
function stretch(from: When | null, to: When | null, way: 'back' | 'on'): When | null {
  if (from === null || to === null) return null;
  const whole = between(from, to);
  if (whole !== null || !isDay(from.edtf) || !isDay(to.edtf)) return whole;
  const moved = way === 'back' ? ofDays(addDays(from.edtf, -7), to.edtf) : ofDays(from.edtf, addDays(to.edtf, 7));
  return moved.earliest <= moved.latest ? moved : null;
}
