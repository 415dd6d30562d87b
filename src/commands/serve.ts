import type { Command } from 'commander';

const EXAMPLES = `
Examples:
  $ parley serve
  $ parley serve --port 8080 --host 0.0.0.0
  $ NODE_ENV=development parley serve      with Apollo Sandbox at the endpoint

Stop it with Ctrl-C: what is under way is finished first.`;

interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
}

/** Registers `serve`: answers GraphQL over the graph as it is. */
export function serveCommand(program: Command): void {
  program
    .command('serve')
    .description('serve the graph over GraphQL')
    .option('-p, --port <number>', 'port to listen on (else PORT, else 4000); 0 takes any free one')
    .option('--host <name>', 'address to listen on (else HOST, else 127.0.0.1)')
    .addHelpText('after', EXAMPLES)
    .action(serve);
}

async function serve({ port, host }: ServeOptions): Promise<void> {
  const [{ readConfig }, { openGraph }, { serveGraph }] = await Promise.all([
    import('../config.ts'),
    import('../graph/open.ts'),
    import('./serve-graph.ts'),
  ]);
  const config = readConfig({
    ...process.env,
    ...(port === undefined ? {} : { PORT: port }),
    ...(host === undefined ? {} : { HOST: host }),
  });
  const graph = await openGraph(config.graph);
  try {
    await graph.migrate();
    await serveGraph(graph, config);
  } catch (error) {
    await graph.close();
    throw error;
  }
}
