import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/ingest/document.ts';
import type { Explanation } from '../../../src/ingest/explain/explanation.ts';
import { explain } from '../../../src/ingest/explain/index.ts';
import { ingest } from '../../../src/ingest/pipeline.ts';
import { gazetteer } from '../../support/linked.ts';
import { documentOf } from '../../support/texts.ts';

const BRIEFING = new URL('../../../seed/documents/2025-02-18-riyadh-talks.md', import.meta.url);

/** Why a few words were read as they were. */
const why = (words: string, publishedOn: string | null = null): Explanation =>
  explain({ ...documentOf(words), publishedOn }, gazetteer);

/** What lost against the last mention of some words, as "who: why". */
function lostMentions(explanation: Explanation, words: string): string[] {
  const mention = explanation.mentions.findLast((each) => each.words === words);
  return (mention?.lost ?? []).map(({ what, why }) => `${what}: ${why}`);
}

describe('explain', () => {
  const document = readDocument({ name: 'riyadh.md', bytes: readFileSync(BRIEFING) });
  const explanation = explain(document, gazetteer);
  const ingested = ingest(document, gazetteer);

  it('tells of the very finds of ingest', () => {
    const { statements, meetings, mentions } = explanation;
    expect(statements.length).toBeGreaterThan(5);
    expect(
      statements.map(({ rule, speaker, content }) => [
        rule,
        speaker?.named.flatMap(({ entity }) => entity?.id ?? []) ?? [],
        content[0]?.start,
      ]),
    ).toEqual(
      ingested.statements.map(({ rule, speakers, contentEvidence }) => [rule, speakers, contentEvidence[0].start]),
    );
    expect(meetings.map(({ rule, trigger }) => [rule, trigger.start])).toEqual(
      ingested.reports.map(({ rule, trigger }) => [rule, trigger.start]),
    );
    expect(
      mentions.map(({ start, entity, rule, linkRule }) => [start, entity?.id ?? null, `${rule}/${linkRule}`]),
    ).toEqual(ingested.mentions.map(({ start, entity, rule }) => [start, entity, rule]));
  });

  it('shows every sentence whole, cut where finds begin and end', () => {
    for (const { words, pieces } of explanation.sentences) {
      expect(
        pieces
          .map((piece) => piece.words)
          .join('')
          .replace(/\s+/g, ' ')
          .trim(),
      ).toBe(words);
    }
    const labels = explanation.sentences.flatMap(({ pieces }) =>
      pieces.flatMap(({ of }) => of.map(({ label }) => label)),
    );
    for (const { label } of [...explanation.statements, ...explanation.meetings, ...explanation.mentions]) {
      expect(labels).toContain(label);
    }
  });

  it('gives words that stand in the file at their offsets', () => {
    const words = [...explanation.mentions, ...explanation.statements.flatMap(({ cue }) => cue ?? [])];
    expect(words.length).toBeGreaterThan(20);
    for (const { start, end, words: said } of words) expect(document.raw.slice(start, end)).toBe(said);
  });

  it('names the parties of a meeting with their words, and those who were not in the room', () => {
    const parties = explanation.meetings[0]?.parties.map(({ words, presence }) => `${words} ${presence}`);
    expect(parties).toContain('Ukraine NOT_INVITED');
    expect(parties).toContain('Marco Rubio ATTENDED');
  });
});

describe('explain, of mentions', () => {
  it('is unsure of a surname that two bear, and tells both', () => {
    const explanation = why('Anna Lindqvist met Peter Lindqvist in Oslo. Lindqvist said the talks would go on.');
    expect(explanation.mentions.findLast(({ words }) => words === 'Lindqvist')).toMatchObject({
      entity: null,
      linkRule: 'none',
      unsure: 'unsure: the document names 2 persons of this surname in full',
    });
    expect(lostMentions(explanation, 'Lindqvist')).toEqual([
      'Anna Lindqvist: the document names more than one of this surname in full',
      'Peter Lindqvist: the document names more than one of this surname in full',
    ]);
    expect(explanation.statements[0]?.speaker).toMatchObject({ words: 'Lindqvist', named: [{ entity: null }] });
  });

  it('tells who a pronoun does not mean: by gender, and where two fit', () => {
    const one = why('Angela Merkel met Vladimir Putin in Sochi. She said the pipeline would be finished.');
    expect(lostMentions(one, 'She')).toEqual(['Vladimir Putin: is male, and the words are female']);
    const two = why('Emmanuel Macron met Vladimir Putin in Sochi. He left early.');
    expect(two.mentions.find(({ words }) => words === 'He')?.unsure).toContain('2 persons fit it');
    expect(lostMentions(two, 'He')).toHaveLength(2);
  });

  it('tells that a capital was read as its state, and the other way about', () => {
    const explanation = why('Moscow rejected the plan. The envoys stayed in Moscow.');
    expect(lostMentions({ ...explanation, mentions: explanation.mentions.slice(0, 1) }, 'Moscow')).toEqual([
      'Moscow: the words around it speak of the state, not of the place',
    ]);
    expect(lostMentions(explanation, 'Moscow')).toEqual([
      'Russia: the words around it speak of the place, not of the state',
    ]);
  });

  it('tells what another rule would have taken of the same words', () => {
    const explanation = why('The Norwegian Harbour Fund paid for the new quay.');
    expect(lostMentions(explanation, 'Norwegian Harbour Fund').join()).toContain('“Norwegian”');
  });

  it('tells a known person from one who would have stood alone', () => {
    expect(lostMentions(why('Steven Holm Witkoff arrived in Oslo.'), 'Steven Holm Witkoff')).toEqual([
      'a person of their own, “Steven Holm Witkoff”: folded-name comes first',
    ]);
  });
});

describe('explain, of statements and meetings', () => {
  it('tells the candidates that lost, with their rules', () => {
    const explanation = why('“The border stays closed until spring,” said Sergey Lavrov.');
    expect(explanation.statements).toHaveLength(1);
    expect(explanation.statements[0]).toMatchObject({ rule: 'quote-before-tag', cue: { words: 'said' } });
    expect(explanation.statements[0]?.lost).toEqual([
      {
        what: 'Sergey Lavrov: “The border stays closed until spring,”',
        entity: null,
        rule: 'clause-before-tag',
        why: 'quote-before-tag comes first',
      },
    ]);
  });

  it('tells whom the words of a source name who does not speak', () => {
    const { statements } = why('Two friends of Anna Lindqvist said the bridge would open.');
    expect(statements[0]?.speaker).toMatchObject({ words: 'Two friends of Anna Lindqvist', named: [] });
    expect(statements[0]?.speaker?.lost.map(({ what, why: because }) => `${what}: ${because}`)).toEqual([
      'Anna Lindqvist: is not the one whom the phrase is about',
    ]);
  });

  it('names all who say something together', () => {
    const { statements } = why('Anna Lindqvist and Peter Holm said the bridge would open.');
    expect(statements[0]?.speaker?.named.map(({ entity }) => entity?.name)).toEqual(['Anna Lindqvist', 'Peter Holm']);
  });

  it('tells of quotations and words of saying that gave no statement, and what was tried', () => {
    const { statements, silences } = why('He wore a “No” badge all day. Nobody said that the border would open.');
    expect(statements).toEqual([]);
    expect(silences.map(({ kind, words, why: because }) => [kind, words, because])).toEqual([
      ['QUOTE', '“No”', 'no word of saying and no speaker stand beside it'],
      ['CUE', 'said', '“Nobody” is nobody who speaks'],
    ]);
    expect(silences[0]?.tried).toContain('floating-quote');
    expect(silences[1]?.tried).toEqual(['reported-clause']);
  });

  it('tells of words of meeting that are too thin for one', () => {
    const { meetings, thinMeetings } = why('The minister praised the meeting.');
    expect(meetings).toEqual([]);
    expect(thinMeetings).toMatchObject([{ words: 'meeting', rule: 'meeting-noun', kind: 'TALKS' }]);
    expect(thinMeetings[0]?.why).not.toBe('');
  });

  it('finds nothing to tell in a text that says nothing', () => {
    const { statements, silences, meetings, thinMeetings, mentions } = why('It rained all night.');
    expect([statements, silences, meetings, thinMeetings].flat()).toEqual([]);
    expect(mentions.filter(({ entity }) => entity !== null)).toEqual([]);
  });
});
