import type { Command } from 'commander';

const EXAMPLES = `
Examples:
  $ parley migrate
  $ NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… parley migrate

Safe to repeat. All commands that write do it first of themselves.`;

/** Registers `migrate`: makes constraints and indexes. */
export function migrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('make the constraints and indexes that the graph lacks')
    .addHelpText('after', EXAMPLES)
    .action(migrate);
}

async function migrate(): Promise<void> {
  const [{ withGraph }, { writeLine }] = await Promise.all([import('./with-graph.ts'), import('./write-line.ts')]);
  await withGraph(async (graph) => writeLine(`The ${graph.engine} graph has all its constraints and indexes.`));
}
