import { MEETING_RULES } from '../../../src/ingest/facts/meetings/rules/index.ts';
import { counted, interval, table } from '../markdown.ts';
import { countBy, precisionBy } from '../precision.ts';
import type { Section } from '../sections.ts';
import { meetingFinds } from './finds.ts';

/** How often each rule for meetings leads a report, and how often a meeting is there. */
export const meetingRules: Section = {
  heading: 'Rules for meetings',
  body: ({ kit, sets }) => {
    const fired = countBy(
      sets.all.flatMap(({ output }) => output.meetings),
      ({ rule }) => rule,
    );
    const keys = MEETING_RULES.map(({ name }) => name);
    const rows = precisionBy(
      kit,
      meetingFinds(sets, ({ rule }) => rule),
      keys,
      1,
    ).map(({ key, figures }) => [
      key,
      `${fired.get(key) ?? 0}`,
      ...figures.flatMap((figure) => [counted(figure), interval(figure)]),
    ]);
    return [
      'Fires: reports over all texts that the rule leads. A meeting is there: of its reports in PLOVER, those in a sentence that',
      'annotators say tells of a meeting, visit or call between its two actors. Other meetings in these sentences count as wrong,',
      'so the share is a lower bound.',
      '',
      table(['rule', 'fires', 'a meeting is there', '95 %'], rows, [false, true, true, true]),
    ].join('\n');
  },
};
