import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  [
    'Letters came in.\n\n“Let the ships sail at last.” — Ada Lind, Oslo',
    ['Ada Lind, Oslo', '—', 'Let the ships sail at last.'],
  ],
];

const NOTHING_TOLD = ['The fund grew last year – by a tenth.', 'The “Long Road” – a song – was sung.'];

describe('dashTag', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('dash-tag');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
