import type { Explanation } from '../../ingest/explain/explanation.ts';
import { meetingEntry } from './meeting-entry.ts';
import { mentionEntry } from './mention-entry.ts';
import { statementEntry } from './statement-entry.ts';
import { inWords, quoted } from './words.ts';

/** The kinds of finds that can be shown alone. */
export const KINDS = ['statements', 'meetings', 'mentions'] as const;
export type Kind = (typeof KINDS)[number];

/** One find in words, ready to be shown: what it is, its parts line by line, and what lost. */
export interface Entry {
  readonly label: string;
  readonly kind: Kind;
  /** Whether words gave nothing. */
  readonly nothing: boolean;
  readonly sentence: number;
  readonly heading: string;
  readonly lines: readonly (readonly [name: string, words: string])[];
  readonly lost: readonly string[];
}

/** All that is told of a document, statements before meetings before mentions; of one kind alone where one is given. */
export function entriesOf(explanation: Explanation, only: Kind | null): readonly Entry[] {
  const { statements, silences, meetings, thinMeetings, mentions } = explanation;
  const entries: Entry[] = [
    ...statements.map(statementEntry),
    ...silences.map(
      (silence): Entry => ({
        label: silence.label,
        kind: 'statements',
        nothing: true,
        sentence: silence.sentence,
        heading: `no statement: ${silence.kind === 'QUOTE' ? 'a quotation' : 'a word of saying'}`,
        lines: [
          ['words', quoted(silence.words)],
          ['why', silence.why],
          ['tried', silence.tried.join(', ') || 'nothing'],
        ],
        lost: [],
      }),
    ),
    ...meetings.map(meetingEntry),
    ...thinMeetings.map(
      (thin): Entry => ({
        label: thin.label,
        kind: 'meetings',
        nothing: true,
        sentence: thin.sentence,
        heading: 'no meeting',
        lines: [
          ['words', quoted(thin.words)],
          ['read as', `${inWords(thin.kind)}, by ${thin.rule}`],
          ['why', thin.why],
        ],
        lost: [],
      }),
    ),
    ...mentions.map(mentionEntry),
  ];
  return only === null ? entries : entries.filter(({ kind }) => kind === only);
}
