import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  [
    '“We will not sign this text,” said foreign minister Ada Lind.',
    ['foreign minister Ada Lind', 'said', 'We will not sign this text,'],
  ],
  [
    '“The border stays closed,” Lind told reporters in Oslo. “Nobody will cross it.”',
    ['Lind', 'told', 'The border stays closed,', 'Nobody will cross it.'],
  ],
  ['“The talks,” he said, “are at an end.”', ['he', 'said', 'The talks,', 'are at an end.']],
  ['"We are ready", the envoy added on Monday.', ['the envoy', 'added', 'We are ready']],
  [
    '“We stay in the strait.\n\n“And we will be there tomorrow,” said Lind.',
    ['Lind', 'said', 'We stay in the strait.', 'And we will be there tomorrow,'],
  ],
  [
    '“We are lost,” Lind said on Friday. “We were warned.\n\n“I have thought of the port,” the mayor added.',
    ['Lind', 'said', 'We are lost,', 'We were warned.'],
    ['the mayor', 'added', 'I have thought of the port,'],
  ],
  ['“We are few,” the letter reads.', ['the letter', 'reads', 'We are few,']],
  ['“We are few,” as Lind put it.', ['Lind', 'put it', 'We are few,']],
  ['” … we stay in the strait,” Lind wrote.', ['Lind', 'wrote', '… we stay in the strait,']],
];

const NOTHING_TOLD = [
  '“Nothing is agreed.” That is how Lind closed the day.',
  'They sang “The Long Road” at the dinner.',
];

describe('quoteBeforeTag', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('quote-before-tag');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
