import type { Command } from 'commander';

import { environmentWith, type ServeOptions, withServeOptions } from './serve-options.ts';

const EXAMPLES = `
Examples:
  $ parley serve
  $ parley serve --port 8080 --host 0.0.0.0
  $ NODE_ENV=development parley serve      with Apollo Sandbox at the endpoint

Stop it with Ctrl-C: what is under way is finished first.`;

/** Registers `serve`: answers GraphQL over the graph as it is. */
export function serveCommand(program: Command): void {
  withServeOptions(program.command('serve'))
    .description('serve the graph over GraphQL')
    .addHelpText('after', EXAMPLES)
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const [{ readConfig }, { openGraph }, { serveGraph }] = await Promise.all([
    import('../config.ts'),
    import('../graph/open.ts'),
    import('./serve-graph.ts'),
  ]);
  const config = readConfig(environmentWith(options, process.env));
  const graph = await openGraph(config.graph);
  try {
    await graph.migrate();
    await serveGraph(graph, config);
  } catch (error) {
    await graph.close();
    throw error;
  }
}
