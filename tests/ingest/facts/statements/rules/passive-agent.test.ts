import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  [
    'The plan was sharply criticized by several ministers.',
    ['several ministers', 'was sharply criticized', 'The plan'],
  ],
  ['The plan was called a farce by two diplomats.', ['two diplomats', 'was called', 'The plan', 'a farce']],
  [
    'The offer was rejected by officials in Oslo as a trap.',
    ['officials in Oslo', 'was rejected', 'The offer', 'as a trap'],
  ],
];

const NOTHING_TOLD = [
  'The plan was criticized by Monday.',
  'The ship was attacked by sending drones.',
  'It was praised by the ministers.',
  'The harbour was built by two ministers.',
];

describe('passiveAgent', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('passive-agent');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
