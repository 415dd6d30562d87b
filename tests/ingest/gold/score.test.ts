import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/pipeline.ts';
import type { Ingested } from '../../../src/model/ingested.ts';
import { gazetteer } from '../../support/linked.ts';
import { documentOf } from '../../support/texts.ts';
import type { GoldMeeting, GoldStatement, GoldText } from './gold.ts';
import { locateIn } from './locate.ts';
import { pairUp } from './pairs.ts';
import { scoreMeetings } from './score-meetings.ts';
import { scoreStatements } from './score-statements.ts';

const WORDS =
  'Ingrid Solheim said that the port was open. “We stay,” Solheim said. Norway and Peru held talks in Lima.';

/** Gold made by hand for `WORDS`, beside what the program reads. */
function made(facts: Partial<Pick<GoldText, 'statements' | 'meetings'>>): readonly [GoldText, Ingested] {
  const document = documentOf(WORDS);
  const text: GoldText = {
    ...{ name: 'made', kind: 'made', half: 'tuning', document, links: [] },
    ...{ statements: [], meetings: [], ...facts },
  };
  return [text, ingest(document, gazetteer)];
}

const at = (words: string) => locateIn(WORDS, 'made').only(words);
const SOLHEIM = 'person:ingrid-solheim' as NonNullable<GoldStatement['speaksFor']>;
const said = (more: Partial<GoldStatement> = {}): GoldStatement => ({
  ...{ source: at('Ingrid Solheim'), accepted: [SOLHEIM], joint: null, speaksFor: null, cue: null },
  ...{ content: [at('the port was open')], forms: ['INDIRECT'], optional: false },
  ...more,
});

type Party = GoldMeeting['parties'][number];
const party = (words: string, id: string, presence: Party['presences'][0]): Party => ({
  ...{ span: at(words), accepted: [id as NonNullable<Party['standsFor']>], standsFor: null },
  ...{ presences: [presence], optional: false },
});
const talks = (...parties: readonly Party[]): GoldMeeting => ({
  ...{ kinds: ['TALKS'], statuses: ['HELD'], trigger: at('talks'), parties, dates: [null], optional: false },
  place: { span: at('Lima'), accepted: ['place:lima' as NonNullable<Party['standsFor']>] },
});

describe('locateIn', () => {
  const { only, near } = locateIn('---\ntitle: No talk\n---\nTalks about talk: a talk.', 'a.md');

  it('finds whole words after the front matter', () => {
    expect(only('talk#1').start).toBe(35);
    expect(only('Talks')).toEqual({ start: 23, end: 28 });
    expect(near('talk', [only('a')])).toEqual(only('talk#2'));
  });

  it('refuses words that stand nowhere or, without a number, more than once', () => {
    expect(() => only('title')).toThrow('"title" does not stand in a.md');
    expect(() => only('talk')).toThrow('"talk" stands 2 times in a.md');
    expect(() => near('talk#3', [])).toThrow('found 2 times');
  });
});

describe('pairUp', () => {
  it('takes the likest pairs first, each fact once', () => {
    const { pairs, extra } = pairUp([10, 20], [12, 19, 21], (a, b) =>
      Math.abs(a - b) < 9 ? [-Math.abs(a - b)] : null,
    );
    expect(pairs).toEqual([
      { gold: 10, found: 12 },
      { gold: 20, found: 19 },
    ]);
    expect(extra).toEqual([21]);
  });
});

describe('scoreStatements', () => {
  const score = (...statements: readonly GoldStatement[]) => {
    const [text, { statements: found }] = made({ statements });
    return scoreStatements(text, found);
  };

  it('counts what is found, and what is right of it', () => {
    expect(score(said())).toMatchObject({ gold: 1, found: 1, source: 1, entity: 1, form: 1, right: 1, told: 2 });
  });

  it('counts a speaker where gold is unsure as wrong, and another form and source as not right', () => {
    expect(score(said({ accepted: [null], source: at('Norway'), forms: ['DIRECT'] }))).toMatchObject({
      ...{ found: 1, source: 0, entity: 0, form: 0, wrongSpeakers: 1 },
    });
  });

  it('counts one of two speakers neither as right nor as wrong', () => {
    const joint = [SOLHEIM, 'state:NOR' as typeof SOLHEIM];
    expect(score(said({ joint, accepted: [null] }))).toMatchObject({ found: 1, entity: 0, wrongSpeakers: 0 });
  });

  it('counts optional ones in nothing but wrong speakers', () => {
    expect(score(said({ optional: true }))).toMatchObject({ gold: 0, found: 0, told: 1, right: 0, wrongSpeakers: 0 });
    expect(score(said({ optional: true, accepted: [null] }))).toMatchObject({ wrongSpeakers: 1 });
  });

  it('finds nothing where the words are others', () => {
    expect(score(said({ content: [at('held')] }))).toMatchObject({ gold: 1, found: 0, told: 2, right: 0 });
  });
});

describe('scoreMeetings', () => {
  const norway = party('Norway', 'state:NOR', 'ATTENDED');
  const score = (...meetings: readonly GoldMeeting[]) => scoreMeetings(...made({ meetings }));

  it('counts what is found, and what is right of it', () => {
    expect(score(talks(norway, party('Peru', 'state:PER', 'ATTENDED')))).toMatchObject({
      ...{ gold: 1, found: 1, kind: 1, status: 1, date: 1, place: 1, parties: 2, partiesRight: 2 },
      ...{ told: 1, right: 1, wronglyThere: 0, awayThere: 0 },
    });
  });

  it('counts who is told to be there and was not', () => {
    expect(score(talks(norway, party('Peru', 'state:PER', 'NOT_INVITED')))).toMatchObject({
      ...{ found: 1, away: 1, awayRight: 0, wronglyThere: 1, awayThere: 1 },
    });
    expect(score()).toMatchObject({ gold: 0, told: 1, right: 0, wronglyThere: 2, awayThere: 0 });
  });

  it('takes a meeting of others for another one', () => {
    const others = [party('Peru', 'state:CHL', 'ATTENDED'), party('Lima', 'state:BOL', 'ATTENDED')];
    expect(score(talks(...others))).toMatchObject({ gold: 1, found: 0, told: 1, right: 0, wronglyThere: 2 });
  });
});
