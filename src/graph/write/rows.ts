import { createHash } from 'node:crypto';
import type { Label, RelationshipType } from '../constraints.ts';
import type { Command, Value } from '../port.ts';

/** Properties of a node or a relationship; those that are null are left out. */
export type Props = Readonly<Record<string, Value>>;

/** A relationship to be written: ids of its ends and its properties. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly props?: Props;
}

/** How many rows travel in one command. */
const ROWS_OF_A_COMMAND = 500;

/** Cuts rows into commands of a bounded size. Shape: none for no rows. */
export function inBatches(name: string, cypher: string, rows: readonly Value[]): readonly Command[] {
  const commands: Command[] = [];
  for (let start = 0; start < rows.length; start += ROWS_OF_A_COMMAND) {
    commands.push({ name, cypher, params: { rows: rows.slice(start, start + ROWS_OF_A_COMMAND) } });
  }
  return commands;
}

/** Writes nodes of one label (and a second one), each with exactly the given properties, `id` among them. */
export function mergeNodes(label: Label, nodes: readonly Props[], also: Label | null = null): readonly Command[] {
  const second = also === null ? '' : `SET node:${also} `;
  const cypher = `UNWIND $rows AS row MERGE (node:${label} {id: row.id}) ${second}SET node = row`;
  return inBatches(`merge${also ?? label}`, cypher, uniqueById(nodes.map(known)));
}

/**
 * Writes relationships of one type between nodes of two labels.
 * The end that has few relationships is named as `few`: an engine may look through all of the left end's to see whether one is there.
 */
export function mergeTies(
  from: Label,
  type: RelationshipType,
  to: Label,
  ties: readonly Tie[],
  few: 'from' | 'to' = 'from',
  keys: readonly string[] = [],
): readonly Command[] {
  const link = `[tie:\`${type}\`${keys.length === 0 ? '' : ` {${keys.map((key) => `${key}: row.props.${key}`).join(', ')}}`}]`;
  const pattern = few === 'from' ? `(a)-${link}->(b)` : `(b)<-${link}-(a)`;
  const set = ties.some(({ props }) => props !== undefined) ? ' SET tie = row.props' : '';
  const cypher = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE ${pattern}${set}`;
  const rows = ties.map(
    ({ from, to, props }): Value => (props === undefined ? { from, to } : { from, to, props: known(props) }),
  );
  return inBatches(`merge${from}${type}${to}`, cypher, rows);
}

/** Runs one command for each of many ids. */
export const forIds = (name: string, cypher: string, ids: readonly string[]): readonly Command[] =>
  inBatches(name, `UNWIND $rows AS id ${cypher}`, ids);

/** Leaves out properties that are null. */
export const known = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== null));

/** A hash of a whole record: equal records have equal fingerprints. */
export const fingerprintOf = (record: unknown): string =>
  createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 20);

/** Keeps the first of several rows with one id. */
export function uniqueById<Row extends Props>(rows: readonly Row[]): readonly Row[] {
  const byId = new Map<Value | undefined, Row>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()];
}
