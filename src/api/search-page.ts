import { canonical } from '../model/canonical.ts';
import { type PageArgs, pageArguments } from './connection.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { SearchHitParent, SearchPage } from './parents.ts';
import { findHits, type SearchRequest } from './search.ts';

/**
 * A page of search hits. The cursor names the hit that it stands for, so that a page goes on behind it even when hits came or went;
 * a hit that is gone is stood for by the place that it had.
 */
export async function readSearchPage(context: Context, request: SearchRequest, args: PageArgs): Promise<SearchPage> {
  const { size, cursor } = pageArguments(args);
  const name = canonical(['search', request]);
  const from = cursor === null ? null : decodeCursor(cursor, name);
  const hits = await findHits(context, request);
  const at = from === null ? 0 : placeBehind(hits, from.id, Number(from.rank));
  const nodes = hits.slice(at, at + size);
  const edges = nodes.map((node, index) => ({ cursor: encodeCursor({ rank: at + index, id: node.id }, name), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: at + size < hits.length,
      hasPreviousPage: at > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: hits.length,
  };
}

function placeBehind(hits: readonly SearchHitParent[], id: string, rank: number): number {
  const place = hits.findIndex((hit) => hit.id === id);
  return place === -1 ? rank : place + 1;
}
