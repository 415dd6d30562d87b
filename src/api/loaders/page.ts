import DataLoader from 'dataloader';
import {
  type Condition,
  countQuery,
  type List,
  type ListedRow,
  type PageOf,
  pageQuery,
} from '../../graph/read/list.ts';
import { LISTS, type ListName } from '../../graph/read/lists.ts';
import type { RowShape } from '../../graph/read/query.ts';
import type { Reader } from './waves.ts';

/** A page of a list; of the list of one parent, where the list has parents. */
export interface PageKey {
  readonly list: ListName;
  readonly parent: string | null;
  readonly page: PageOf;
}

/** The length of a list. */
export interface CountKey {
  readonly list: ListName;
  readonly parent: string | null;
  readonly conditions: readonly Condition[];
}

const listOf = (name: ListName): List<RowShape> => LISTS[name];

/** Loads pages; those that differ in nothing but the parent are read at once. */
export const pageLoader = (graph: Reader) =>
  grouped<PageKey, readonly ListedRow<unknown>[]>(
    graph,
    ({ list, page }) => JSON.stringify([list, page]),
    async ({ list, page }, parents) => {
      const rows = await graph.read(pageQuery(listOf(list), parents, page));
      return (parent) => rows.filter((row) => row.key === parent);
    },
  );

/** Loads lengths; those that differ in nothing but the parent are counted at once. */
export const countLoader = (graph: Reader) =>
  grouped<CountKey, number>(
    graph,
    ({ list, conditions }) => JSON.stringify([list, conditions]),
    async ({ list, conditions }, parents) => {
      const rows = await graph.read(countQuery(listOf(list), parents, conditions));
      return (parent) => rows.find((row) => row.key === parent)?.total ?? 0;
    },
  );

interface Parented {
  readonly parent: string | null;
}

/** One read for each group of keys, which then gives every parent its share. */
function grouped<Key extends Parented, Share>(
  { schedule }: Reader,
  groupOf: (key: Key) => string,
  read: (sample: Key, parents: readonly string[]) => Promise<(parent: string | null) => Share>,
): DataLoader<Key, Share, string> {
  return new DataLoader<Key, Share, string>(
    async (keys) => {
      const groups = new Map<string, Key[]>();
      for (const key of keys) groups.set(groupOf(key), [...(groups.get(groupOf(key)) ?? []), key]);
      const reads = new Map(
        [...groups].flatMap(([group, [sample, ...others]]) => {
          if (sample === undefined) return [];
          const parents = [sample, ...others].flatMap(({ parent }) => (parent === null ? [] : [parent]));
          return [[group, read(sample, parents)] as const];
        }),
      );
      return Promise.all(keys.map(async (key) => shareOf(await reads.get(groupOf(key)), key)));
    },
    { batchScheduleFn: schedule, cacheKeyFn: (key) => `${key.parent} ${groupOf(key)}` },
  );
}

function shareOf<Share>(share: ((parent: string | null) => Share) | undefined, key: Parented): Share {
  if (share === undefined) throw new Error(`no read was made for ${JSON.stringify(key)}`);
  return share(key.parent);
}
