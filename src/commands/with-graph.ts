import { readConfig } from '../config.ts';
import { openGraph } from '../graph/open.ts';
import type { Graph } from '../graph/port.ts';

/** Opens the configured graph with its constraints made, does some work, and closes it whatever happens. */
export async function withGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = await openGraph(readConfig().graph);
  try {
    await graph.migrate();
    return await work(graph);
  } finally {
    await graph.close();
  }
}
