import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  ['The port will stay shut, the ministry said.', ['the ministry', 'said', 'The port will stay shut']],
  ['The port, Lind said on Friday, will stay shut.', ['Lind', 'said', 'The port', 'will stay shut']],
  [
    'The port will stay shut, said a spokesman for the ministry.',
    ['a spokesman for the ministry', 'said', 'The port will stay shut'],
  ],
  [
    'The crew “got a deal,” Lind said, and still “went to court.”',
    ['Lind', 'said', 'The crew “got a deal,”', 'and still “went to court.”'],
  ],
  ['No ships this week, Lind insists.', ['Lind', 'insists', 'No ships this week']],
  ['The port will open in May, he indicated.', ['he', 'indicated', 'The port will open in May']],
  ['Lind enters the hall: there was no other way, she says.', ['she', 'says', 'there was no other way']],
  ['The rule is old: ships wait, Lind says.', ['Lind', 'says', 'The rule is old: ships wait']],
];

const NOTHING_TOLD = [
  'No, seriously, Lind agreed.',
  'The port stayed shut, as it had in May.',
  'On Friday, the ministry moved to Oslo.',
];

describe('clauseBeforeTag', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('clause-before-tag');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
