import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  ['His claim that the port was safe surprised the crew.', ['His', 'claim', 'that the port was safe']],
  ['Lind’s demand to open the port went unheard.', ['Lind', 'demand', 'to open the port']],
  ['A warning from Oslo that ice was coming reached the ship.', ['Oslo', 'warning', 'that ice was coming']],
  [
    'The minister’s repeated claim that the port was “shut” led to a strike.',
    ['The minister', 'claim', 'that the port was “shut”'],
  ],
];

const NOTHING_TOLD = ['The claim that was filed in May lapsed.', 'Demand for coal fell.'];

describe('nominalReport', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('nominal-report');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
