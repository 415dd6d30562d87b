import { describe, expect, it } from 'vitest';
import type { LinkedMention } from '../../../../src/ingest/found.ts';
import type { Text } from '../../../../src/ingest/text.ts';
import type { EntityId } from '../../../../src/model/id.ts';
import { PLAIN_MENTION } from '../../../support/linked-mention.ts';
import { readStatements } from './read.ts';

const NAMES: readonly (readonly [words: RegExp, type: LinkedMention['type']])[] = [
  [/\b(?:Norway|Sweden|Denmark|Iceland)\b/g, 'STATE'],
  [/\b(?:Lind|Berg|Moe)\b/g, 'PERSON'],
];

/** A linked mention for each place where one of the names stands. */
function mentionsOf({ clean, sentences }: Text): LinkedMention[] {
  return NAMES.flatMap(([words, type]) =>
    [...clean.matchAll(words)].map(({ 0: text, index: start }) => ({ text, start, type })),
  )
    .sort((a, b) => a.start - b.start)
    .map(({ text, start, type }, index) => ({
      ...PLAIN_MENTION,
      index,
      start,
      end: start + text.length,
      text,
      sentence: sentences.findIndex((sentence) => sentence.end >= start + text.length),
      reading: type === 'PERSON' ? 'PERSON' : 'POLITY',
      type,
      entity: `${type.toLowerCase()}:${text.toLowerCase()}` as EntityId,
    }));
}

/** The names of those who are told to have made the last statement, with how sure it is. */
function lastSpeakers(text: string): readonly [tier: string | undefined, ...names: string[]] {
  const { text: read, found } = readStatements(text, mentionsOf);
  const last = found.at(-1);
  const mentions = mentionsOf(read);
  return [last?.confidence, ...(last?.speaker?.mentions ?? []).map((index) => mentions[index]?.text ?? '')];
}

describe('partiesOf', () => {
  it.each([
    ['Norway and Sweden held talks. The two sides said that the port was shut.', ['Norway', 'Sweden']],
    [
      'Norway and Sweden met. The parties said that the port was shut. They warned that ice was near.',
      ['Norway', 'Sweden'],
    ],
    ['Norway and Sweden warned that the port was shut. They said that ice was near.', ['Norway', 'Sweden']],
    ['Lind and Berg met. Both ministers said that the port was shut.', ['Lind', 'Berg']],
    ['Lind of Norway and Berg of Sweden met. The two ministers said that the port was shut.', ['Lind', 'Berg']],
  ])('takes the pair named before: %s', (text, names) => {
    expect(lastSpeakers(text)).toEqual(['RESOLVED', ...names]);
  });

  it.each([
    'Norway, Sweden and Denmark held talks. Both sides said that the port was shut.',
    'Norway held talks with Sweden. Denmark and Iceland watched. The two sides said that the port was shut.',
    'Norway held talks with Sweden. Both sides said that the port was shut.',
    'Norway and Sweden met.\n\nDenmark saw ice. Both sides said that the port was shut.',
    'Norway was silent. The two sides said that the port was shut.',
    'Lind, Berg and Moe met. Both ministers said that the port was shut.',
    'Norway and Sweden met. Pilots waited. They said that the port was shut.',
    'Norway and Sweden met. The two pilots said that the port was shut.',
    'Norway and Sweden met.\n\nShips waited for ice.\n\nThe two sides said that the port was shut.',
  ])('abstains: %s', (text) => {
    expect(lastSpeakers(text).slice(1)).toEqual([]);
  });

  it('reads the comma of a headline as an "and"', () => {
    expect(lastSpeakers('Norway, Sweden warn that ice is near\n\nThe port of Oslo froze on Monday.').slice(1)).toEqual([
      'Norway',
      'Sweden',
    ]);
  });
});
