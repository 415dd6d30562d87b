import { describe, expect, it } from 'vitest';
import { readStatements, type Told } from '../read.ts';

const TOLD: readonly (readonly [text: string, ...told: Told[]])[] = [
  ['Ada Lind unrolled a new motto: “We stay where we are.”', ['Ada Lind', 'unrolled', 'We stay where we are.']],
  ['Lind scolded him: “You were not there in May.”', ['Lind', 'scolded', 'You were not there in May.']],
  ['On Friday he shrugged, “That is not my war.”', ['he', 'shrugged', 'That is not my war.']],
  ['“That was not my idea,” laughed Ada Lind.', ['Ada Lind', 'laughed', 'That was not my idea,']],
  ['“That was not my idea,” she laughed on Monday.', ['she', 'laughed', 'That was not my idea,']],
  [
    'Lind made the following plea:\n\n“Let the ships sail to the south.”',
    ['Lind', 'made', 'Let the ships sail to the south.'],
  ],
  ['Lind has openly gone after Berg as a “crook.”', ['Lind', 'gone after', 'Berg as a “crook.”']],
  ['“We have two harbours”, launched Berg after the talks.', ['Berg', 'launched', 'We have two harbours']],
  [
    'Lind calls the plan “too late”. “It is a photo of a ship”, she slices.',
    ['Lind', 'calls', 'the plan “too late”'],
    ['she', 'slices', 'It is a photo of a ship'],
  ],
];

const NOTHING_TOLD = [
  '« The Long Road », the play, opened in Oslo.',
  'The menu had one line: “Fish of the Day.”',
  'The band played the song, “The Long and Winding Road.”',
  '“The Long Road,” the play, opened in Oslo.',
  'The rule is old: no ship leaves “at night.”',
  'Lind released the song as “The Long Road.”',
  'The ship works as a “school.”',
];

describe('openCue', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))(
    'finds speaker, cue and content in $text',
    ({ text, told }) => {
      const read = readStatements(text);
      expect(read.told).toEqual(told);
      expect(read.found.map(({ rule }) => rule)).toContain('open-cue');
    },
  );

  it.each(NOTHING_TOLD)('finds nothing in %j', (text) => {
    expect(readStatements(text).told).toEqual([]);
  });
});
