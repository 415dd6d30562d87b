import type { Figure } from '../kit.ts';
import { interval, percent, table } from '../markdown.ts';
import type { Section } from '../sections.ts';
import { MEASURES, type Measure } from './measure-list.ts';

/** The figures of the measuring kit, each beside what others reach and what is aimed at. */
export const measures: Section = {
  heading: 'Measures',
  body: ({ report }) => {
    const figures = new Map(
      report.scored.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows)).map((row) => [row.id, row]),
    );
    const rows = MEASURES.map((measure) => rowOf(measure, figures));
    const { checked, violations } = report.spans;
    return [
      'All figures are percent. A figure of others is theirs on the same texts; those beside L1k are over all gold, not only',
      'over what our gazetteer holds. Semi-synthetic: sentences made from lists, not written by people. The interval comes from',
      '1,000 resamples of the texts with a fixed seed; a difference inside it is noise.',
      '',
      table(['measure', 'what', 'ours', '95 %', 'counts', 'others', 'aim', 'reached'], rows, [
        false,
        false,
        true,
        true,
      ]),
      '',
      `Spans: ${checked} checked, ${violations} of them not what stands in the text.`,
    ].join('\n');
  },
};

/** Errors: throws when the kit does not know a measure, so that none is lost silently. */
function rowOf(
  { id, name, what, aim, referencesOf }: Measure,
  figures: ReadonlyMap<string, Figure>,
): readonly string[] {
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`The kit gives no figure "${id}".`);
  const references = figures.get(referencesOf ?? id)?.references ?? {};
  const others = Object.entries(references).map(([who, value]) => `${who} ${value.toFixed(1)}`);
  return [
    name,
    what,
    percent(figure.value),
    interval(figure),
    figure.n,
    others.join(', ') || '–',
    aim === null ? '–' : `≥ ${percent(aim)}`,
    reached(figure, aim),
  ];
}

/** Whether an aim is reached; a figure whose interval holds the aim is told from one that is clearly below. */
export function reached({ value, high }: Pick<Figure, 'value' | 'high'>, aim: number | null): string {
  if (aim === null) return '–';
  if (value !== null && value >= aim) return 'yes';
  return high !== null && high >= aim ? 'no, inside the interval' : 'no';
}
