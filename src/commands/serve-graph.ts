import { startServer } from '../api/server.ts';
import type { Config } from '../config.ts';
import { KnownError } from '../errors.ts';
import type { Graph } from '../graph/port.ts';

/**
 * Serves an open graph until SIGINT or SIGTERM, says in one line where, and closes both server and graph at the end.
 * Shape: resolves once it serves.
 */
export async function serveGraph(graph: Graph, config: Config): Promise<void> {
  const server = await startServer({ graph, config: config.server }).catch((error: unknown) => {
    throw portTaken(error)
      ? new KnownError('CONFIG_INVALID', `Port ${config.server.port} is taken.`, { cause: error })
      : error;
  });
  const what = config.server.development ? 'GraphQL and Apollo Sandbox' : 'GraphQL';
  process.stdout.write(`Parley serves ${what} at ${server.url} (${graph.engine} graph).\n`);
  const stop = async () => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await server.stop();
    await graph.close();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

const portTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
