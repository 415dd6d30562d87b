import { describe, inject } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import type { Command, Graph, Query, RawRow, Value } from '../../src/graph/port.ts';
import type { Neo4jForTests } from './neo4j-setup.ts';

/** Opens an empty graph with its constraints and indexes made. The caller closes it. */
export type OpenGraph = () => Promise<Graph>;

/** A graph in memory of its own. */
export async function openEmbedded(): Promise<Graph> {
  const graph = await openGraph({ engine: 'embedded', folder: null, queryTimeoutMs: 15_000 });
  await graph.migrate();
  return graph;
}

/** The graph of a Neo4j server, emptied. Only for files of the project `neo4j`, see `vitest.config.ts`. */
export async function openNeo4j(server = serverForMost()): Promise<Graph> {
  if (server === undefined) throw new Error('There is no Neo4j; ask `whyNoNeo4j()` first.');
  const graph = await openGraph(server);
  await graph.write([{ name: 'empty the graph', cypher: 'MATCH (n) DETACH DELETE n', params: {} }]);
  await graph.migrate();
  return graph;
}

/** The newest of the servers of this run. */
const serverForMost = (): Neo4jForTests['servers'][number] | undefined => inject('neo4j').servers.at(-1);

/** Why there is no Neo4j in this run; null when there is one. */
export const whyNoNeo4j = (): string | null =>
  inject('neo4j').servers.length > 0 ? null : inject('neo4j').skipped.join(' ');

/**
 * Describes what must hold on every engine. For files named `*.engines.test.ts`, which run on the embedded engine and again on Neo4j;
 * where there is no Neo4j the second run is skipped and says why.
 */
export function describeEngines(name: string, tests: (open: OpenGraph) => void): void {
  if (inject('engine') === 'embedded') {
    describe(`${name}, embedded`, () => tests(openEmbedded));
    return;
  }
  const reason = whyNoNeo4j();
  describe.skipIf(reason !== null)(`${name}, neo4j${reason === null ? '' : ` (${reason})`}`, () => tests(openNeo4j));
}

/** A query whose rows are taken as they come. */
export const query = (cypher: string, params: Readonly<Record<string, Value>> = {}): Query<RawRow> => ({
  name: 'test query',
  cypher,
  params,
  decode: (row) => row,
});

export const command = (cypher: string, params: Readonly<Record<string, Value>> = {}): Command => ({
  name: 'test command',
  cypher,
  params,
});
