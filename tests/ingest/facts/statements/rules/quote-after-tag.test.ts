import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  ['Lind said: “The ships will sail.”', ['Lind', 'said', 'The ships will sail.']],
  [
    'The minister, who replaced Berg in May, replied, “Not in our name.”',
    ['The minister', 'replied', 'Not in our name.'],
  ],
  [
    'Lind declared that “no inch of land” would be given up.',
    ['Lind', 'declared', '“no inch of land” would be given up'],
  ],
  [
    'Lind wrote in a letter:\n\nThe ships will sail on Friday. No permit is needed.',
    ['Lind', 'wrote', 'The ships will sail on Friday. No permit is needed'],
  ],
  [
    'Lind tells the network’s “Early Bird” on Monday: “The ships will sail.”',
    ['Lind', 'tells', 'The ships will sail.'],
  ],
  ['The film shows footage of Lind saying, “Why are we here?”', ['Lind', 'saying', 'Why are we here?']],
  ['Voters marching through the streets chanted, “No war.”', ['Voters', 'chanted', 'No war.']],
  [
    'When the mayor mentioned ships, Lind laughed and said, “We have none.”',
    ['the mayor', 'mentioned', 'ships'],
    ['Lind', 'said', 'We have none.'],
  ],
  ['As Lind put it in a letter, “We are few.”', ['Lind', 'put it', 'We are few.']],
  ['Lind used the phrase “holy peace” often in May.', ['Lind', 'used the phrase', 'holy peace']],
];

const NOTHING_TOLD = [
  'He wore a “No” badge.',
  'The film “Two Rivers” opened on Friday.',
  'The so-called “coalition” has three ships.',
];

describe('quoteAfterTag', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('quote-after-tag');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
