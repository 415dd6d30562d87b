import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  [
    'The ministry said that the port was shut. Ships would have to wait until May.',
    ['The ministry', 'said', 'that the port was shut'],
    ['The ministry', null, 'Ships would have to wait until May'],
  ],
  [
    'According to Lind, the port was shut. The talks had been constructive. Ships would have to wait.',
    ['Lind', 'According to', 'the port was shut'],
    ['Lind', null, 'The talks had been constructive'],
    ['Lind', null, 'Ships would have to wait'],
  ],
  [
    'Lind arrived at noon. He put two terms on the table:\n\nThe port stays shut. No ship may leave.',
    ['He', null, 'The port stays shut. No ship may leave'],
  ],
  [
    '“The port is shut,” Lind said. Ships would have to wait until May.',
    ['Lind', 'said', 'The port is shut,'],
    ['Lind', null, 'Ships would have to wait until May'],
  ],
  [
    'Lind said that the port was shut. Pilots were guests, and guests they would remain.',
    ['Lind', 'said', 'that the port was shut'],
    ['Lind', null, 'Pilots were guests, and guests they would remain'],
  ],
];

const NOTHING_TOLD = ['The port was shut. Ships would have to wait until May.'];

/** What stands after a saying and is the narrator's. */
const NARRATED = [
  'Lind said the port was shut. Pilots were cold, and the ship that ice would hold lay near.',
  'According to Lind, the port was shut. The talks had begun on Monday.',
  'According to Lind, the port was shut. He had arrived from Oslo.',
  'Lind said the port was shut. The talks had been constructive.',
];

describe('freeIndirect', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('free-indirect');
    },
  );

  it.each(NARRATED)('carries nothing on in %j', (text) => {
    expect(readStatements(text).found.map(({ form }) => form)).toEqual(['INDIRECT']);
  });

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
