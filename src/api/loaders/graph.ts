import { counts, publishedSpan, revision } from '../../graph/read/graph.ts';
import { once } from './batch.ts';
import type { Reader } from './waves.ts';

/** Loads what is known of the graph as a whole. */
export const graphLoaders = (graph: Reader) => ({
  counts: once(async () => only(await graph.read(counts()))),
  publishedSpan: once(async () => only(await graph.read(publishedSpan()))),
  revision: once(async () => (await graph.read(revision()))[0]?.revision ?? 0),
});

/** The row of a query that always has one. */
function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('an aggregate gave no row');
  return row;
}
