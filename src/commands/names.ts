import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { KnownError } from '../errors.ts';

const EXAMPLES = `
Examples:
  $ printf 'Sergei Lawrow\\tSergey Lavrov\\n' | parley names
  $ parley names < pairs.tsv

Each line in holds two names with a tab between them; each line out holds same, different or unsure,
a tab, and a score from 0 to 1: the higher, the surer that the two are one person.
A line that is no pair is told on stderr and answered with unsure and 0, so that the lines stay side by side.`;

/** Registers `names`: tells of pairs of names whether they are one person. */
export function namesCommand(program: Command): void {
  program
    .command('names')
    .description('compare pairs of names from standard input, line by line')
    .addHelpText('after', EXAMPLES)
    .action(names);
}

async function names(): Promise<void> {
  const [{ compareNames }, { writeLine }, { reportError }] = await Promise.all([
    import('../ingest/links/compare-names.ts'),
    import('./write-line.ts'),
    import('./report-error.ts'),
  ]);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line === '') continue;
    const pair = pairOf(line);
    if (pair === null) {
      reportError(notAPair(line, number));
      process.exitCode = 1;
    }
    const { decision, score } = pair === null ? { decision: 'unsure', score: 0 } : compareNames(...pair);
    await writeLine(`${decision}\t${score}`);
  }
}

/** The two names of a line; null when it does not hold two with one tab between them. */
function pairOf(line: string): readonly [string, string] | null {
  const [a, b, ...rest] = line.split('\t');
  if (a === undefined || b === undefined || rest.length > 0 || a.trim() === '' || b.trim() === '') return null;
  return [a, b];
}

function notAPair(line: string, number: number): KnownError {
  const shown = line.length > 80 ? `${line.slice(0, 80)}…` : line;
  return new KnownError(
    'USAGE',
    `Line ${number} is not two names with one tab between them: ${JSON.stringify(shown)}.`,
  );
}
