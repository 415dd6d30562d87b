import { describe, expect, it } from 'vitest';
import { findDatesIn } from '../../../../src/ingest/facts/dates/index.ts';

/** A Thursday. */
const PUBLISHED = '2023-11-16';

type Row = readonly [text: string, words: string, edtf: string | null, bounds?: string | undefined, ahead?: string];

const ABSOLUTE: readonly Row[] = [
  ['They signed it on 4 October 2022 in Oslo.', '4 October 2022', '2022-10-04'],
  ['They signed it on the 4th of October 2022.', '4th of October 2022', '2022-10-04'],
  ['On October 4, 2022, they signed.', 'October 4, 2022', '2022-10-04'],
  ['Oct. 4, 2022: the treaty is signed.', 'Oct. 4, 2022', '2022-10-04'],
  ['on Tuesday, October 4 2022', 'Tuesday, October 4 2022', '2022-10-04'],
  ['Updated 2022-10-04 by the desk', '2022-10-04', '2022-10-04'],
  ['Stand: 04.10.2022', '04.10.2022', '2022-10-04'],
  ['dated 25/12/2022', '25/12/2022', '2022-12-25'],
  ['dated 12/25/2022', '12/25/2022', '2022-12-25'],
  ['The accord of October 2022 holds.', 'October 2022', '2022-10', '2022-10-01..2022-10-31'],
  ['The base was closed in 1994.', '1994', '1994', '1994-01-01..1994-12-31'],
  ['the 2015 accord', '2015', '2015', '2015-01-01..2015-12-31'],
  ['In the summer of 2021 they left.', 'summer of 2021', '2021-22', '2021-06-01..2021-08-31'],
  ['during the 1970s', '1970s', '197X', '1970-01-01..1979-12-31'],
];

const YEARLESS: readonly Row[] = [
  ['The envoys met on 3 November.', '3 November', '2023-11-03', undefined, '2024-11-03'],
  ['The envoys meet on December 3.', 'December 3', '2022-12-03', undefined, '2023-12-03'],
  ['They met in September.', 'September', '2023-09', undefined, '2024-09'],
  ['on Friday, Nov. 10', 'Friday, Nov. 10', '2023-11-10'],
  ['on Monday, Nov. 10', 'Monday, Nov. 10', null],
];

const RELATIVE: readonly Row[] = [
  ['He left on Tuesday.', 'Tuesday', '2023-11-14', undefined, '2023-11-21'],
  ['He spoke on Thursday.', 'Thursday', '2023-11-16', undefined, '2023-11-16'],
  ['last Thursday', 'last Thursday', '2023-11-09', undefined, '2023-11-09'],
  ['next Thursday', 'next Thursday', '2023-11-23', undefined, '2023-11-23'],
  ['on Wednesday of last week', 'Wednesday of last week', '2023-11-08'],
  ['on Monday next week', 'Monday next week', '2023-11-20'],
  ['She arrived yesterday.', 'yesterday', '2023-11-15'],
  ['the day before yesterday', 'the day before yesterday', '2023-11-14'],
  ['They speak tomorrow.', 'tomorrow', '2023-11-17'],
  ['last week', 'last week', '2023-11-06/2023-11-12', '2023-11-06..2023-11-12'],
  ['next month', 'next month', '2023-12', '2023-12-01..2023-12-31'],
  ['last year', 'last year', '2022'],
  ['earlier this month', 'earlier this month', '2023-11-01/2023-11-16'],
  ['over the weekend', 'the weekend', '2023-11-11/2023-11-12', undefined, '2023-11-18/2023-11-19'],
  ['three days ago', 'three days ago', '2023-11-13'],
  ['about a month ago', 'a month ago', '2023-10~', '2023-10-01..2023-10-31'],
  ['two years ago', 'two years ago', '2021~'],
  ['a few weeks ago', 'a few weeks ago', null],
  ['since last May', 'last May', '2023-05'],
  ['in June last year', 'June last year', '2022-06'],
  ['next November', 'next November', '2024-11'],
  ['mid-October', 'mid-October', '2023-10-11~/2023-10-20~', '2023-10-11..2023-10-20'],
  ['by the end of this year', 'end of this year', '2023-09~/2023-12~'],
  ['in early 2020', 'early 2020', '2020-01~/2020-04~', '2020-01-01..2020-04-30'],
  ['around 3 June 2023', '3 June 2023', '2023-06-03~'],
  ['The day before, she had flown home.', 'The day before', '2023-11-15~', '2023-11-14..2023-11-15'],
];

const RANGES: readonly Row[] = [
  ['The congress of 10-16 May 2022', '10-16 May 2022', '2022-05-10/2022-05-16', '2022-05-10..2022-05-16'],
  ['from May 10 to 16, 2022', 'from May 10 to 16, 2022', '2022-05-10/2022-05-16'],
  ['between 30 May and 2 June 2022', 'between 30 May and 2 June 2022', '2022-05-30/2022-06-02'],
  ['today and tomorrow', 'today and tomorrow', '2023-11-16/2023-11-17'],
  ['on Monday and Tuesday', 'Monday and Tuesday', '2023-11-13/2023-11-14', undefined, '2023-11-20/2023-11-21'],
  ['from Monday to Wednesday', 'from Monday to Wednesday', '2023-11-13/2023-11-15', undefined, '2023-11-20/2023-11-22'],
  ['from Friday to Tuesday', 'from Friday to Tuesday', '2023-11-10/2023-11-14'],
  ['from 2014 to 2018', 'from 2014 to 2018', '2014/2018', '2014-01-01..2018-12-31'],
  ['the 2014-18 mission', '2014-18', '2014/2018'],
];

const NOTHING: readonly string[] = [
  'In recent years relations had cooled.',
  'She may march on in spring rain.',
  'The force of 2000 soldiers left.',
  'After 2020 people had signed, the list was closed.',
  'He reads the Sunday Times every Friday.',
  'Prices fell on Black Friday.',
  'They spoke over the last week of the campaign and the last year of the war.',
  'It cost $1995 or 1,994 euros.',
  'Talks between May and Leo began.',
  'The 24-hour strike lasted three days.',
];

const check =
  (publishedOn: string | null) =>
  ([text, words, edtf, bounds, ahead]: Row) =>
    it(`reads ${edtf ?? 'nothing'} in '${text}'`, () => {
      const dates = findDatesIn(text, publishedOn);
      expect(dates.map((date) => date.text)).toEqual([words]);
      const [date] = dates;
      expect(text.slice(date?.start, date?.end)).toBe(words);
      expect(date?.edtf).toBe(edtf);
      if (bounds) expect(`${date?.earliest}..${date?.latest}`).toBe(bounds);
      if (ahead) expect(date?.ahead.edtf).toBe(ahead);
    });

describe('findDates', () => {
  describe('dates in full', () => ABSOLUTE.forEach(check(null)));
  describe('dates without a year', () => YEARLESS.forEach(check(PUBLISHED)));
  describe('words that count from publication', () => RELATIVE.forEach(check(PUBLISHED)));
  describe('ranges', () => RANGES.forEach(check(PUBLISHED)));

  it.each(NOTHING)("finds nothing in '%s'", (text) => {
    expect(findDatesIn(text, PUBLISHED)).toEqual([]);
  });

  it.each([
    'on Tuesday',
    'last week',
    'yesterday',
    'on 3 November',
    'in September',
    'next year',
    'The day before, he left',
  ])("keeps the words of '%s' but counts nothing without a day of publication", (text) => {
    const [date] = findDatesIn(text, null);
    expect(date).toMatchObject({ edtf: null, earliest: null, latest: null, ahead: { edtf: null } });
  });

  it('leaves a date open that day-first and month-first readers read apart', () => {
    expect(findDatesIn('signed 03/04/2022', PUBLISHED)[0]?.edtf).toBeNull();
  });

  it('counts "the day before" and "two days later" from the day that the text told of', () => {
    const dates = findDatesIn(
      'They met on 9 March 2021. The day before, he had called. It ended two days later.',
      null,
    );
    expect(dates.map((date) => date.edtf)).toEqual(['2021-03-09', '2021-03-08', '2021-03-10']);
  });

  it('takes "the same day" for the day that the text told of, and leaves it open without one', () => {
    const dates = findDatesIn('They met on 9 March 2021. On the same day she flew home.', PUBLISHED);
    expect(dates.map((date) => date.edtf)).toEqual(['2021-03-09', '2021-03-09']);
    expect(findDatesIn('That same evening she flew home.', PUBLISHED)[0]?.edtf).toBeNull();
  });

  it('reads a long text to its end', { timeout: 20_000 }, () => {
    const text = 'On Tuesday the 4th they said nothing of 2014 and in May last year left. '.repeat(5_000);
    expect(findDatesIn(text, PUBLISHED).at(-1)?.start).toBeGreaterThan(text.length - 100);
  });
});
