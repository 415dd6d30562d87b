import DataLoader from 'dataloader';
import type { Query } from '../../graph/port.ts';
import type { Keyed } from '../../graph/read/query.ts';
import type { Reader } from './waves.ts';

type QueryOf<Row> = (keys: readonly string[]) => Query<Keyed<Row>>;

/** Loads the one row of each key, or null; all keys of one level are read at once. */
export function oneByKey<Row>(graph: Reader, query: QueryOf<Row>): DataLoader<string, Row | null> {
  return new DataLoader<string, Row | null>(
    async (keys) => {
      const rows = new Map<string, Row>();
      for (const row of await graph.read(query(keys))) if (!rows.has(row.key)) rows.set(row.key, row);
      return keys.map((key) => rows.get(key) ?? null);
    },
    { batchScheduleFn: graph.schedule },
  );
}

/** Loads all rows of each key, in the order of the query; all keys of one level are read at once. */
export function manyByKey<Row>(graph: Reader, query: QueryOf<Row>): DataLoader<string, readonly Row[]> {
  return new DataLoader<string, readonly Row[]>(
    async (keys) => {
      const rows = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const row of await graph.read(query(keys))) rows.get(row.key)?.push(row);
      return keys.map((key) => rows.get(key) ?? []);
    },
    { batchScheduleFn: graph.schedule },
  );
}

/** Reads once, however often it is asked. */
export function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= read();
    return value;
  };
}
