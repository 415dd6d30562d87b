import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ingestDocuments } from '../../src/commands/ingest-documents.ts';
import { ingestTools } from '../../src/commands/ingest-tools.ts';
import { readDocumentFile } from '../../src/commands/read-file.ts';
import type { Graph } from '../../src/graph/port.ts';

const SEED = fileURLToPath(new URL('../../seed/documents/', import.meta.url));

/** Adds the seed documents to a graph, as `parley start` does. */
export async function addSeed(graph: Graph): Promise<void> {
  const files = readdirSync(SEED)
    .filter((file) => file.endsWith('.md'))
    .sort();
  const documents = await Promise.all(files.map((file) => readDocumentFile(`${SEED}${file}`, { maxBytes: 1_048_576 })));
  await ingestDocuments(ingestTools(graph), documents);
}
