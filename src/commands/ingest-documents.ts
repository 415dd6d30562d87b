import { referencesOf } from '../derive/references.ts';
import { KnownError } from '../errors.ts';
import { documentsCalled, readersOf } from '../graph/read/references.ts';
import type { Document } from '../model/document.ts';
import type { DocumentId } from '../model/id.ts';
import type { Ingested } from '../model/ingested.ts';
import { type ChangeTools, changeGraph } from './change-graph.ts';

/** What ingesting needs beside the graph: the pipeline, made with its gazetteer. */
export interface IngestTools extends ChangeTools {
  readonly readDocument: (document: Document) => Ingested;
}

/** How much a document says. */
export interface Findings {
  readonly mentions: number;
  readonly linked: number;
  readonly statements: number;
  readonly withSpeaker: number;
  readonly meetings: number;
  /** Facts that did not hold to their evidence. */
  readonly refused: number;
}

/** What became of one document. */
export type Outcome =
  | {
      readonly document: Document;
      readonly state: 'added' | 'replaced';
      readonly findings: Findings;
      readonly versions: readonly DocumentId[];
    }
  | { readonly document: Document; readonly state: 'unchanged' }
  | { readonly document: Document; readonly state: 'refused'; readonly error: unknown };

/**
 * Reads documents and adds them, with all that follows, to the graph in one transaction.
 * A document that cannot be read through is refused, and the others are added; one that is there already is not read again.
 * Shape: one outcome per document, in their order. `versions` are other documents of the same url or file name: both are kept.
 * Errors: those of the graph; then nothing was written.
 */
export async function ingestDocuments(tools: IngestTools, documents: readonly Document[]): Promise<readonly Outcome[]> {
  const rows = await tools.graph.read(readersOf(documents.map(({ id }) => id)));
  const current = new Set<string>(rows.filter(({ reader }) => reader === tools.reader).map(({ id }) => id));
  const read = new Map<string, Ingested | { readonly error: unknown }>();
  for (const document of documents) {
    if (!current.has(document.id) && !read.has(document.id)) read.set(document.id, attempt(tools, document));
  }
  const add = [...read.values()].filter((one): one is Ingested => 'mentions' in one);
  const { replaced } = await changeGraph(tools, { add, remove: [] });
  const versions = await otherVersions(tools, add);
  const seen = new Set<string>();
  return documents.map((document) => {
    const result = read.get(document.id);
    const again = seen.has(document.id);
    seen.add(document.id);
    if (result === undefined || (again && 'mentions' in result)) return { document, state: 'unchanged' };
    if ('error' in result) return { document, state: 'refused', error: result.error };
    const state = replaced.includes(document.id) ? 'replaced' : 'added';
    return { document, state, findings: findingsOf(result), versions: versions.get(document.id) ?? [] };
  });
}

function attempt({ readDocument, catalogue }: IngestTools, document: Document): Ingested | { readonly error: unknown } {
  try {
    const ingested = readDocument(document);
    referencesOf(ingested, catalogue);
    return ingested;
  } catch (error) {
    if (error instanceof KnownError) return { error };
    return {
      error: new KnownError('DOCUMENT_UNREADABLE', `"${document.name}" could not be read through: ${String(error)}.`, {
        cause: error,
      }),
    };
  }
}

async function otherVersions(
  { graph }: IngestTools,
  added: readonly Ingested[],
): Promise<ReadonlyMap<string, readonly DocumentId[]>> {
  const documents = added.map(({ document }) => document);
  const urls = documents.flatMap(({ url }) => (url === null ? [] : [url]));
  const names = documents.filter(({ url }) => url === null).map(({ name }) => name);
  const sameUrl = await graph.read(documentsCalled('url', urls));
  const sameName = (await graph.read(documentsCalled('name', names))).filter(({ url }) => url === null);
  return new Map(
    documents.map(({ id, url, name }) => {
      const same =
        url === null ? sameName.filter((other) => other.name === name) : sameUrl.filter((other) => other.url === url);
      return [id, same.map((other) => other.id as DocumentId).filter((other) => other !== id)];
    }),
  );
}

const findingsOf = ({ mentions, statements, reports, refused }: Ingested): Findings => ({
  mentions: mentions.length,
  linked: mentions.filter(({ entity }) => entity !== null).length,
  statements: statements.length,
  withSpeaker: statements.filter(({ speakers, onBehalfOf }) => speakers.length + onBehalfOf.length > 0).length,
  meetings: reports.length,
  refused: refused.length,
});
