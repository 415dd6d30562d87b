import { MENTION_RULES } from '../../../src/ingest/mentions/index.ts';
import type { Section } from '../sections.ts';
import { linkTable } from './rule-table.ts';

/** How often each rule for mentions fires, and how often what it finds is linked right. */
export const mentionRules: Section = {
  heading: 'Rules for mentions',
  body: (measured) =>
    [
      'Fires: mentions over all texts. States right: of its links to sovereign states that the labelled news texts (kore50,',
      'msnbc-updated, news-fair-v2) judge, those with the right span and id. All links right: the same for every kind of entity.',
      'Pronouns, descriptions and adjectives of nationality are not judged there.',
      '',
      linkTable(measured, ({ rule }) => rule.split('/')[0] ?? rule, ruleNames()),
    ].join('\n'),
};

const ruleNames = (): readonly string[] => [...new Set(MENTION_RULES.map(({ name }) => name))];
