import { KnownError } from '../errors.ts';
import type { Condition, ListedRow, Order, Place } from '../graph/read/list.ts';
import type { ListName } from '../graph/read/lists.ts';
import { canonical } from '../model/canonical.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

/** The arguments of every connection. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page as GraphQL shows it; what costs a read of its own is read only when it is selected. */
export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean | (() => Promise<boolean>);
    readonly hasPreviousPage: boolean | (() => Promise<boolean>);
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | (() => Promise<number>);
}

/** Which list, of whom, which items and in which order. */
export interface ListRequest {
  readonly list: ListName;
  readonly parent?: string;
  readonly conditions: readonly Condition[];
  readonly order: Order;
  /** The filter as it was given: a cursor holds for it alone. */
  readonly filter: unknown;
}

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/**
 * Reads a page of a list.
 * Errors: `INPUT_INVALID` for sizes out of bounds or of two directions, `CURSOR_INVALID`.
 */
export async function readPage<Row>(context: Context, request: ListRequest, args: PageArgs): Promise<Page<Row>> {
  const { size, backward, cursor } = pageArguments(args);
  const { list, conditions, order } = request;
  const parent = request.parent ?? null;
  const name = canonical([list, parent, order, request.filter]);
  const from = cursor === null ? null : decodeCursor(cursor, name);
  const load = (at: Place | null, back: boolean, limit: number) => {
    const page = { conditions, order, from: at, backward: back, limit };
    return context.loaders.pages.load({ list, parent, page }) as Promise<readonly ListedRow<Row>[]>;
  };
  const found = await load(from, backward, size + 1);
  const kept = found.slice(0, size);
  const rows = backward ? kept.toReversed() : kept;
  const edges = rows.map((listed) => ({ cursor: encodeCursor(placeOf(listed), name), node: listed.row }));
  const more = found.length > size;
  const nearest = kept[0] === undefined ? (size === 0 ? from : null) : placeOf(kept[0]);
  const behind = async () => from !== null && (await load(nearest, !backward, 1)).length > 0;
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: backward ? behind : more,
      hasPreviousPage: backward ? more : behind,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => context.loaders.lengths.load({ list, parent, conditions }),
  };
}

/** The page of a list that holds nothing, such as that of somebody whom nobody knows. */
export function emptyPage<Row>(args: PageArgs): Page<Row> {
  pageArguments(args);
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  return { edges: [], nodes: [], pageInfo, totalCount: 0 };
}

const placeOf = (listed: ListedRow<unknown>): Place => ({
  rank: listed.rank,
  id: (listed.row as { readonly id: string }).id,
});

/** Checks the arguments of a connection. */
export function pageArguments(args: PageArgs) {
  const { first, after, last, before } = args;
  if (first != null && last != null) throw new KnownError('INPUT_INVALID', 'Both "first" and "last" are given.');
  const backward = last != null || (before != null && first == null);
  if (backward && after != null) throw new KnownError('INPUT_INVALID', '"after" is given to a page read backward.');
  if (!backward && before != null) throw new KnownError('INPUT_INVALID', '"before" is given to a page read forward.');
  const size = first ?? last ?? DEFAULT_PAGE;
  if (size < 0 || size > MAX_PAGE) {
    throw new KnownError('INPUT_INVALID', `"${backward ? 'last' : 'first'}" is ${size}, not from 0 to ${MAX_PAGE}.`);
  }
  return { size, backward, cursor: (backward ? before : after) ?? null };
}
