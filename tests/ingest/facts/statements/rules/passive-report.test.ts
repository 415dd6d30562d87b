import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  ['It was announced that the port would open.', [null, 'was announced', 'that the port would open']],
  ['It was said by the ministry that the port would open.', ['the ministry', 'was said', 'that the port would open']],
  ['One had to wait for the ice, it was said in the harbour.', [null, 'was said', 'One had to wait for the ice']],
  ['When Lind called, she was told that the port was shut.', [null, 'was told', 'that the port was shut']],
  ['Lind was told by the pilot that the port was shut.', ['the pilot', 'was told', 'that the port was shut']],
];

const NOTHING_TOLD = [
  'Lind was told to leave the port.',
  'The port, it was hoped, would open.',
  'It was raining when the port opened.',
  'It was the port that opened first.',
];

describe('passiveReport', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('passive-report');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
