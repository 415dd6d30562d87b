import type { GraphConfig } from '../config.ts';
import { openEmbedded } from './engines/embedded.ts';
import { openNeo4j } from './engines/neo4j.ts';
import type { Graph } from './port.ts';

/**
 * Opens the graph that the configuration names, once it answers.
 * Errors: `GRAPH_UNREACHABLE`, `GRAPH_UNAUTHORIZED`, `GRAPH_BUSY`, `GRAPH_UNREADABLE`.
 */
export async function openGraph(config: GraphConfig): Promise<Graph> {
  const graph = config.engine === 'neo4j' ? openNeo4j(config) : openEmbedded(config);
  try {
    await graph.ping();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}
