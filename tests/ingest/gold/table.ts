import type { Figures, OwnGold } from './score.ts';

/** One line of the table: what is counted, and how many of how many. */
interface Row {
  readonly measure: string;
  readonly of: (figures: Figures) => readonly [count: number, all: number | null];
}

const ROWS: readonly Row[] = [
  { measure: 'texts', of: ({ texts }) => [texts, null] },
  { measure: 'statements found', of: ({ statements: { found, gold } }) => [found, gold] },
  { measure: '… with the right source words', of: ({ statements: { source, gold } }) => [source, gold] },
  { measure: '… with the right speaker, or none', of: ({ statements: { entity, gold } }) => [entity, gold] },
  { measure: '… in the right form', of: ({ statements: { form, gold } }) => [form, gold] },
  {
    measure: 'statements made for somebody, told so',
    of: ({ statements: { behalfRight, behalf } }) => [behalfRight, behalf],
  },
  { measure: 'statements told that are right', of: ({ statements: { right, told } }) => [right, told] },
  { measure: 'wrong speakers', of: ({ statements: { wrongSpeakers } }) => [wrongSpeakers, null] },
  { measure: 'speakers of what nobody said', of: ({ statements: { groundless } }) => [groundless, null] },
  { measure: 'meetings found', of: ({ meetings: { found, gold } }) => [found, gold] },
  { measure: '… of the right kind', of: ({ meetings: { kind, gold } }) => [kind, gold] },
  { measure: '… in the right status', of: ({ meetings: { status, gold } }) => [status, gold] },
  { measure: '… on the right date, or none', of: ({ meetings: { date, gold } }) => [date, gold] },
  { measure: '… in the right place, or none', of: ({ meetings: { place, gold } }) => [place, gold] },
  {
    measure: 'parties told with the right presence',
    of: ({ meetings: { partiesRight, parties } }) => [partiesRight, parties],
  },
  { measure: 'parties that stayed away, told so', of: ({ meetings: { awayRight, away } }) => [awayRight, away] },
  { measure: 'meetings told that are right', of: ({ meetings: { right, told } }) => [right, told] },
  { measure: 'parties wrongly told to be there', of: ({ meetings: { wronglyThere } }) => [wronglyThere, null] },
  { measure: '… who stayed away or were left out', of: ({ meetings: { awayThere } }) => [awayThere, null] },
  { measure: 'hard links right', of: ({ links: { right, gold } }) => [right, gold] },
  { measure: 'hard links wrong', of: ({ links: { wrong } }) => [wrong, null] },
];

/** The figures as a Markdown table, a line for each measure and a column for each half. */
export function tableOf({ tuning, 'held-out': heldOut }: OwnGold): string {
  const lines = ROWS.map(({ measure, of }) => [measure, cell(of(tuning)), cell(of(heldOut))]);
  const table = [['measure', 'tuning', 'held-out'], ...lines];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  const written = table.map((line) => `| ${line.map((words, i) => words.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  return [written[0], `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...written.slice(1)].join('\n');
}

const cell = ([count, all]: readonly [number, number | null]): string =>
  all === null ? `${count}` : `${count}/${all} (${all === 0 ? '-' : (count / all).toFixed(2)})`;
