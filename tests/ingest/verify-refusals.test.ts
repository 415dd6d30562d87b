import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundStatement } from '../../src/ingest/found.ts';
import type { Span } from '../../src/model/span.ts';
import {
  check,
  document,
  MENTIONS,
  mention,
  ONE,
  party,
  person,
  report,
  span,
  statement,
} from '../support/oslo-facts.ts';

describe('verify, false spans', () => {
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
