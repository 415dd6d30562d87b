import { z } from 'zod';
import type { Query, Value } from '../port.ts';
import { columns, defineQuery, type RowShape } from './query.ts';

/** A condition on `node`. The names of its parameters are its own. */
export interface Condition {
  readonly cypher: string;
  readonly params: Readonly<Record<string, Value>>;
}

/** What a list is ordered by; ties are decided by id, so that every item has one place. */
export interface Order {
  /** An expression over `node` that is never null. */
  readonly expression: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A place in a list: the item that stands there, by what it is ordered by and its id. */
export interface Place {
  readonly rank: string | number;
  readonly id: string;
}

/** A list that pages are read from. */
export interface List<Shape extends RowShape> {
  readonly name: string;
  /** Pattern of `node`; from `(parent:Label {id: key})` where the list belongs to something. */
  readonly pattern: string;
  /** Label of the parent; null for a list of its own. */
  readonly parent: string | null;
  readonly shape: Shape;
}

/** Which items of a list. */
export interface Selection {
  readonly conditions: readonly Condition[];
  readonly order: Order;
}

/** Which page of them: `limit` items behind (or, backward, before) a place. */
export interface PageOf extends Selection {
  readonly from: Place | null;
  readonly backward: boolean;
  readonly limit: number;
}

/** An item of a page, with the parent it belongs to (null in a list of its own) and its place. */
export interface ListedRow<Row> {
  readonly key: string | null;
  readonly rank: string | number;
  readonly row: Row;
}

/**
 * One page for every parent.
 * Shape: rows by parent, then in the order of the list; backward pages come in reverse.
 */
export function pageQuery<Shape extends RowShape>(
  list: List<Shape>,
  parents: readonly string[],
  page: PageOf,
): Query<ListedRow<z.infer<Shape>>> {
  const direction = (page.order.direction === 'ASC') === page.backward ? 'DESC' : 'ASC';
  const block = `MATCH ${list.pattern}
${where(page.conditions)}
WITH DISTINCT node, ${page.order.expression} AS rank
${page.from === null ? '' : beyond(direction)}
RETURN node, rank ORDER BY rank ${direction}, node.id ${direction} LIMIT $limit`;
  const listed = `rank, ${columns('node', list.shape)}`;
  const order = `ORDER BY key, rank ${direction}, id ${direction}`;
  const cypher =
    list.parent === null
      ? `CALL () {\n${block}\n}\nRETURN null AS key, ${listed} ${order}`
      : `UNWIND $keys AS key\nMATCH (parent:${list.parent} {id: key})\nCALL (parent) {\n${block}\n}\nRETURN key, ${listed} ${order}`;
  const params = {
    ...paramsOf(page.conditions),
    limit: page.limit,
    ...(list.parent === null ? {} : { keys: parents }),
    ...(page.from === null ? {} : { fromRank: page.from.rank, fromId: page.from.id }),
  };
  const shape = list.shape.extend({ key: z.string().nullable(), rank: z.union([z.string(), z.number()]) });
  const query = defineQuery(`${list.name}Page`, cypher, params, shape);
  return {
    ...query,
    decode: (raw) => {
      const { key, rank, ...row } = query.decode(raw) as { key: string | null; rank: string | number };
      return { key, rank, row: row as unknown as z.infer<Shape> };
    },
  };
}

const CountRow = z.object({ key: z.string().nullable(), total: z.number().int() });

/** How many items the list of every parent has; no row for a parent that has none. */
export function countQuery<Shape extends RowShape>(
  list: List<Shape>,
  parents: readonly string[],
  conditions: readonly Condition[],
): Query<z.infer<typeof CountRow>> {
  const own = list.parent === null;
  const cypher = `${own ? '' : `UNWIND $keys AS key\nMATCH (parent:${list.parent} {id: key})\n`}MATCH ${list.pattern}
${where(conditions)}
RETURN ${own ? 'null AS key' : 'key'}, count(DISTINCT node) AS total`;
  const params = { ...paramsOf(conditions), ...(own ? {} : { keys: parents }) };
  return defineQuery(`${list.name}Count`, cypher, params, CountRow);
}

const where = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.map((condition) => condition.cypher).join('\n  AND ')}`;

const paramsOf = (conditions: readonly Condition[]): Record<string, Value> =>
  Object.assign({}, ...conditions.map((condition) => condition.params));

/** Only what lies behind the place, in the direction that is read. */
function beyond(direction: 'ASC' | 'DESC'): string {
  const sign = direction === 'ASC' ? '>' : '<';
  return `WHERE rank ${sign} $fromRank OR (rank = $fromRank AND node.id ${sign} $fromId)`;
}
