/** Words of time, as data and as parts of patterns. */

const MONTH_NAMES: readonly string[] = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];

const WEEKDAY_NAMES: readonly string[] = [
  'monday|mon',
  'tuesday|tues|tue',
  'wednesday|wed',
  'thursday|thurs|thu',
  'friday|fri',
  'saturday|sat',
  'sunday|sun',
];

const NUMBERS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

const indexOf = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((spellings, index) => spellings.split('|').map((spelling) => [spelling, index] as const)));

const MONTHS = indexOf(MONTH_NAMES);
const WEEKDAYS = indexOf(WEEKDAY_NAMES);

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** The number of a month, from 1; null for other words. */
export const monthNumber = (word: string): number | null => {
  const index = MONTHS.get(plain(word));
  return index === undefined ? null : index + 1;
};

/** The number of a weekday, from 0 for Monday; null for other words. */
export const weekdayNumber = (word: string): number | null => WEEKDAYS.get(plain(word)) ?? null;

/** A whole number in digits or words; "a" is 1, "a couple of" and "a few" are null, for nobody knows how many they are. */
export function countOf(words: string): number | null {
  const word = plain(words);
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const index = NUMBERS.indexOf(word);
  return index > 0 ? index : null;
}

const capital = (names: readonly string[], keep: (name: string) => boolean): string =>
  names
    .flatMap((spellings) => spellings.split('|'))
    .filter(keep)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .join('|');

/** A month by its full name; such a name stands for a month only beside a day, a year or a word of time. */
export const MONTH = `(?:${capital(MONTH_NAMES, (name) => name.length > 4 || ['may', 'june', 'july'].includes(name))})`;

/** A month by its full name or its abbreviation. */
export const MONTH_SHORT = `(?:${MONTH}\\b|(?:${capital(MONTH_NAMES, (name) => name.length <= 4 && name !== 'may')})\\b\\.?)`;

/** A weekday by its full name. */
export const WEEKDAY = `(?:${capital(WEEKDAY_NAMES, (name) => name.endsWith('day'))})`;

/** A weekday by its full name or its abbreviation. */
export const WEEKDAY_SHORT = `(?:${WEEKDAY}\\b|(?:${capital(WEEKDAY_NAMES, (name) => !name.endsWith('day'))})\\b\\.?)`;

/** A day of the month, with or without "st", "nd", "rd", "th". */
export const DATE = '(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?)(?![\\d%]|[.:,]\\d)';

export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d%]|[.:,]\\d)';

export const COUNT = `(?:\\d{1,3}|an?|${NUMBERS.slice(1).join('|')})`;

export const DASH = '\\s?[-–—]\\s?';
