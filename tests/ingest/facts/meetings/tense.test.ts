import { describe, expect, it } from 'vitest';
import { reportsIn } from './reports.ts';
import { meetingsIn } from './told.ts';

/** A Wednesday. */
const DAY = '2025-03-12';

describe('the tense of headlines', () => {
  it.each([
    ['India and China to resume talks', 'TALKS PLANNED'],
    ['Narendra Modi to meet Xi Jinping in Kazan', 'TALKS PLANNED'],
    ['Narendra Modi to welcome Xi Jinping next week', 'TALKS PLANNED'],
    ['Modi meets Xi in Kazan', 'TALKS HELD'],
    ['India and China hold border talks on Friday', 'TALKS PLANNED'],
    ['India and China hold border talks on Wednesday', 'TALKS HELD'],
    ['India and China held border talks on Friday', 'TALKS HELD'],
    ['Narendra Modi went to Kazan to meet Xi Jinping.', 'TALKS HELD'],
    ["Narendra Modi welcomed Xi Jinping's offer to meet Shehbaz Sharif.", 'TALKS PROPOSED'],
  ])("'%s' is %s", (text, what) => {
    expect(meetingsIn(text, DAY).map((report) => report.what)).toEqual([what]);
  });

  it('counts the month of a plan forward', () => {
    expect(reportsIn('India and China to resume talks in June', DAY)[0]?.date).toBe('2025-06');
    expect(reportsIn('India and China to resume talks in January', DAY)[0]?.date).toBe('2026-01');
    expect(reportsIn('India and China resumed talks in June.', DAY)[0]?.date).toBe('2024-06');
  });

  it('leaves it to the text below whether the meeting was held', () => {
    const below = (text: string) => meetingsIn(`# Modi meets Xi in Kazan\n\n${text}`, DAY).map(({ what }) => what);
    expect(below('Narendra Modi will meet Xi Jinping in Kazan.')).toEqual(['TALKS PLANNED']);
    expect(below('Narendra Modi met Xi Jinping in Kazan.')).toEqual(['TALKS HELD']);
  });

  it('seats the one who is invited to meet, not the one who welcomes it', () => {
    expect(meetingsIn("Olaf Scholz welcomed Xi Jinping's invitation to Narendra Modi to meet in Kazan.")).toEqual([
      { what: 'TALKS PROPOSED', parties: ['narendra-modi EXPECTED'], place: 'kazan' },
    ]);
  });

  it('seats nobody at a summit that is yet to be hosted', () => {
    const reports = meetingsIn('Olaf Scholz got an invitation to take part in a summit to be hosted by Peru in May.');
    expect(reports.flatMap(({ parties }) => parties).filter((party) => /ATTENDED|HOSTED/.test(party))).toEqual([]);
  });

  it('reads over the commas of a date', () => {
    expect(meetingsIn('Narendra Modi will on Tuesday, 18 March, lead a delegation on a visit to Oslo.', DAY)).toEqual([
      { what: 'VISIT PLANNED', parties: ['narendra-modi EXPECTED'], place: 'oslo' },
    ]);
  });
});

describe('who is awaited', () => {
  it.each([
    ['Emmanuel Macron is expected in Ankara on Monday.', 'ankara'],
    ['Keir Starmer was in Oslo on Thursday. Emmanuel Macron is expected there on Monday.', 'oslo'],
    ['Emmanuel Macron is due in Ankara next week.', 'ankara'],
  ])("'%s'", (text, place) => {
    const planned = meetingsIn(text, DAY).filter(({ what }) => what === 'VISIT PLANNED');
    expect(planned).toEqual([{ what: 'VISIT PLANNED', parties: ['emmanuel-macron EXPECTED'], place }]);
  });

  it.each([
    'Emmanuel Macron is expected to win in Ankara.',
    'A decision is expected in Ankara on Monday.',
    'Emmanuel Macron expected much in Ankara.',
    'Emmanuel Macron is not expected in Ankara.',
  ])("'%s' is no visit", (text) => {
    expect(meetingsIn(text, DAY)).toEqual([]);
  });
});
