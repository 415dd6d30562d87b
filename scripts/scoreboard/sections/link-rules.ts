import { LINK_RULES } from '../../../src/ingest/links/index.ts';
import type { Section } from '../sections.ts';
import { linkTable } from './rule-table.ts';

/** How often each rule for links decides, and how often it is right. */
export const linkRules: Section = {
  heading: 'Rules for links',
  body: (measured) =>
    [
      'As above, by the rule that decided; `none` is where no rule was sure.',
      '',
      linkTable(
        measured,
        ({ rule }) => rule.split('/')[1] ?? 'none',
        LINK_RULES.map(({ name }) => name),
      ),
    ].join('\n'),
};
