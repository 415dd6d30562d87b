import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  ['As Lind noted on Monday, the port is shut.', ['Lind', 'noted', 'the port is shut']],
  ['The port, as Lind said on Monday, is shut.', ['Lind', 'said', 'The port', 'is shut']],
  ['The port is shut, as two ministers have pointed out.', ['two ministers', 'have pointed out', 'The port is shut']],
];

const NOTHING_TOLD = [
  'As Lind left on Monday, the port was shut.',
  'The port is shut, as it was in May.',
  'Berg works as Lind works.',
];

describe('asTold', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('as-told');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
