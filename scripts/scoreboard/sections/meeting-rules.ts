import { MEETING_RULES } from '../../../src/ingest/facts/meetings/rules/index.ts';
import { table } from '../markdown.ts';
import type { Section } from '../sections.ts';
import { meetingFinds } from './finds.ts';
import { ruleRows } from './rule-table.ts';

/** How often each rule for meetings leads a report, and how often a meeting is there. */
export const meetingRules: Section = {
  heading: 'Rules for meetings',
  body: (measured) => {
    const keys = MEETING_RULES.map(({ name }) => name);
    const finds = meetingFinds(measured.sets, ({ rule }) => rule);
    const rows = ruleRows(measured, ({ meetings }) => meetings, finds, keys, 1);
    return [
      'Fires: reports over all texts that the rule leads. A meeting is there: of its reports in PLOVER, those in a sentence that',
      'annotators say tells of a meeting, visit or call between its two actors. Other meetings in these sentences count as wrong,',
      'so the share is a lower bound.',
      '',
      table(['rule', 'fires', 'a meeting is there', '95 %'], rows, [false, true, true, true]),
    ].join('\n');
  },
};
