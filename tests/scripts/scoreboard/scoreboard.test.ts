import { describe, expect, it } from 'vitest';
import { differences } from '../../../scripts/scoreboard/differences.ts';
import { hasKit, type KitReport, loadKit } from '../../../scripts/scoreboard/kit.ts';
import { counted, interval, percent, table } from '../../../scripts/scoreboard/markdown.ts';
import { type Find, precisionBy } from '../../../scripts/scoreboard/precision.ts';
import { MEASURES } from '../../../scripts/scoreboard/sections/measure-list.ts';
import { measures, reached } from '../../../scripts/scoreboard/sections/measures.ts';
import { SECTIONS } from '../../../scripts/scoreboard/sections.ts';

/** What the kit would print if every measure were 80 %, 70 to 90. */
const REPORT: KitReport = {
  scored: [
    {
      sections: [
        {
          title: 'all',
          rows: [...new Set(MEASURES.flatMap(({ id, referencesOf }) => [id, referencesOf ?? id]))].map((id) => ({
            id,
            label: '',
            value: 0.8,
            low: 0.7,
            high: 0.9,
            n: '8/10',
            references: { human: 91.44 },
          })),
        },
      ],
    },
  ],
  spans: { checked: 12, violations: 0 },
};

const bodyOf = (report: KitReport) => measures.body({ report } as Parameters<typeof measures.body>[0]);

describe('scoreboard', () => {
  it('says whether an aim is reached, and tells a near miss from a clear one', () => {
    expect(reached({ value: 0.82, high: 0.9 }, 0.82)).toBe('yes');
    expect(reached({ value: 0.81, high: 0.83 }, 0.82)).toBe('no, inside the interval');
    expect(reached({ value: 0.7, high: 0.8 }, 0.82)).toBe('no');
    expect(reached({ value: null, high: null }, 0.82)).toBe('no');
    expect(reached({ value: 0.1, high: 0.2 }, null)).toBe('–');
  });

  it('has a row with counts, interval, references and aim for every measure', async () => {
    const body = await bodyOf(REPORT);
    expect(body).toContain(
      '| A5 | speech statements found | 80.0 | 70.0–90.0 | 8/10 | human 91.4 | ≥ 82.0 | no, inside the interval |',
    );
    expect(body.split('\n').filter((line) => line.includes('8/10'))).toHaveLength(MEASURES.length);
    expect(body).toContain('Spans: 12 checked, 0 of them');
    for (const name of ['A5', 'A4 mixed', 'A3', 'N2', 'L4', 'L1k', 'P1', 'S3']) expect(body).toContain(`| ${name} |`);
  });

  it('calls made-up sentences semi-synthetic', () => {
    const made = MEASURES.filter(({ name }) => name === 'S3' || name === 'N4');
    expect(made.length).toBeGreaterThan(1);
    for (const { what } of made) expect(what).toContain('semi-synthetic');
  });

  it('does not pass over a measure that the kit lacks', () => {
    expect(() => bodyOf({ ...REPORT, scored: [] })).toThrow('The kit gives no figure "A5 recall".');
  });

  it('has sections with headings of their own', () => {
    const headings = SECTIONS.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).toEqual(expect.arrayContaining(['Own gold', 'Confidence']));
  });

  it('shows what drifted', () => {
    expect(differences('a\nb\nc\n', 'a\nB\nc\n')).toBe('- b\n+ B');
    expect(differences('', Array.from({ length: 30 }, (_, at) => `${at}`).join('\n'))).toContain('… and 10 more lines');
  });

  it('writes figures in percent with their counts, and a dash where there is nothing', () => {
    expect([percent(0.8277), percent(null)]).toEqual(['82.8', '–']);
    expect(interval({ low: 0.5, high: 0.75 })).toBe('50.0–75.0');
    expect([counted({ value: 0.5, n: '1/2' }), counted({ value: null, n: '0/0' })]).toEqual(['50.0 (1/2)', '–']);
    expect(table(['rule', 'n'], [['a|b', '1']], [false, true])).toBe('| rule | n |\n| --- | --: |\n| a\\|b | 1 |');
  });

  it.skipIf(!hasKit())(
    'counts finds by rule, those that never fire too (where the kit of ../shared/eval is there)',
    async () => {
      const find = (key: string, ...right: boolean[]): Find => ({ key, right });
      const texts = [[find('clause', true, true), find('clause', true, false)], [find('quote', false, false)], []];
      const counts = precisionBy(await loadKit(), texts, ['quote', 'silent'], 2);
      expect(counts.map(({ key, found, figures }) => [key, found, figures.map(({ value, n }) => [value, n])])).toEqual([
        [
          'clause',
          2,
          [
            [1, '2/2'],
            [0.5, '1/2'],
          ],
        ],
        [
          'quote',
          1,
          [
            [0, '0/1'],
            [0, '0/1'],
          ],
        ],
        [
          'silent',
          0,
          [
            [null, '0/0'],
            [null, '0/0'],
          ],
        ],
      ]);
    },
  );
});
