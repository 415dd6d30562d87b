import { describe, expect, it } from 'vitest';
import type { LinkedMention } from '../../../../src/ingest/found.ts';
import { indexGazetteer } from '../../../../src/ingest/gazetteer.ts';
import type { Text } from '../../../../src/ingest/text.ts';
import type { EntityId, TopicId } from '../../../../src/model/id.ts';
import { PLAIN_MENTION } from '../../../support/linked-mention.ts';
import { NOTHING, readStatements } from './read.ts';

/** A linked mention of the first place where some words stand. */
const mention =
  (words: string, entity: string, more: Partial<LinkedMention> = {}, from = 0) =>
  (text: Text, index: number): LinkedMention => {
    const start = text.clean.indexOf(words, from);
    return {
      ...PLAIN_MENTION,
      index,
      start,
      end: start + words.length,
      text: words,
      entity: entity as EntityId,
      ...more,
    };
  };

const all =
  (...makers: ((text: Text, index: number) => LinkedMention)[]) =>
  (text: Text) =>
    makers.map((make, index) => make(text, index));

const state = { type: 'STATE', reading: 'POLITY' } as const;

describe('findStatements', () => {
  it('names the mention that is the head of the source, not one that only belongs to it', () => {
    const read = (text: string) =>
      readStatements(text, all(mention('Lind', 'person:lind'), mention('Norway', 'state:NOR', state))).found[0]
        ?.speaker;
    expect(read('Lind of Norway said the port was shut.')).toMatchObject({ mentions: [0] });
    expect(read('A spokesman for Norway told Lind that the port was shut.')).toMatchObject({
      mentions: [],
      onBehalfOf: ['state:NOR'],
    });
    expect(read('Norway’s aide said that Lind was ill.')).toMatchObject({ mentions: [], onBehalfOf: ['state:NOR'] });
  });

  it('takes the full name in an aside behind an office for who speaks', () => {
    const read = (text: string) =>
      readStatements(text, all(mention('Karin Lind', 'person:lind'))).found[0]?.speaker?.mentions;
    expect(read('In the telling of the town’s minister, Karin Lind, the port was shut.')).toEqual([0]);
    expect(read('In the telling of the town’s paper, Karin Lind, the port was shut.')).toEqual([]);
  });

  it('takes no turns of headlines about places for a conversation', () => {
    const places = ['Oslo', 'Bergen', 'Oslo'];
    const heads = ['Trams stop for a week', 'Fish market burns', 'Council elects mayor'];
    const text = `The news\n\n${places.map((place, at) => `${place}: ${heads[at]}`).join('\n\n')}\n\nThe harbour froze.`;
    const place = { type: 'PLACE', reading: 'PLACE' } as const;
    const second = text.lastIndexOf('Oslo');
    const named = [
      mention('Oslo', 'place:oslo', place),
      mention('Bergen', 'place:bergen', place),
      mention('Oslo', 'place:oslo', place, second),
    ];
    expect(readStatements(text, all(...named)).told).toEqual([]);
  });

  it.each([
    ['Lind and Berg said that the port was shut.', ['person:lind', 'person:berg']],
    ['Lind of Norway and Berg of Sweden said that the port was shut.', ['person:lind', 'person:berg']],
    ['Lind, Berg and Moe said that the port was shut.', ['person:lind', 'person:berg', 'person:moe']],
    ['Lind and his counterpart, Berg, said that the port was shut.', ['person:lind', 'person:berg']],
    ['Norway and Sweden said that the port was shut.', ['state:NOR', 'state:SWE']],
    ['Lind and his Norway adviser said that the port was shut.', ['person:lind']],
    ['Lind, a friend of Berg and Moe, said that the port was shut.', ['person:lind']],
    ['The allies of Lind and Berg said that the port was shut.', []],
    ['Lind met Berg and said that the port was shut.', ['person:lind']],
    ['The ministers of Norway and Sweden said that the port was shut.', []],
  ])('names all who say it together, and nobody else: %s', (text, speakers) => {
    const known = [
      mention('Lind', 'person:lind'),
      mention('Berg', 'person:berg'),
      mention('Moe', 'person:moe'),
      mention('Norway', 'state:NOR', state),
      mention('Sweden', 'state:SWE', state),
    ];
    const made = (read: Text) =>
      known
        .map((make) => make(read, 0))
        .filter(({ start }) => start >= 0)
        .sort((a, b) => a.start - b.start)
        .map((each, index) => ({ ...each, index }));
    const { found } = readStatements(text, made);
    const linked = made(readStatements(text, made).text);
    expect(found[0]?.speaker?.mentions.map((index) => linked[index]?.entity)).toEqual(speakers);
  });

  it('leaves what a speaker tells of others to the speaker, but for what they said', () => {
    expect(readStatements('Lind said that Oslo rejected the plan.').told).toEqual([
      ['Lind', 'said', 'that Oslo rejected the plan'],
    ]);
    expect(readStatements('Lind said that Oslo had claimed that the port was shut.').told).toHaveLength(2);
  });

  it('abstains where a pronoun is linked to somebody whom the content names', () => {
    const speaker = (text: string) => {
      const he = mention('he', 'person:lind', { form: 'PRONOUN', confidence: 'RESOLVED' }, text.indexOf(' he '));
      return readStatements(text, all(mention('Lind', 'person:lind'), he)).found[0]?.speaker?.mentions;
    };
    expect(speaker('Lind decides alone, he said.')).toEqual([]);
    expect(speaker('Lind left. The port is shut, he said.')).toEqual([1]);
  });

  it('says how sure it is: by name, by reference, carried over', () => {
    const text = 'Lind said that the port was shut. Ships would have to wait. “We stay,” he said.';
    const he = mention('he', 'person:lind', { form: 'PRONOUN', confidence: 'RESOLVED' }, text.indexOf(' he ') + 1);
    const { found } = readStatements(text, all(mention('Lind', 'person:lind'), he));
    expect(found.map(({ form, confidence }) => [form, confidence])).toEqual([
      ['INDIRECT', 'EXPLICIT'],
      ['FREE_INDIRECT', 'INFERRED'],
      ['DIRECT', 'RESOLVED'],
    ]);
  });

  it('knows whom the words are addressed to and whom they are about', () => {
    const { found } = readStatements(
      'Lind told Berg that Norway would pay.',
      all(mention('Lind', 'person:lind'), mention('Berg', 'person:berg'), mention('Norway', 'state:NOR', state)),
    );
    expect(found[0]).toMatchObject({ speaker: { mentions: [0] }, addressees: [1], about: [2], act: 'STATE' });
  });

  it.each([
    ['Lind admitted that the port was shut.', 'FACTIVE'],
    ['Lind said that the port was shut.', 'OPEN'],
    ['Lind alleged that the port was shut.', 'DISTANCED'],
    ['Lind pointed out that the port was shut.', 'FACTIVE'],
    ['According to Lind, the port was shut.', 'OPEN'],
  ])('reads from the cue whether it takes the content for true: %s', (text, factivity) => {
    expect(readStatements(text).found[0]?.factivity).toBe(factivity);
  });

  it('is less sure of what the narrator names than of what the narrator retells', () => {
    const tiers = ['Lind said that the port was shut.', 'Lind rejected the plan.', 'Lind promised to leave.'].map(
      (text) => readStatements(text).found[0]?.confidence,
    );
    expect(tiers).toEqual(['EXPLICIT', 'RESOLVED', 'RESOLVED']);
  });

  it('reads act and polarity from the cue', () => {
    const acts = ['Lind denied the report.', 'Lind did not say whether he would go.', 'Lind threatened to leave.'].map(
      (text) => {
        const [first] = readStatements(text).found;
        return [first?.act, first?.polarity];
      },
    );
    expect(acts).toEqual([
      ['DENY', 'AFFIRMED'],
      ['STATE', 'NEGATED'],
      ['THREATEN', 'AFFIRMED'],
    ]);
  });

  it('takes the day from the words of the tag alone', () => {
    const day = (text: string, publishedOn: string | null) =>
      readStatements(text, undefined, NOTHING, publishedOn).found[0]?.madeOn;
    expect(day('Lind said on Tuesday that the port was shut.', '2025-02-20')).toBe('2025-02-18');
    expect(day('Lind said that the port was shut on Tuesday.', '2025-02-20')).toBeNull();
    expect(day('Lind said on Tuesday that the port was shut.', null)).toBeNull();
  });

  it('finds topics by their terms in the content', () => {
    const id = 'topic:ports' as TopicId;
    const topics = [{ id, name: 'Ports', description: 'Ports and ships.', terms: ['port', 'ship*'] }];
    const gazetteer = indexGazetteer({ entities: [], offices: [], titles: [], topics });
    const topicsOf = (text: string) => readStatements(text, undefined, gazetteer).found[0]?.topics;
    expect(topicsOf('Lind said that shipping had stopped.')).toEqual([id]);
    expect(topicsOf('The port said that nobody would come.')).toEqual([]);
    expect(topicsOf('Lind said that the report was late.')).toEqual([]);
  });

  it('tells whose saying is told inside a saying, and never the same words of one speaker twice', () => {
    const { told } = readStatements('Berg said that Lind had warned that the port would stay shut.');
    expect(told).toEqual([
      ['Berg', 'said', 'that Lind had warned that the port would stay shut'],
      ['Lind', 'had warned', 'that the port would stay shut'],
    ]);
  });

  it('leaves to the speaker what others did or hold within what is said', () => {
    const told = (text: string) => readStatements(text).told.map(([speaker]) => speaker);
    expect(told('Berg said that both sides had agreed to open the port.')).toEqual(['Berg']);
    expect(told('Berg said that Lind rejected the plan and believed that it was dead.')).toEqual(['Berg']);
  });

  it('shares the subject with cues that have none of their own', () => {
    const speakers = (text: string) => readStatements(text).told.map(([speaker]) => speaker);
    expect(speakers('Lind met Berg in Oslo and said the port was shut.')).toEqual(['Lind']);
    expect(speakers('Lind was quoted as saying that the port was shut.')).toEqual(['Lind']);
    expect(speakers('In a message posted on Friday, Lind said the port was shut.')).toEqual(['Lind']);
    expect(speakers('Berg was defensive when asked, saying, “The port is shut.”')).not.toContain('defensive');
    expect(speakers('Those close to him say the port is shut.')).toEqual(['Those close to him']);
  });

  it('finds nothing in a lone word and comes through one without sense', () => {
    expect(readStatements('Oslo.').found).toEqual([]);
    expect(() => readStatements(`${'“said ”, that '.repeat(500)} and “ according to`)).not.toThrow();
  });
});
