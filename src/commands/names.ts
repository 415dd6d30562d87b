import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { KnownError } from '../errors.ts';

const EXAMPLES = `
Examples:
  $ printf 'Sergei Lawrow\\tSergey Lavrov\\n' | parley names
  $ parley names < pairs.tsv

Each line in holds two names with a tab between them; each line out holds same, different or unsure,
a tab, and a score from 0 to 1: the higher, the surer that the two are one person.`;

/** Registers `names`: tells of pairs of names whether they are one person. */
export function namesCommand(program: Command): void {
  program
    .command('names')
    .description('compare pairs of names from standard input, line by line')
    .addHelpText('after', EXAMPLES)
    .action(names);
}

async function names(): Promise<void> {
  const [{ compareNames }, { writeLine }] = await Promise.all([
    import('../ingest/links/compare-names.ts'),
    import('./write-line.ts'),
  ]);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line === '') continue;
    const [a, b] = pairOf(line, number);
    const { decision, score } = compareNames(a, b);
    await writeLine(`${decision}\t${score}`);
  }
}

function pairOf(line: string, number: number): readonly [string, string] {
  const [a, b, ...rest] = line.split('\t');
  if (a === undefined || b === undefined || rest.length > 0 || a.trim() === '' || b.trim() === '') {
    const shown = line.length > 80 ? `${line.slice(0, 80)}…` : line;
    throw new KnownError(
      'USAGE',
      `Line ${number} is not two names with one tab between them: ${JSON.stringify(shown)}.`,
    );
  }
  return [a, b];
}
