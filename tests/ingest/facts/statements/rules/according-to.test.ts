import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  [
    'According to the ministry, the port will open in May.',
    ['the ministry', 'According to', 'the port will open in May'],
  ],
  [
    'The port will open in May, according to people familiar with the plans.',
    ['people familiar with the plans', 'according to', 'The port will open in May'],
  ],
  [
    'Both sides agreed that the port should open, according to the ministry.',
    ['the ministry', 'according to', 'Both sides agreed that the port should open'],
    ['Both sides', 'agreed', 'that the port should open'],
  ],
  [
    'In the telling of the harbour master, Karin Lind, the ice broke in an hour.',
    ['the harbour master', 'In the telling of', 'the ice broke in an hour'],
  ],
  ['According to what Lind said, the port is open.', ['Lind', 'According to', 'the port is open']],
];

const NOTHING_TOLD = [
  'In the retelling of the play, the port burns.',
  'The accord was signed in May.',
  'They acted accordingly.',
];

describe('accordingTo', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('according-to');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
