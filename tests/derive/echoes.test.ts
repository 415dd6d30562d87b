import { describe, expect, it } from 'vitest';
import { speakerConflicts } from '../../src/derive/conflicts.ts';
import { findEchoes } from '../../src/derive/echoes.ts';
import { contentKeyOf, stemsOf } from '../../src/derive/words.ts';
import type { StatementView } from '../../src/model/derivation.ts';
import type { DocumentId, EntityId, StatementId } from '../../src/model/id.ts';

interface GivenStatement {
  readonly id: string;
  /** Several are joined by `+`. */
  readonly speaker?: string | null;
  readonly voice?: string | null;
  readonly content: string;
  readonly form?: StatementView['form'];
  readonly publishedOn?: string | null;
  readonly document?: string;
}

const statement = ({
  id,
  speaker = 'person:lavrov',
  voice = 'state:RUS',
  content,
  form = 'INDIRECT',
  publishedOn = '2025-02-18',
  document = id,
}: GivenStatement): StatementView => ({
  id: `statement:${id}` as StatementId,
  documentId: `document:${document}` as DocumentId,
  publishedOn,
  start: 0,
  form,
  speakers: (speaker?.split('+') ?? []) as EntityId[],
  voice,
  content,
  contentKey: contentKeyOf(content, form),
});

const echoesOf = (...given: readonly GivenStatement[]): readonly string[] =>
  findEchoes(given.map(statement), () => true).map(({ from, to }) => `${from.slice(10)}>${to.slice(10)}`);

const AMBASSADORS = 'both sides would appoint ambassadors quickly and remove obstacles to the work of embassies';
const AMBASSADORS_AGAIN = 'that ambassadors will be appointed quickly, and that obstacles to the embassies go away';

describe('findEchoes', () => {
  it('ties the later to the earlier report of one utterance', () => {
    expect(
      echoesOf({ id: 'a', content: AMBASSADORS, publishedOn: '2025-02-19' }, { id: 'b', content: AMBASSADORS_AGAIN }),
    ).toEqual(['a>b']);
  });

  it('ties an office and its state to the person who speaks for it', () => {
    expect(
      echoesOf(
        { id: 'a', content: AMBASSADORS },
        { id: 'b', speaker: 'organization:kremlin', content: AMBASSADORS_AGAIN },
      ),
    ).toEqual(['b>a']);
    expect(echoesOf({ id: 'a', content: AMBASSADORS }, { id: 'b', speaker: null, content: AMBASSADORS_AGAIN })).toEqual(
      ['b>a'],
    );
  });

  it('takes the best of several in each document', () => {
    expect(
      echoesOf(
        { id: 'a', content: AMBASSADORS },
        { id: 'b', document: 'x', content: AMBASSADORS_AGAIN },
        { id: 'c', document: 'x', content: AMBASSADORS },
      ),
    ).toEqual(['c>a']);
  });

  it('ties what is said together to what is said together, and to one of them where the quotations are the same', () => {
    const both = { speaker: 'person:lavrov+person:rubio', voice: 'state:RUS+state:USA' };
    const quoted = { content: AMBASSADORS, form: 'DIRECT' as const };
    expect(
      echoesOf({ id: 'a', ...both, content: AMBASSADORS }, { id: 'b', ...both, content: AMBASSADORS_AGAIN }),
    ).toEqual(['b>a']);
    expect(echoesOf({ id: 'a', ...quoted }, { id: 'b', ...both, ...quoted })).toEqual(['b>a']);
  });

  it('ties an unknown speaker only to one who is quoted with the same words', () => {
    const quoted = { content: AMBASSADORS, form: 'DIRECT' as const };
    expect(echoesOf({ id: 'a', ...quoted }, { id: 'b', ...quoted, speaker: null, voice: null })).toEqual(['b>a']);
    expect(
      echoesOf({ id: 'a', content: AMBASSADORS }, { id: 'b', speaker: null, voice: null, content: AMBASSADORS_AGAIN }),
    ).toEqual([]);
  });

  const apart: readonly (readonly [string, GivenStatement, GivenStatement])[] = [
    [
      'one document',
      { id: 'a', document: 'x', content: AMBASSADORS },
      { id: 'b', document: 'x', content: AMBASSADORS_AGAIN },
    ],
    [
      'two persons of one state',
      { id: 'a', content: AMBASSADORS },
      { id: 'b', speaker: 'person:peskov', content: AMBASSADORS_AGAIN },
    ],
    [
      'two states',
      { id: 'a', content: AMBASSADORS },
      { id: 'b', speaker: 'person:rubio', voice: 'state:USA', content: AMBASSADORS_AGAIN },
    ],
    [
      'a month between',
      { id: 'a', content: AMBASSADORS },
      { id: 'b', content: AMBASSADORS_AGAIN, publishedOn: '2025-03-20' },
    ],
    [
      'one subject, other words',
      { id: 'a', content: 'the war in Ukraine must end before Russia and NATO can talk' },
      { id: 'b', content: 'the war in Ukraine is the fault of NATO, not of Russia' },
    ],
    [
      'quotations that share half',
      {
        id: 'a',
        form: 'DIRECT',
        content: 'We listened to each other and resumed full cooperation in trade and energy',
      },
      { id: 'b', form: 'DIRECT', content: 'We want cooperation in trade, energy, space, science and culture' },
    ],
  ];
  it.each(apart)('ties nothing across %s', (_what, a, b) => {
    expect(echoesOf(a, b)).toEqual([]);
  });

  it('looks only at pairs with a touched statement', () => {
    const all = [
      { id: 'a', content: AMBASSADORS },
      { id: 'b', content: AMBASSADORS_AGAIN },
    ].map(statement);
    expect(findEchoes(all, ({ id }) => id === 'statement:c')).toEqual([]);
    expect(findEchoes(all, ({ id }) => id === 'statement:a')).toHaveLength(1);
  });
});

describe('speakerConflicts', () => {
  const quoted = { content: AMBASSADORS, form: 'DIRECT' as const };

  it('shows the same words from two speakers', () => {
    const [conflict] = speakerConflicts(
      [
        { id: 'b', ...quoted, speaker: 'person:rubio', voice: 'state:USA' },
        { id: 'a', ...quoted },
      ].map(statement),
    );
    expect(conflict).toMatchObject({
      predicate: 'SPEAKER',
      subject: 'statement:a',
      values: [{ value: 'person:lavrov', saidBy: ['statement:a'] }, { value: 'person:rubio' }],
    });
  });

  it('shows none between two who say it together and one of them', () => {
    const both = { id: 'b', ...quoted, speaker: 'person:lavrov+person:rubio', voice: 'state:RUS+state:USA' };
    const third = { id: 'c', ...quoted, speaker: 'person:fidan', voice: 'state:TUR' };
    expect(speakerConflicts([{ id: 'a', ...quoted }, both].map(statement))).toEqual([]);
    expect(speakerConflicts([both, third].map(statement))[0]?.values.map(({ value }) => value)).toEqual([
      'person:fidan',
      'person:lavrov',
      'person:rubio',
    ]);
  });

  it('shows none between a speaker and his state, nor with an unknown one', () => {
    const others = [
      { id: 'b', ...quoted, speaker: 'state:RUS' },
      { id: 'c', ...quoted, speaker: null, voice: null },
    ];
    expect(speakerConflicts([{ id: 'a', ...quoted }, ...others].map(statement))).toEqual([]);
  });
});

describe('stemsOf', () => {
  it.each([
    ['They cooperate in cooperation', ['cooper', 'cooper']],
    ['Erdoğan’s talks were useful', ['erdogan', 'talk', 'useful']],
    ['of the and to', []],
  ])('%s', (content, stems) => {
    expect(stemsOf(content)).toEqual(stems);
  });
});
