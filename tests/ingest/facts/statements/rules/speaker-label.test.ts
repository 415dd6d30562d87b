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
  [
    'A port in winter\n\nThe harbour master, Karin Lind, on ice and ships.\n\nWill the ships sail?\n\nLind: We do not know yet, and nobody else does.\n\nWho decides?\n\nLind: The council, which has not met.',
    ['Lind', ':', 'We do not know yet, and nobody else does'],
    ['Lind', ':', 'The council, which has not met'],
  ],
  [
    'News of the day\n\nPolice: Two held after fire in the harbour\n\nThe harbour of Oslo burned on Monday.',
    ['Police', ':', 'Two held after fire in the harbour'],
  ],
  [
    'The day in Oslo\n\n+++ 15:50 Berg: “We stay where we are” +++\nThe ships have left. The harbour is empty.',
    ['Berg', ':', 'We stay where we are'],
  ],
  [
    'News of the day\n\nLind (port of Oslo): No ships this year\n\nThe harbour of Oslo froze on Monday.',
    ['Lind', ':', 'No ships this year'],
  ],
  [
    'News of the day\n\nOslo. Army: Drone seen over fjord\n\nThe harbour froze.',
    ['Army', ':', 'Drone seen over fjord'],
  ],
];

const NOTHING_TOLD = [
  'The port offers three things. Note: all prices are in euros.',
  'Norway: New envoy Berg wants tougher line on ice\n\nThe harbour of Oslo froze on Monday.',
  'Ticker: Talks in Oslo\n\nThe harbour of Oslo froze on Monday.',
  'Background: What the ministers want\n\nThe harbour of Oslo froze on Monday.',
  'Berg: How a sailor came to rule a port\n\nThe harbour of Oslo froze on Monday.',
];

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
