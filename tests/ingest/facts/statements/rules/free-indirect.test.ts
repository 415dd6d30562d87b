import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  [
    'The ministry said that the port was shut. Ships would have to wait until May.',
    ['The ministry', 'said', 'that the port was shut'],
    ['The ministry', null, 'Ships would have to wait until May'],
  ],
  [
    'Lind arrived at noon. He put two terms on the table:\n\nThe port stays shut. No ship may leave.',
    ['He', null, 'The port stays shut. No ship may leave'],
  ],
];

const NOTHING_TOLD = ['The port was shut. Ships would have to wait until May.'];

describe('freeIndirect', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('free-indirect');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
