import type { Command } from 'commander';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';

const EXAMPLES = `
Examples:
  $ parley extract talks.txt
  $ parley extract seed/documents > facts.jsonl
  $ parley extract 'news/**/*.html' | jq '.statements[].content'

One JSON object is printed for each file, in order; a file that cannot be read is told on stderr, and the rest goes on.`;

/** Registers `extract`: prints what documents say, without a graph. */
export function extractCommand(program: Command): void {
  program
    .command('extract')
    .description('print mentions, statements and meetings of documents as JSON lines')
    .argument('<path...>', 'files, folders or globs of .txt, .md and .html documents')
    .addHelpText('after', EXAMPLES)
    .action(extract);
}

async function extract(paths: readonly string[]): Promise<void> {
  const [{ findDocuments }, { reportError }, { writeLine }] = await Promise.all([
    import('./find-documents.ts'),
    import('./report-error.ts'),
    import('./write-line.ts'),
  ]);
  const toLine = await extractor();
  const { files, missing } = await findDocuments(paths);
  for (const error of missing) reportError(error);
  if (missing.length > 0) process.exitCode = 1;
  for (const file of files) {
    try {
      await writeLine(await toLine(file));
    } catch (error) {
      reportError(error, file);
      process.exitCode = 1;
    }
  }
}

/** Makes the function from a file to its line; the gazetteer is loaded once. */
async function extractor(): Promise<(file: string) => Promise<string>> {
  const [{ readConfig }, { loadGazetteer }, { indexGazetteer }, { ingest }, { readDocumentFile }, { extracted }] =
    await Promise.all([
      import('../config.ts'),
      import('./load-gazetteer.ts'),
      import('../ingest/gazetteer.ts'),
      import('../ingest/pipeline.ts'),
      import('./read-file.ts'),
      import('./extracted.ts'),
    ]);
  const limits = { maxBytes: readConfig().maxDocumentBytes };
  const gazetteer = indexGazetteer(loadGazetteer());
  return async (file) => {
    const ingested = ingest(await readDocumentFile(file, limits), gazetteer);
    const own = new Map<string, Entity>(ingested.extracted.map((entity) => [entity.id, entity]));
    const entityOf = (id: EntityId): Entity | null => gazetteer.entity(id) ?? own.get(id) ?? null;
    return JSON.stringify(extracted(file, ingested, entityOf));
  };
}
