import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundReport, FoundStatement, LinkedMention } from '../../src/ingest/found.ts';
import { parseText } from '../../src/ingest/text.ts';
import { type Found, verify } from '../../src/ingest/verify.ts';
import type { EntityId } from '../../src/model/id.ts';
import type { Presence } from '../../src/model/meeting.ts';
import type { Span } from '../../src/model/span.ts';
import { documentOf } from '../support/texts.ts';

const WORDS =
  'Kari Baker met Omar Diaz in Oslo. “We agreed\u00a0on trade,” Baker said. “It is ‘late’.” Sweden was not invited. She left.';
const document = documentOf(WORDS);
const text = parseText(document);

/** The span of words in the clean text: their first place, or the `nth`. */
function span(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = text.clean.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand in the text.`);
  return { start, end: start + words.length };
}

const person = (name: string) => `person:${name}` as EntityId;

function mention(index: number, at: Span, entity: EntityId | null, more: Partial<LinkedMention> = {}): LinkedMention {
  return {
    ...at,
    index,
    text: text.clean.slice(at.start, at.end),
    sentence: 0,
    form: 'NAME',
    reading: 'PERSON',
    type: 'PERSON',
    candidates: [],
    title: null,
    office: null,
    titleState: null,
    gender: null,
    plural: false,
    rule: 'name',
    entity,
    state: null,
    confidence: 'EXPLICIT',
    linkRule: 'exact',
    ...more,
  };
}

const MENTIONS = [
  mention(0, span('Kari Baker'), person('baker')),
  mention(1, span('Omar Diaz'), person('diaz')),
  mention(2, span('Oslo'), 'place:oslo' as EntityId, { type: 'PLACE', reading: 'PLACE' }),
  mention(3, span('Baker', 2), person('baker'), { form: 'SURNAME' }),
  mention(4, span('Sweden'), 'state:SWE' as EntityId, { type: 'STATE', reading: 'POLITY' }),
  mention(5, span('She'), null, { form: 'PRONOUN' }),
];

const statement = (more: Partial<FoundStatement> = {}): FoundStatement => ({
  form: 'DIRECT',
  speaker: { ...span('Baker', 2), mentions: [3], onBehalfOf: [] },
  cue: { ...span('said'), lemma: 'say' },
  content: [span('We agreed on trade,'), span('It is ‘late’.')],
  addressees: [1],
  about: [1, 3, 4, 4, 5],
  topics: [],
  act: 'STATE',
  polarity: 'AFFIRMED',
  factivity: 'OPEN',
  madeOn: null,
  confidence: 'EXPLICIT',
  rule: 'quote',
  ...more,
});

const party = (index: number, presence: Presence, onBehalfOf: EntityId | null = null) => ({
  mention: index,
  presence,
  onBehalfOf,
});

const report = (more: Partial<FoundReport> = {}): FoundReport => ({
  kind: 'TALKS',
  status: 'HELD',
  trigger: span('met'),
  tellings: [span('invited'), span('met')],
  parties: [party(0, 'ATTENDED'), party(1, 'ATTENDED'), party(4, 'NOT_INVITED')],
  place: { mention: 2 },
  date: null,
  confidence: 'EXPLICIT',
  rule: 'met',
  ...more,
});

const check = (found: Partial<Found>) =>
  verify(document, text, { mentions: MENTIONS, extracted: [], statements: [], reports: [], ...found });
const ONE = (spans: Span): FoundStatement['content'] => [spans];

describe('verify', () => {
  it('gives every record words that stand in the raw file', () => {
    const { mentions, statements, reports, refused } = check({ statements: [statement()], reports: [report()] });
    expect(refused).toEqual([]);
    const evidence = [
      ...statements.flatMap((each) => [...each.contentEvidence, each.cue, each.speakerEvidence]),
      ...reports.flatMap((each) => [each.trigger, ...each.evidence, each.place?.evidence ?? null]),
    ].filter((each) => each !== null);
    for (const each of [...mentions, ...evidence, ...evidence.map(({ sentence }) => sentence)]) {
      expect(document.raw.slice(each.start, each.end)).toBe(each.text);
    }
    expect(evidence.length).toBe(8);
  });

  it('makes a statement: words without marks, speaker, about', () => {
    const [made] = check({ statements: [statement()] }).statements;
    expect(made).toMatchObject({
      content: 'We agreed on trade, … It is ‘late’.',
      speakers: ['person:baker'],
      cueLemma: 'say',
      addressees: ['person:diaz'],
      about: ['person:diaz', 'state:SWE'],
    });
    expect(made?.contentEvidence[0].text).toBe('We agreed\u00a0on trade,');
    expect(made?.contentEvidence[0].sentence.text).toBe('“We agreed\u00a0on trade,” Baker said.');
  });

  it('takes the marks of quotes out of mixed content', () => {
    const whole = { start: span('“We').start, end: span('“It is ‘late’.”').end };
    const [made] = check({ statements: [statement({ content: ONE(whole), speaker: null, cue: null })] }).statements;
    expect(made?.content).toBe('We agreed on trade, Baker said. It is ‘late’.');
    expect(made).toMatchObject({ speakers: [], speakerEvidence: null, cue: null });
  });

  it('makes a report: tellings in order, one party for each entity', () => {
    const parties = [
      party(3, 'EXPECTED', 'state:NOR' as EntityId),
      party(0, 'ATTENDED'),
      party(4, 'NOT_INVITED'),
      party(5, 'ATTENDED'),
    ];
    const { reports, mentions } = check({ reports: [report({ parties })] });
    expect(reports[0]?.evidence.map((each) => each.text)).toEqual(['met', 'invited']);
    expect(reports[0]?.place?.entity).toBe('place:oslo');
    expect(reports[0]?.parties).toEqual([
      { mention: mentions[0]?.id, entity: 'person:baker', presence: 'ATTENDED', onBehalfOf: 'state:NOR', office: null },
      { mention: mentions[4]?.id, entity: 'state:SWE', presence: 'NOT_INVITED', onBehalfOf: null, office: null },
      { mention: mentions[5]?.id, entity: null, presence: 'ATTENDED', onBehalfOf: null, office: null },
    ]);
  });

  it('chooses the same party whatever the order', () => {
    const parties = [party(3, 'EXPECTED'), party(0, 'ATTENDED'), party(3, 'HOSTED'), party(0, 'HOSTED')];
    const one = check({ reports: [report({ parties })] }).reports;
    expect(check({ reports: [report({ parties: parties.toReversed() })] }).reports).toEqual(one);
    expect(one[0]?.parties[0]).toMatchObject({ presence: 'HOSTED', mention: check({}).mentions[0]?.id });
  });

  it('keeps only entities that a mention names', () => {
    const extracted = [person('baker'), person('nobody')].map((id) => ({
      ...{ id, name: 'x', wikidata: null, origin: 'EXTRACTED' as const, names: [] },
      ...{ type: 'PERSON' as const, gender: null, tenures: [] },
    }));
    expect(check({ extracted }).extracted.map(({ id }) => id)).toEqual(['person:baker']);
  });

  it.each<[string, Span, string]>([
    ['an end before its start', { start: 9, end: 4 }, 'its end stands before its start'],
    ['an empty span', { start: 4, end: 4 }, 'it holds no words'],
    ['white space', { start: 4, end: 5 }, 'it holds no words'],
    ['a start below zero', { start: -3, end: 4 }, 'it reaches beyond the text'],
    ['an end beyond the text', { start: 4, end: 10_000 }, 'it reaches beyond the text'],
    ['half an offset', { start: 0.5, end: 4 }, 'its offsets are no whole numbers'],
    ['no number', { start: Number.NaN, end: 4 }, 'its offsets are no whole numbers'],
  ])('refuses %s, wherever it stands', (_what, bad, reason) => {
    const { statements, reports, mentions, refused } = check({
      mentions: [mention(0, bad, person('baker'))],
      statements: [
        statement({ content: ONE(bad), speaker: null, cue: null }),
        statement({ cue: { ...bad, lemma: 'say' }, speaker: null }),
        statement({ speaker: { ...bad, mentions: [], onBehalfOf: [] } }),
      ],
      reports: [
        report({ trigger: bad, parties: [], place: null }),
        report({ tellings: [bad], parties: [], place: null }),
        report({ date: { text: 'x', edtf: null, earliest: null, latest: null, span: bad }, parties: [], place: null }),
      ],
    });
    expect([mentions, statements, reports]).toEqual([[], [], []]);
    expect(refused.map((each) => each.reason)).toEqual(Array(7).fill(reason));
    for (const each of refused) expect(document.raw.slice(each.start, each.end)).toBe(each.text);
  });

  it('refuses a mention whose words stand elsewhere, and takes it from the facts', () => {
    const wrong = [mention(0, span('Kari Baker'), person('baker'), { text: 'Omar Diaz' }), ...MENTIONS.slice(1)];
    const { mentions, reports, refused } = check({ mentions: wrong, reports: [report()] });
    expect(refused).toEqual([
      { rule: 'name/exact', reason: 'its words do not stand at its offsets', start: 0, end: 10, text: 'Kari Baker' },
    ]);
    expect(mentions.length).toBe(MENTIONS.length - 1);
    expect(reports[0]?.parties.map(({ entity }) => entity)).toEqual(['person:diaz', 'state:SWE']);
  });

  it('refuses mentions that cross', () => {
    const crossing = [mention(0, span('Kari Baker'), person('baker')), mention(1, span('Baker met'), person('baker'))];
    expect(check({ mentions: crossing }).refused).toMatchObject([
      { reason: 'it crosses the mention before it', text: 'Baker met' },
    ]);
  });

  it('refuses statements whose parts cross', () => {
    const { statements, refused } = check({
      statements: [
        statement({ content: [span('It is ‘late’.'), span('We agreed')] }),
        statement({ content: [span('We agreed on'), span('on trade')] }),
        statement({
          content: ONE(span('trade,” Baker')),
          speaker: { ...span('Baker said'), mentions: [3], onBehalfOf: [] },
        }),
      ],
    });
    expect(statements).toEqual([]);
    expect(refused.length).toBe(3);
  });

  it('keeps one of two equal facts, and both of two that share a span', () => {
    const other = statement({ speaker: null });
    const { statements, refused } = check({ statements: [statement(), statement({ rule: 'again' }), other] });
    expect(statements.map(({ rule }) => rule)).toEqual(['quote', 'quote']);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(2);
    expect(refused).toMatchObject([{ rule: 'again', reason: 'the same words were found before' }]);
  });

  it('gives ids that do not depend on the rule', () => {
    const one = check({ statements: [statement()], reports: [report()] });
    const two = check({ statements: [statement({ rule: 'other' })], reports: [report({ rule: 'other' })] });
    expect(two.statements[0]?.id).toBe(one.statements[0]?.id);
    expect(two.reports[0]?.id).toBe(one.reports[0]?.id);
  });

  it('neither throws nor lets a false span through, whatever is found', () => {
    const offset = fc.oneof(fc.integer({ min: -5, max: 140 }), fc.double());
    const anySpan = fc.record({ start: offset, end: offset });
    const property = fc.property(
      fc.array(anySpan, { minLength: 1, maxLength: 4 }),
      anySpan,
      ([first, ...rest], bad) => {
        const content: FoundStatement['content'] = [first ?? bad, ...rest];
        const found = {
          mentions: content.map((each, i) => mention(i, each, null)),
          statements: [
            statement({ content, cue: { ...bad, lemma: 'say' }, speaker: { ...bad, mentions: [0], onBehalfOf: [] } }),
          ],
          reports: [
            report({
              trigger: bad,
              tellings: content,
              parties: [party(0, 'ATTENDED'), party(9, 'ATTENDED')],
              place: { mention: 1 },
            }),
          ],
        };
        const made = check(found);
        expect(check(found)).toEqual(made);
        const excerpts = [
          ...made.mentions,
          ...made.refused,
          ...made.statements.flatMap((each) => each.contentEvidence),
        ];
        for (const each of excerpts) expect(document.raw.slice(each.start, each.end)).toBe(each.text);
        for (const each of made.mentions) expect(each.text.trim()).not.toBe('');
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
