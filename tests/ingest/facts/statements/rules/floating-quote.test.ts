import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  [
    'Lind said the port was shut.\n\n“We cannot let anybody in, and we will not.”',
    ['Lind', 'said', 'the port was shut'],
    ['Lind', null, 'We cannot let anybody in, and we will not.'],
  ],
  [
    'Berg said the port was shut. Lind shook her head. “We cannot let anybody in, and we will not.”',
    ['Berg', 'said', 'the port was shut'],
    ['Lind', null, 'We cannot let anybody in, and we will not.'],
  ],
];

const NOTHING_TOLD = [
  'The play was a success.\n\n“The Long and Winding Road.”',
  'The port was shut.\n\n“We cannot let anybody in, and we will not.”',
];

describe('floatingQuote', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('floating-quote');
    },
  );

  it('leaves headings and quotes that lack a mark alone', () => {
    const told = ['Lind', 'said', 'the port was shut'];
    expect(readStatements('Lind said the port was shut.\n\n“The Long and Winding Road.”').told).toEqual([told]);
    expect(readStatements('Lind said the port was shut.\n\n“She was then taken to the port.').told).toEqual([told]);
  });

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
