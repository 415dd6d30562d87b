import type { Command } from '../port.ts';

const GRAPH = 'graph:parley';

/** Raises the revision from the one that was read; undoes the transaction when another writer was there in between. */
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
          'MATCH (graph:Graph {id: $id}) WHERE graph.revision = $from SET graph.revision = $from + 1 RETURN graph.revision AS revision',
        params: { id: GRAPH, from },
        expectRows: 1,
      };
