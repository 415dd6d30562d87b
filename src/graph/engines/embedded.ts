import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import grafeo from '@grafeo-db/js';
import type { EmbeddedConfig } from '../../config.ts';
import { KnownError } from '../../errors.ts';
import type { Command, Graph, Query, RawRow, TextHit, TextIndex } from '../port.ts';
import { embeddedError, openingError } from './embedded-errors.ts';
import { EmbeddedText } from './embedded-text.ts';
import { expectRows } from './expect-rows.ts';
import { schemaCypher } from './schema.ts';

/** The log of changes is folded into the file whenever it has grown by this much. */
const CHECKPOINT_BYTES = 16 * 1024 * 1024;

/**
 * Opens the graph that lives in this process, in memory or in one file of a folder.
 * Errors: `GRAPH_BUSY` when the file is open already, here or in another process; `GRAPH_UNREADABLE` when it is damaged, no graph, or
 * its folder cannot be written.
 */
export function openEmbedded(config: EmbeddedConfig): Graph {
  if (config.folder === null) return new EmbeddedGraph(grafeo.GrafeoDB.create(), config.queryTimeoutMs);
  const path = join(config.folder, 'graph.grafeo');
  try {
    makeFolder(config.folder);
    const database = grafeo.GrafeoDB.create(path);
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    return new EmbeddedGraph(database, config.queryTimeoutMs);
  } catch (error) {
    throw openingError(error, path);
  }
}

/** Node's own recursive making of folders never ends where a file system refuses them (nodejs/node `mkdir` under /proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  mkdirSync(path);
}

class EmbeddedGraph implements Graph {
  readonly engine = 'embedded';
  readonly #database: GrafeoDB;
  readonly #timeoutMs: number;
  readonly #text = new EmbeddedText((query) => this.#readRows(query));
  #revision = 0;
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(database: GrafeoDB, timeoutMs: number) {
    this.#database = database;
    this.#timeoutMs = timeoutMs;
  }

  async read<Row>(query: Query<Row>): Promise<readonly Row[]> {
    this.#mustBeOpen();
    const rows = await this.#beforeDeadline(this.#readRows(query), query.name);
    return rows.map((row) => query.decode(row));
  }

  /** One writer at a time: the engine refuses the later of two that touch one node, here they wait for each other. */
  async write(commands: readonly Command[]): Promise<void> {
    this.#mustBeOpen();
    const written = this.#lastWrite.then(() => this.#writeAll(commands));
    this.#lastWrite = written.catch(() => undefined);
    await written;
  }

  async searchText(index: TextIndex, words: string, limit: number): Promise<readonly TextHit[]> {
    this.#mustBeOpen();
    const search = this.#text.search(index, this.#revision, words, limit);
    return this.#beforeDeadline(search, `searchText ${index}`);
  }

  async migrate(): Promise<void> {
    this.#mustBeOpen();
    for (const cypher of schemaCypher()) await this.#database.executeCypher(cypher);
  }

  async ping(): Promise<void> {
    this.#mustBeOpen();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#lastWrite;
    this.#database.close();
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new KnownError('GRAPH_UNREACHABLE', 'The embedded graph was closed.');
  }

  /** Reads in a transaction that is never kept, so that a query that writes can be told and undone. */
  async #readRows(query: Omit<Query<unknown>, 'decode'>): Promise<readonly RawRow[]> {
    const transaction = this.#database.beginTransaction();
    try {
      const result = await transaction.executeCypher(query.cypher, query.params);
      if (hasWritten(result)) throw new KnownError('GRAPH_QUERY_INVALID', `"${query.name}" is a query, but it writes.`);
      return levelRows(result);
    } catch (error) {
      throw embeddedError(error, query.name);
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  }

  async #writeAll(commands: readonly Command[]): Promise<void> {
    const transaction = this.#database.beginTransaction();
    let name = 'commit';
    try {
      for (const command of commands) {
        name = command.name;
        const { length } = await transaction.executeCypher(command.cypher, command.params);
        expectRows(command, length);
      }
      transaction.commit();
      this.#revision++;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw embeddedError(error, name);
    }
  }

  /** The engine cannot stop a query: one that is too slow is given up here and its rows are dropped when they come. */
  async #beforeDeadline<Value>(work: Promise<Value>, name: string): Promise<Value> {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new KnownError('GRAPH_TIMEOUT', `"${name}" took longer than ${this.#timeoutMs} ms.`));
      }, this.#timeoutMs);
    });
    return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
  }
}

const hasWritten = ({ counters }: QueryResult): boolean => Object.values(counters).some((count) => count > 0);

function levelRows(result: QueryResult): readonly RawRow[] {
  return result.toArray().map((row) => level(row) as RawRow);
}

/** Integers beyond 2^53 come as bigint; ours are numbers. */
function level(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(level);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, level(inner)]));
}
