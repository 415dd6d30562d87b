import { KnownError } from '../errors.ts';
import type { Graph } from '../graph/port.ts';
import { documentsCalled } from '../graph/read/references.ts';
import type { DocumentId } from '../model/id.ts';

/** A document that is in the graph. */
export interface KnownDocument {
  readonly id: DocumentId;
  readonly name: string;
  readonly title: string | null;
}

/**
 * Finds documents of the graph by id, url or file name (with or without folders).
 * Shape: each once, in the order of the words.
 * Errors: `DOCUMENT_UNKNOWN` when a word stands for none, or for several and `all` is not set.
 */
export async function findKnownDocuments(
  graph: Graph,
  words: readonly string[],
  all: boolean,
): Promise<readonly KnownDocument[]> {
  const found = new Map<string, KnownDocument>();
  for (const word of words) {
    const matches = await matchesOf(graph, word);
    if (matches.length === 0) throw new KnownError('DOCUMENT_UNKNOWN', `The graph holds no document "${word}".`);
    if (matches.length > 1 && !all) {
      const ids = matches.map(({ id }) => id).join(', ');
      throw new KnownError(
        'DOCUMENT_UNKNOWN',
        `"${word}" stands for ${matches.length} documents: ${ids}. Give one id, or --all.`,
      );
    }
    for (const match of matches) found.set(match.id, match);
  }
  return [...found.values()];
}

async function matchesOf(graph: Graph, word: string): Promise<readonly KnownDocument[]> {
  const name = word.split(/[\\/]/).at(-1) ?? word;
  for (const [by, value] of [
    ['id', word],
    ['url', word],
    ['name', name],
  ] as const) {
    const rows = await graph.read(documentsCalled(by, [value]));
    if (rows.length > 0)
      return rows.map(({ id, name: known, title }) => ({ id: id as DocumentId, name: known, title }));
  }
  return [];
}
