import type { ReadLimits } from '../ingest/document.ts';
import type { Document } from '../model/document.ts';
import { type IngestTools, ingestDocuments, type Outcome } from './ingest-documents.ts';
import { readDocumentFile } from './read-file.ts';

/** What became of one file; one that could not be read has no document. */
export type FileOutcome = { readonly file: string } & (
  | Outcome
  | { readonly document: null; readonly state: 'refused'; readonly error: unknown }
);

/** So many documents, or so much text, go into one transaction: enough to be quick, little enough to hold in memory. */
const DOCUMENTS_OF_A_BATCH = 25;
const CHARACTERS_OF_A_BATCH = 2_000_000;

/**
 * Reads files and adds their documents to the graph, a batch at a time.
 * Shape: yields one outcome per file, in their order, once its batch is written. Between batches `isStopped` is asked whether to go on.
 * Errors: those of the graph; batches before are kept, of the one that failed nothing.
 */
export async function* ingestFiles(
  tools: IngestTools,
  files: readonly string[],
  limits: ReadLimits,
  isStopped: () => boolean = () => false,
): AsyncGenerator<FileOutcome> {
  let batch: ReadFile[] = [];
  for (const file of files) {
    if (isStopped()) return;
    batch.push(await readFile(file, limits));
    if (isFull(batch)) {
      yield* writeBatch(tools, batch);
      batch = [];
    }
  }
  if (!isStopped()) yield* writeBatch(tools, batch);
}

type ReadFile = { readonly file: string } & ({ readonly document: Document } | { readonly error: unknown });

async function readFile(file: string, limits: ReadLimits): Promise<ReadFile> {
  try {
    return { file, document: await readDocumentFile(file, limits) };
  } catch (error) {
    return { file, error };
  }
}

async function* writeBatch(tools: IngestTools, batch: readonly ReadFile[]): AsyncGenerator<FileOutcome> {
  const documents = batch.flatMap((read) => ('document' in read ? [read.document] : []));
  const outcomes = documents.length === 0 ? [] : await ingestDocuments(tools, documents);
  const next = outcomes[Symbol.iterator]();
  for (const read of batch) {
    if ('error' in read) yield { file: read.file, document: null, state: 'refused', error: read.error };
    else {
      const { value } = next.next();
      if (value !== undefined) yield { file: read.file, ...(value as Outcome) };
    }
  }
}

function isFull(batch: readonly ReadFile[]): boolean {
  const characters = batch.reduce((sum, read) => sum + ('document' in read ? read.document.raw.length : 0), 0);
  return batch.length >= DOCUMENTS_OF_A_BATCH || characters >= CHARACTERS_OF_A_BATCH;
}
