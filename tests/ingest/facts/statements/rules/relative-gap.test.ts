import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  ['The port paid what two ministers said was a bribe.', ['two ministers', 'said', 'what', 'was a bribe']],
  ['The fleet sold ships, which Lind said were empty, in Oslo.', ['Lind', 'said', 'which', 'were empty']],
  ['The port burned in what Lind called a tragedy.', ['Lind', 'called', 'a tragedy']],
  ['The fire, which experts described as an accident, closed the port.', ['experts', 'described', 'an accident']],
];

const NOTHING_TOLD = [
  'What Lind said is wrong.',
  'The ships that Lind saw were empty.',
  'The fire, which closed the port, was an accident.',
];

describe('relativeGap', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('relative-gap');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
