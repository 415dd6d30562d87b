import { TEXT_RULES, VERB_RULES } from '../../../src/ingest/facts/statements/index.ts';
import { table } from '../markdown.ts';
import type { Section } from '../sections.ts';
import { statementFinds } from './finds.ts';
import { ruleRows } from './rule-table.ts';

/** How often each rule for statements fires, and how often it is right on PolNeAR. */
export const statementRules: Section = {
  heading: 'Rules for statements',
  body: (measured) => {
    const keys = [...VERB_RULES, ...TEXT_RULES].map(({ id }) => id);
    const finds = statementFinds(measured.kit, measured.sets, ({ rule }) => rule);
    const rows = ruleRows(measured, ({ statements }) => statements, finds, keys, 2);
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
