import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../src/model/id.ts';
import { check, document, ONE, party, person, report, span, statement } from '../support/oslo-facts.ts';

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
});
