import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  ['Lind is confident that the port will open.', ['Lind', 'is confident', 'that the port will open']],
  ['The ministers were deeply worried about the ships.', ['The ministers', 'were deeply worried', 'the ships']],
  ['Oslo was not opposed to the plan.', ['Oslo', 'was not opposed', 'the plan']],
  ['Berg is willing to sell the ships.', ['Berg', 'is willing', 'to sell the ships']],
];

const NOTHING_TOLD = [
  'It is certain that the port will open.',
  'The ministers were happy.',
  'A certain minister left Oslo.',
  'Lind is critical.',
];

describe('heldStance', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('held-stance');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
