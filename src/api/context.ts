import { KnownError } from '../errors.ts';
import { digestOf } from '../graph/digest.ts';
import type { Graph } from '../graph/port.ts';
import { createLoaders, type Loaders } from './loaders/index.ts';
import { createWaves, type Reader } from './loaders/waves.ts';

/** Gives the digest of the graph at a revision. */
export type Digest = (revision: number) => Promise<string>;

/** Works the digest out once for each revision, for all operations together. */
export function rememberedDigest(graph: Graph): Digest {
  let last: { readonly revision: number; readonly digest: Promise<string> } | null = null;
  return (revision) => {
    if (last?.revision !== revision) last = { revision, digest: digestOf(graph) };
    const { digest } = last;
    digest.catch(() => {
      if (last?.digest === digest) last = null;
    });
    return digest;
  };
}

/** What the resolvers of one operation share. */
export interface Context {
  readonly graph: Graph;
  readonly loaders: Loaders;
  /** When batches of loaders are read, see `loaders/waves.ts`. */
  readonly schedule: Reader['schedule'];
  /** What may help the asker, such as "Did you mean …?"; sent along as `extensions.hints`. */
  readonly hints: Set<string>;
  /** The digest of the graph at a revision; worked out once for each. */
  readonly digest: Digest;
  /** How often the graph was read so far. */
  readonly reads: () => number;
}

/**
 * Makes the context of one operation.
 * Errors: reads after the time is over are refused with `GRAPH_TIMEOUT`.
 */
export function createContext(graph: Graph, timeoutMs: number, digest: Digest): Context {
  let reads = 0;
  const waves = createWaves();
  const searches = new Map<string, ReturnType<Graph['searchText']>>();
  const deadline = Date.now() + timeoutMs;
  const count = () => {
    if (Date.now() > deadline) throw new KnownError('GRAPH_TIMEOUT', `The operation took more than ${timeoutMs} ms.`);
    reads += 1;
  };
  const counted: Graph = {
    engine: graph.engine,
    read: async (query) => {
      count();
      return waves.during(() => graph.read(query));
    },
    searchText: async (index, words, limit) => {
      const key = JSON.stringify([index, words, limit]);
      const before = searches.get(key);
      if (before !== undefined) return before;
      count();
      const hits = waves.during(() => graph.searchText(index, words, limit));
      searches.set(key, hits);
      return hits;
    },
    write: (commands) => graph.write(commands),
    migrate: () => graph.migrate(),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
  return {
    graph: counted,
    loaders: createLoaders({ read: counted.read, schedule: waves.schedule }),
    schedule: waves.schedule,
    hints: new Set(),
    digest,
    reads: () => reads,
  };
}
