import { type Change, type Changed, changeGraph } from '../../src/commands/change-graph.ts';
import { verifyGraph } from '../../src/commands/verify-graph.ts';
import { catalogueOf } from '../../src/derive/catalogue.ts';
import { digestOf } from '../../src/graph/digest.ts';
import type { Command, Graph, Query } from '../../src/graph/port.ts';
import type { Ingested } from '../../src/model/ingested.ts';
import { openMemory } from './embedded.ts';
import { SMALL_GAZETTEER } from './small-gazetteer.ts';

const catalogue = catalogueOf(SMALL_GAZETTEER);

/** Documents to add and to remove in one step. */
export interface Step {
  readonly add?: readonly Ingested[];
  readonly remove?: readonly Ingested[];
}

/** Changes a graph as the program does, with the small gazetteer. */
export function change(graph: Graph, { add = [], remove = [] }: Step, reader = 'test/1'): Promise<Changed> {
  const resolved: Change = { add, remove: remove.map(({ document }) => document.id) };
  return changeGraph({ graph, catalogue, reader }, resolved);
}

/** The digest of a new graph in memory after some steps. */
export async function digestAfter(...steps: readonly Step[]): Promise<string> {
  const graph = await openMemory();
  try {
    for (const step of steps) await change(graph, step);
    return await digestOf(graph);
  } finally {
    await graph.close();
  }
}

/** All problems of a graph, as `parley verify` lists them. */
export async function problemsOf(graph: Graph): Promise<readonly string[]> {
  const problems: string[] = [];
  for await (const problem of verifyGraph(graph, catalogue)) problems.push(problem);
  return problems;
}

/** A graph that writes down all that goes through it, and can be made to fail at the end of a transaction. */
export interface WatchedGraph extends Graph {
  /** All that was read and written, as text. */
  readonly seen: readonly string[];
}

/** Watches a real graph. With `breaking`, each transaction ends with a command that the engine refuses. */
export function watch(graph: Graph, { breaking = false } = {}): WatchedGraph {
  const seen: string[] = [];
  const bad: Command = { name: 'refused', cypher: 'THIS IS NO CYPHER', params: {} };
  return {
    seen,
    engine: graph.engine,
    read: async <Row>(query: Query<Row>) => {
      const rows = await graph.read(query);
      seen.push(JSON.stringify([query.params, rows]));
      return rows;
    },
    write: (commands) => {
      seen.push(JSON.stringify(commands));
      return graph.write(breaking ? [...commands, bad] : commands);
    },
    searchText: (index, words, limit) => graph.searchText(index, words, limit),
    migrate: () => graph.migrate(),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
}
