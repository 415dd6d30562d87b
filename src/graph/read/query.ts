import { z } from 'zod';
import { KnownError } from '../../errors.ts';
import type { Query, RawRow, Value } from '../port.ts';

/** What a row must look like: flat columns only. */
export type RowShape = z.ZodObject;

/** A row that belongs to one of the keys that were asked for. */
export type Keyed<Row> = Row & { readonly key: string };

/**
 * Makes a query whose rows are checked against a shape.
 * Errors: a row of another shape is `GRAPH_ROW_INVALID`, naming the query and the column.
 */
export function defineQuery<Shape extends RowShape>(
  name: string,
  cypher: string,
  params: Readonly<Record<string, Value>>,
  shape: Shape,
): Query<z.infer<Shape>> {
  return { name, cypher, params, decode: (row) => decode(name, shape, row) };
}

function decode<Shape extends RowShape>(name: string, shape: Shape, row: RawRow): z.infer<Shape> {
  const parsed = shape.safeParse(row);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new KnownError(
    'GRAPH_ROW_INVALID',
    `A row of "${name}" is not as it should be: "${issue?.path.join('.')}": ${issue?.message}.`,
    { cause: parsed.error },
  );
}

/** The columns of a shape, read from the properties of the same names: `node.id AS id, node.name AS name`. */
export const columns = (variable: string, shape: RowShape): string =>
  Object.keys(shape.shape)
    .map((property) => `${variable}.${property} AS ${property}`)
    .join(', ');

/** Tells from which node of which label to which other, and by which way. */
export interface Way<Shape extends RowShape> {
  /** Pattern from `(source:Label {id: key})` to `(target:Label)`; a relationship may be called `link`. */
  readonly pattern: string;
  /** What is read from `target`. */
  readonly shape: Shape;
  /** Further columns, such as `link.role AS role`, and their shapes. */
  readonly also?: Readonly<Record<string, string>>;
  /** What rows of one key are ordered by; the id of the target decides ties. */
  readonly order?: string;
}

/**
 * Makes the query that goes one way from many keys.
 * Shape: rows by key, then by the order of the way, then by id; no row for a key that leads nowhere.
 */
export const along =
  <Shape extends RowShape, Extra extends z.ZodRawShape = Record<never, never>>(
    name: string,
    way: Way<Shape>,
    extra?: Extra,
  ) =>
  (keys: readonly string[]): Query<Keyed<z.infer<Shape> & z.infer<z.ZodObject<Extra>>>> => {
    const also = Object.entries(way.also ?? {}).map(([column, expression]) => `${expression} AS ${column}`);
    const shape = way.shape.extend({ key: z.string(), ...extra });
    const cypher = `UNWIND $keys AS key
MATCH ${way.pattern}
RETURN key, ${[columns('target', way.shape), ...also].join(', ')}
ORDER BY key, ${way.order === undefined ? '' : `${way.order}, `}id`;
    return defineQuery(name, cypher, { keys }, shape) as unknown as Query<
      Keyed<z.infer<Shape> & z.infer<z.ZodObject<Extra>>>
    >;
  };

/**
 * Makes the query that reads nodes of one label by id.
 * Shape: rows by id; no row for an id that there is not.
 */
export const byId = <Shape extends RowShape>(name: string, label: string, shape: Shape) =>
  along(name, { pattern: `(target:${label} {id: key})`, shape });
