import type { Command } from 'commander';

const EXAMPLES = `
Examples:
  $ parley verify
  $ parley verify --json | jq -r .problem

Checks that every span equals the text of its document, that no node lacks what it needs, and that all that is derived
(meetings, attendance, conflicts, echoes) is what follows from the documents when it is derived anew.
Exit code: 0 when all is well, 1 when there are problems, one per line.`;

/** Registers `verify`: checks the whole graph. */
export function verifyCommand(program: Command): void {
  program
    .command('verify')
    .description('check that all that must hold of the graph holds')
    .option('--json', 'print one JSON object per problem')
    .addHelpText('after', EXAMPLES)
    .action(verify);
}

async function verify({ json }: { readonly json?: true }): Promise<void> {
  const [{ withGraph }, { verifyGraph }, { catalogueOf }, { loadGazetteer }, { writeLine }] = await Promise.all([
    import('./with-graph.ts'),
    import('./verify-graph.ts'),
    import('../derive/catalogue.ts'),
    import('./load-gazetteer.ts'),
    import('./write-line.ts'),
  ]);
  let problems = 0;
  await withGraph(async (graph) => {
    for await (const problem of verifyGraph(graph, catalogueOf(loadGazetteer()))) {
      problems += 1;
      await writeLine(json ? JSON.stringify({ problem }) : problem);
    }
  });
  process.stderr.write(problems === 0 ? 'All is well.\n' : `${problems} problems.\n`);
  if (problems > 0) process.exitCode = 1;
}
