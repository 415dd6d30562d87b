import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  [
    'Lind: No ships will sail this year\n\nThe port of Oslo stays shut. Crews have been sent home for the winter.',
    ['Lind', ':', 'No ships will sail this year'],
  ],
  [
    'Oslo, Friday.\n\nLIND: Will the ships sail?\n\nBERG: Not this year.\n\nLIND: Who decided that?\n\nBERG: The council did.',
    ['LIND', ':', 'Will the ships sail?'],
    ['BERG', ':', 'Not this year'],
    ['LIND', ':', 'Who decided that?'],
    ['BERG', ':', 'The council did'],
  ],
];

const NOTHING_TOLD = ['The port offers three things. Note: all prices are in euros.'];

describe('speakerLabel', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('speaker-label');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
