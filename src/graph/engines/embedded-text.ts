import { TEXT_INDEXES } from '../constraints.ts';
import type { Query, RawRow, TextHit, TextIndex } from '../port.ts';
import { WordIndex } from './word-index.ts';

/** How many texts are in memory at once while an index is made. */
const PAGE = 200;

/** Runs a query of the engine and gives its rows. */
export type ReadRows = (query: Omit<Query<RawRow>, 'decode'>) => Promise<readonly RawRow[]>;

interface Kept {
  readonly index: WordIndex;
  /** The write up to which the index is right. */
  revision: number;
  ready: Promise<void>;
}

/**
 * Searches the texts of the embedded graph.
 * The engine's own text index knows neither beginnings of words nor letters without their marks, so the words are kept here,
 * made from the graph at the first search and brought up to date at the first search after a write.
 */
export class EmbeddedText {
  readonly #kept = new Map<TextIndex, Kept>();
  readonly #readRows: ReadRows;

  constructor(readRows: ReadRows) {
    this.#readRows = readRows;
  }

  /** Hits as of the given write or a later one. */
  async search(name: TextIndex, revision: number, words: string, limit: number): Promise<readonly TextHit[]> {
    const kept = this.#kept.get(name) ?? { index: new WordIndex(), revision: -1, ready: Promise.resolve() };
    this.#kept.set(name, kept);
    if (kept.revision !== revision) {
      kept.revision = revision;
      kept.ready = kept.ready.catch(() => undefined).then(() => this.#refresh(name, kept.index));
    }
    await kept.ready.catch((error: unknown) => {
      kept.revision = -1;
      throw error;
    });
    return kept.index.search(words, limit);
  }

  /** Only texts that changed are split into words again. */
  async #refresh(name: TextIndex, index: WordIndex): Promise<void> {
    const { label, property } = TEXT_INDEXES[name];
    const all = await this.#readRows({
      name: `ids of ${name}`,
      cypher: `MATCH (node:${label}) RETURN node.id AS id`,
      params: {},
    });
    const ids = all.map((row) => String(row.id));
    index.keepOnly(new Set(ids));
    for (let from = 0; from < ids.length; from += PAGE) {
      const page = await this.#readRows({
        name: `texts of ${name}`,
        cypher: `MATCH (node:${label}) WHERE node.id IN $ids RETURN node.id AS id, node.${property} AS text`,
        params: { ids: ids.slice(from, from + PAGE) },
      });
      for (const { id, text } of page) index.put({ id: String(id), text: typeof text === 'string' ? text : '' });
    }
  }
}
