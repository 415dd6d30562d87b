import { TEXT_RULES, VERB_RULES } from '../../../src/ingest/facts/statements/index.ts';
import { counted, interval, table } from '../markdown.ts';
import { countBy, precisionBy } from '../precision.ts';
import type { Section } from '../sections.ts';
import { statementFinds } from './finds.ts';

/** How often each rule for statements fires, and how often it is right on PolNeAR. */
export const statementRules: Section = {
  heading: 'Rules for statements',
  body: ({ kit, sets }) => {
    const keys = [...VERB_RULES, ...TEXT_RULES].map(({ id }) => id);
    const fired = countBy(
      sets.all.flatMap(({ output }) => output.statements),
      ({ rule }) => rule,
    );
    const rows = precisionBy(
      kit,
      statementFinds(kit, sets, ({ rule }) => rule),
      keys,
      2,
    ).map(({ key, figures }) => [
      key,
      `${fired.get(key) ?? 0}`,
      ...figures.flatMap((figure) => [counted(figure), interval(figure)]),
    ]);
    return [
      'Fires: statements over all texts. Content right: the content matches one that annotators marked (IoU of at least 0.5).',
      'Source right: and so does the source. Both on PolNeAR, as the kit pairs them.',
      '',
      table(['rule', 'fires', 'content right', '95 %', 'source right too', '95 %'], rows, [
        false,
        true,
        true,
        true,
        true,
        true,
      ]),
    ].join('\n');
  },
};
