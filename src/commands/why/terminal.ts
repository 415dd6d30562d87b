import type { ExplainedSentence, Explanation } from '../../ingest/explain/explanation.ts';
import { oneLine } from '../write-line.ts';
import { type Entry, entriesOf, type Kind } from './entries.ts';
import { summaryOf, titleOf } from './summary.ts';

/** How to paint words; left as they are where no colour is wanted. */
type Paint = (code: number, words: string) => string;

const BOLD = 1;
const DIM = 2;
const COLOURS: Readonly<Record<Kind, number>> = { statements: 36, meetings: 32, mentions: 33 };
const NAME_WIDTH = 10;

/** An explanation for a terminal: every sentence, and under it what begins there. Shape: lines, without line ends. */
export function terminalLines(explanation: Explanation, only: Kind | null, colour: boolean): readonly string[] {
  const paint: Paint = (code, words) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words);
  const entries = new Map<number, Entry[]>();
  for (const entry of entriesOf(explanation, only)) {
    entries.set(entry.sentence, [...(entries.get(entry.sentence) ?? []), entry]);
  }
  return [
    paint(BOLD, oneLine(titleOf(explanation))),
    ...summaryOf(explanation).map(oneLine),
    ...explanation.sentences.flatMap((sentence) => sentenceLines(sentence, entries.get(sentence.index) ?? [], paint)),
    ...explanation.refused.flatMap(({ rule, reason, text }) => [
      '',
      oneLine(`refused: “${text}”, by ${rule}: ${reason}`),
    ]),
  ];
}

function sentenceLines(sentence: ExplainedSentence, entries: readonly Entry[], paint: Paint): string[] {
  const number = `[${sentence.index + 1}]`;
  const kind = sentence.kind === 'BODY' ? '' : ` (${sentence.kind.toLowerCase()})`;
  return [
    '',
    `${paint(DIM, number + kind)} ${paint(BOLD, oneLine(sentence.words))}`,
    ...entries.flatMap((entry) => entryLines(entry, paint)),
  ];
}

function entryLines({ label, kind, nothing, heading, lines, lost }: Entry, paint: Paint): string[] {
  const colour = nothing ? DIM : COLOURS[kind];
  return [
    `  ${paint(colour, label)} ${oneLine(heading)}`,
    ...lines.map(([name, words]) => `     ${paint(DIM, name.padEnd(NAME_WIDTH))} ${oneLine(words)}`),
    ...lost.map((words) => `     ${paint(DIM, 'lost'.padEnd(NAME_WIDTH))} ${oneLine(words)}`),
  ];
}
