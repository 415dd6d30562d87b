import { counted, interval, table } from '../markdown.ts';
import { type Find, precisionBy } from '../precision.ts';
import type { Measured, Section } from '../sections.ts';

import { linkFinds, meetingFinds, statementFinds } from './finds.ts';

const TIERS = ['EXPLICIT', 'RESOLVED', 'INFERRED'];

/** The measured precision of each tier of confidence, by kind of find. */
export const tiers: Section = {
  heading: 'Confidence',
  body: (measured) => {
    const rows = kinds(measured).flatMap(([kind, finds]) => {
      const found = precisionBy(measured.kit, finds, TIERS, 1);
      return TIERS.map((tier) => {
        const figure = found.find(({ key }) => key === tier)?.figures[0];
        return [tier, kind, ...(figure ? [counted(figure), interval(figure)] : ['–', '–'])];
      });
    });
    return [
      'What a tier is worth: the share of finds under it that are right. `EXPLICIT`: the words say it. `RESOLVED`: one reference',
      'was resolved. `INFERRED`: carried over.',
      '',
      table(['tier', 'of', 'right', '95 %'], rows, [false, false, true, true]),
    ].join('\n');
  },
};

function kinds({ kit, sets }: Measured): readonly (readonly [kind: string, finds: readonly (readonly Find[])[]])[] {
  const statements = statementFinds(kit, sets, ({ confidence }) => confidence);
  return [
    ['statements: content, PolNeAR', nth(statements, 0)],
    ['statements: content and words of the source, PolNeAR', nth(statements, 1)],
    ['links to states: span and id, news texts', linkFinds(kit, sets, ({ confidence }) => confidence, true)],
    ['links of all kinds: span and id, news texts', linkFinds(kit, sets, ({ confidence }) => confidence, false)],
    ['meetings: one is there, PLOVER', meetingFinds(sets, ({ confidence }) => confidence)],
  ];
}

/** The same finds, right by one measure alone. */
const nth = (texts: readonly (readonly Find[])[], at: number): readonly (readonly Find[])[] =>
  texts.map((finds) => finds.map(({ key, right }) => ({ key, right: [right[at] ?? false] })));
