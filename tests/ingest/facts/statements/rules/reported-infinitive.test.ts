import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  ['Lind promised to open the port.', ['Lind', 'promised', 'to open the port']],
  ['The envoy refused to name a date.', ['The envoy', 'refused', 'to name a date']],
  ['Oslo urged both sides to leave the strait.', ['Oslo', 'urged', 'both sides to leave the strait']],
  ['Lind asked the crew at a rally to leave.', ['Lind', 'asked', 'the crew at a rally to leave']],
  ['Lind called on the council to act.', ['Lind', 'called on', 'the council to act']],
  [
    'Lind tells the fans at an Oslo rally to “stay home” and rest.',
    ['Lind', 'tells', 'the fans at an Oslo rally to “stay home” and rest'],
  ],
];

const NOTHING_TOLD = ['The crew had to leave the ship.', 'The ship was built to last.'];

describe('reportedInfinitive', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('reported-infinitive');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
