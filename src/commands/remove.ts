import type { Command } from 'commander';

const EXAMPLES = `
Examples:
  $ parley remove talks.txt
  $ parley remove document:0f3c5a7d9e1b2c4d6e8f
  $ parley remove https://news.example/riyadh --json

The graph is then as if the document had never been added: what only it said is gone, and what others say too stays.
All given documents are removed in one transaction; when one of them is unknown, none is.`;

interface Options {
  readonly all?: true;
  readonly json?: true;
}

/** Registers `remove`: takes documents out of the graph. */
export function removeCommand(program: Command): void {
  program
    .command('remove')
    .description('take documents out of the graph, with all that only they say')
    .argument('<document...>', 'id, url or file name of documents in the graph')
    .option('--all', 'remove all documents that a url or file name stands for')
    .option('--json', 'print one JSON object per document')
    .addHelpText('after', EXAMPLES)
    .action(removeDocuments);
}

async function removeDocuments(words: readonly string[], { all, json }: Options): Promise<void> {
  const [
    { withGraph },
    { findKnownDocuments },
    { changeGraph },
    { catalogueOf },
    { loadGazetteer },
    { readerVersion },
    { writeLine },
  ] = await Promise.all([
    import('./with-graph.ts'),
    import('./find-known-documents.ts'),
    import('./change-graph.ts'),
    import('../derive/catalogue.ts'),
    import('./load-gazetteer.ts'),
    import('./reader-version.ts'),
    import('./write-line.ts'),
  ]);
  await withGraph(async (graph) => {
    const documents = await findKnownDocuments(graph, words, all === true);
    const gazetteer = loadGazetteer();
    const tools = { graph, catalogue: catalogueOf(gazetteer), reader: readerVersion(gazetteer) };
    await changeGraph(tools, { add: [], remove: documents.map(({ id }) => id) });
    for (const { id, name, title } of documents) {
      await writeLine(
        json ? JSON.stringify({ state: 'removed', document: id, name, title }) : `removed   ${name} (${id})`,
      );
    }
  });
}
