import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  [
    'Lind said the port was shut.\n\n“We cannot let anybody in, and we will not.”',
    ['Lind', 'said', 'the port was shut'],
    ['Lind', null, 'We cannot let anybody in, and we will not.'],
  ],
  [
    'The port was shut.\n\n“We cannot let anybody in, and we will not.”',
    [null, null, 'We cannot let anybody in, and we will not.'],
  ],
];

const NOTHING_TOLD = ['The play was a success.\n\n“The Long and Winding Road.”'];

describe('floatingQuote', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('floating-quote');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
