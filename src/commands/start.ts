import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/port.ts';
import type { Document } from '../model/document.ts';

import { environmentWith, type ServeOptions, withServeOptions } from './serve-options.ts';

const EXAMPLES = `
Examples:
  $ npm start
  $ parley start --port 8080
  $ PARLEY_DATA=:memory: parley start      a graph that is gone when it stops

Documents of seed/documents that the graph lacks are added first. Apollo Sandbox is on unless NODE_ENV says production.`;

/** The briefings that come with the program, from `src/commands/` and from `dist/commands/` alike. */
const SEED = fileURLToPath(new URL('../../seed/documents', import.meta.url));

/** Registers `start`: makes the graph ready, adds the seed and serves. */
export function startCommand(program: Command): void {
  withServeOptions(program.command('start'))
    .description('make the graph ready, add the seed documents and serve')
    .addHelpText('after', EXAMPLES)
    .action(start);
}

async function start(options: ServeOptions): Promise<void> {
  const [{ readConfig }, { openGraph }, { serveGraph }] = await Promise.all([
    import('../config.ts'),
    import('../graph/open.ts'),
    import('./serve-graph.ts'),
  ]);
  const config = readConfig(
    environmentWith(options, { ...process.env, NODE_ENV: process.env.NODE_ENV || 'development' }),
  );
  const graph = await openGraph(config.graph);
  try {
    await graph.migrate();
    await addSeed(graph, config);
    await serveGraph(graph, config);
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** Adds the seed documents that are missing; the pipeline is loaded only when there are some. */
async function addSeed(graph: Graph, { maxDocumentBytes }: Config): Promise<void> {
  const [{ findDocuments }, { readDocumentFile }, { readersOf }] = await Promise.all([
    import('./find-documents.ts'),
    import('./read-file.ts'),
    import('../graph/read/references.ts'),
  ]);
  const { files } = await findDocuments([SEED]);
  const documents: Document[] = [];
  for (const file of files) documents.push(await readDocumentFile(file, { maxBytes: maxDocumentBytes }));
  const present = new Set((await graph.read(readersOf(documents.map(({ id }) => id)))).map(({ id }) => id));
  const missing = documents.filter(({ id }) => !present.has(id));
  if (missing.length === 0) return;
  const [{ ingestDocuments }, { ingestTools }] = await Promise.all([
    import('./ingest-documents.ts'),
    import('./ingest-tools.ts'),
  ]);
  const outcomes = await ingestDocuments(ingestTools(graph), missing);
  for (const outcome of outcomes) if (outcome.state === 'refused') throw outcome.error;
  process.stdout.write(`Added ${missing.length} seed documents to the graph.\n`);
}
