import type { Command } from 'commander';

const EXAMPLES = `
Examples:
  $ parley digest
  $ parley ingest seed/documents && parley digest

Equal graphs have equal digests: the same documents give the same one on every machine, on both engines, in any order.`;

/** Registers `digest`: prints a hash of the whole graph. */
export function digestCommand(program: Command): void {
  program
    .command('digest')
    .description('print a hash of all that the graph holds')
    .option('--json', 'print a JSON object')
    .addHelpText('after', EXAMPLES)
    .action(printDigest);
}

async function printDigest({ json }: { readonly json?: true }): Promise<void> {
  const [{ withGraph }, { digestOf }, { writeLine }] = await Promise.all([
    import('./with-graph.ts'),
    import('../graph/digest.ts'),
    import('./write-line.ts'),
  ]);
  const digest = await withGraph(digestOf);
  await writeLine(json ? JSON.stringify({ digest }) : digest);
}
