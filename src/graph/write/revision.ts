import type { Command } from '../port.ts';

const GRAPH = 'graph:parley';

/**
 * Raises the revision from the one that was read; undoes the transaction when another writer was there in between.
 * It counts first and compares then: counting takes the lock, and what is compared no other writer can change any more.
 */
export const raiseRevision = (from: number | null): Command =>
  from === null
    ? {
        name: 'beginRevision',
        cypher:
          'MERGE (graph:Graph {id: $id}) WITH graph WHERE graph.revision IS NULL SET graph.revision = 1 RETURN graph.revision AS revision',
        params: { id: GRAPH },
        expectRows: 1,
      }
    : {
        name: 'raiseRevision',
        cypher:
          'MATCH (graph:Graph {id: $id}) SET graph.revision = graph.revision + 1 WITH graph WHERE graph.revision = $from + 1 RETURN graph.revision AS revision',
        params: { id: GRAPH, from },
        expectRows: 1,
      };
