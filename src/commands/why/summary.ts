import type { Explanation } from '../../ingest/explain/explanation.ts';

/** The title of a document, else the name of its file. */
export const titleOf = ({ document: { title, name } }: Explanation): string => title ?? name;

/** Where a document comes from and how much was found, in two lines. */
export function summaryOf(explanation: Explanation): readonly [string, string] {
  const { document, statements, silences, meetings, thinMeetings, mentions, refused } = explanation;
  const { name, publisher, publishedOn } = document;
  const unsure = mentions.filter(({ entity }) => entity === null).length;
  return [
    [name, publisher ?? 'no publisher', publishedOn ?? 'no date'].join(' · '),
    [
      count(statements.length, 'statement'),
      `${silences.length} quotations or words of saying without one`,
      count(meetings.length, 'meeting'),
      `${thinMeetings.length} words of meeting without one`,
      `${count(mentions.length, 'mention')}, ${unsure} unsure`,
      `${refused.length} refused`,
    ].join(' · '),
  ];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
