import { addMonths, monthOf, yearOf } from './calendar.ts';
import type { Anchor, DateRule, Parts } from './rule.ts';
import { always, monthFrom, OPEN, ofMonth, ofYear, partOf, type Readings, type When } from './when.ts';
import { MONTH, monthNumber, YEAR } from './words.ts';

/** "in February"; "May" and "March" are found only after words that no verb or name follows. */
export const monthAlone: DateRule = {
  name: 'month-alone',
  pattern: new RegExp(
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Tt]ill|[Tt]hroughout) |\\b(?:by|before|after|from|of|for|through) (?!May\\b|March\\b))(?<month>${MONTH})(?![\\p{L}\\d]|['’]s? [a-z])`,
    'gu',
  ),
  read: ({ month }, { publishedOn }) => aroundMonth(month, publishedOn),
};

/** "last May", "May last year", "next March", "this June". */
export const monthRelative: DateRule = {
  name: 'month-relative',
  pattern: new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) (?<month>${MONTH})|(?<named>${MONTH})(?: of)? (?<year>last|next|this) year)(?!\\p{L})`,
    'gu',
  ),
  read: ({ which, month, named, year }, { publishedOn }) => {
    const number = monthNumber(month ?? named ?? '');
    if (number === null) return null;
    if (publishedOn === null) return OPEN;
    if (year) return always(ofMonth(yearOf(publishedOn) + { last: -1, this: 0, next: 1 }[year as 'last'], number));
    if (which?.toLowerCase() === 'this') return always(ofMonth(yearOf(publishedOn), number));
    const step = which?.toLowerCase() === 'last' ? -1 : 1;
    const offset = (step * (number - monthOf(publishedOn)) + 12) % 12 || 12;
    const [inYear] = addMonths(yearOf(publishedOn), monthOf(publishedOn), step * offset);
    return always(ofMonth(inYear, number));
  },
};

const PARTS: readonly (readonly [RegExp, 'early' | 'mid' | 'late'])[] = [
  [/^(?:early|beginning|start)/, 'early'],
  [/^mid/, 'mid'],
  [/^(?:late|end)/, 'late'],
];

/** "mid-February", "early 2025", "the end of last month". */
export const partial: DateRule = {
  name: 'partial',
  pattern: new RegExp(
    `\\b(?<part>[Ee]arly|[Mm]id(?:dle of)?|[Ll]ate|(?:[Bb]eginning|[Ss]tart|[Ee]nd) of)[ -](?:in )?(?:the )?(?:(?<month>${MONTH})(?:,? (?<monthYear>${YEAR}))?|(?<year>${YEAR})|(?:(?<which>last|this|next) )?(?<unit>month|year))(?![\\p{L}\\d])`,
    'gu',
  ),
  read: (parts, { publishedOn }) => {
    const part = PARTS.find(([pattern]) => pattern.test((parts.part ?? '').toLowerCase()))?.[1];
    const whole = wholeOf(parts, publishedOn);
    if (part === undefined || whole === null) return null;
    const cut = (when: When | null): When | null => when && partOf(when, part);
    return { past: cut(whole.past), ahead: cut(whole.ahead) };
  },
};

function wholeOf({ month, monthYear, year, which, unit }: Parts, publishedOn: Anchor['publishedOn']): Readings | null {
  if (year) return always(ofYear(Number(year)));
  if (month) {
    const number = monthNumber(month);
    return monthYear && number ? always(ofMonth(Number(monthYear), number)) : aroundMonth(month, publishedOn);
  }
  if (publishedOn === null) return OPEN;
  const offset = { last: -1, this: 0, next: 1 }[which ?? 'this'] ?? 0;
  return always(unit === 'year' ? ofYear(yearOf(publishedOn) + offset) : monthFrom(publishedOn, offset));
}

/** The last month of that name that has begun, and the next that is not over. */
function aroundMonth(month: string | undefined, publishedOn: string | null): Readings | null {
  const number = monthNumber(month ?? '');
  if (number === null) return null;
  if (publishedOn === null) return OPEN;
  const [year, now] = [yearOf(publishedOn), monthOf(publishedOn)];
  return {
    past: ofMonth(number <= now ? year : year - 1, number),
    ahead: ofMonth(number >= now ? year : year + 1, number),
  };
}
