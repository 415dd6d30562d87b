import { openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';

/** Opens a new graph in memory with its constraints and indexes made. */
export async function openMemory(): Promise<Graph> {
  const graph = await openGraph({ engine: 'embedded', folder: null, queryTimeoutMs: 30_000 });
  await graph.migrate();
  return graph;
}
