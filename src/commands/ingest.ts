import type { Command } from 'commander';
import type { FileOutcome } from './ingest-files.ts';

const EXAMPLES = `
Examples:
  $ parley ingest talks.txt
  $ parley ingest seed/documents news/2025
  $ parley ingest 'news/**/*.html' --json | jq 'select(.state == "refused")'

One line is printed for each document, in order, then a line with totals. A document that is there already is left alone; one with a
new text is kept beside the old one. A file that cannot be read is refused with a reason and the rest goes on.
Exit code: 0 when all went well, 1 when something was refused, 2 for a wrong call. Interrupted, it stops between two
transactions (130): what was told as added is in the graph, of the rest nothing is.`;

interface Options {
  readonly json?: true;
  readonly quiet?: true;
}

/** Registers `ingest`: adds files and folders to the graph. */
export function ingestCommand(program: Command): void {
  program
    .command('ingest')
    .description('add files and folders to the graph')
    .argument('<path...>', 'files, folders or globs of .txt, .md and .html documents')
    .option('--json', 'print one JSON object per document')
    .option('--quiet', 'print refusals and totals only')
    .addHelpText('after', EXAMPLES)
    .action(ingestPaths);
}

async function ingestPaths(paths: readonly string[], options: Options): Promise<void> {
  const [{ findDocuments }, { readConfig }, { ingestFiles }, { ingestTools }, { withGraph }, report, { reportError }] =
    await Promise.all([
      import('./find-documents.ts'),
      import('../config.ts'),
      import('./ingest-files.ts'),
      import('./ingest-tools.ts'),
      import('./with-graph.ts'),
      import('./ingest-report.ts'),
      import('./report-error.ts'),
    ]);
  const began = Date.now();
  const { files, missing } = await findDocuments(paths);
  for (const error of missing) reportError(error);
  const interrupt = listenForInterrupt();
  let totals = report.NO_TOTALS;
  try {
    await withGraph(async (graph) => {
      const limits = { maxBytes: readConfig().maxDocumentBytes };
      for await (const outcome of ingestFiles(ingestTools(graph), files, limits, interrupt.isStopped)) {
        totals = report.addOutcome(totals, outcome);
        await tell(outcome, options);
        showProgress(totals.files, files.length);
      }
    });
  } finally {
    interrupt.stopListening();
    hideProgress();
    if (totals.files > 0 || files.length === 0)
      process.stderr.write(`${report.totalsLine(totals, Date.now() - began)}\n`);
  }
  if (totals.refused + missing.length > 0) process.exitCode = 1;
  if (interrupt.isStopped()) process.exitCode = 130;
}

async function tell(outcome: FileOutcome, { json, quiet }: Options): Promise<void> {
  const [{ outcomeJson, outcomeLine }, { writeLine }] = await Promise.all([
    import('./ingest-report.ts'),
    import('./write-line.ts'),
  ]);
  hideProgress();
  if (quiet && outcome.state !== 'refused') return;
  await writeLine(json ? outcomeJson(outcome) : outcomeLine(outcome));
}

/** The first interrupt is kept until the transaction is through; the second one ends the process at once, as usual. */
function listenForInterrupt(): { readonly isStopped: () => boolean; readonly stopListening: () => void } {
  let stopped = false;
  const stop = () => {
    stopped = true;
    process.stderr.write('\nStopping after this transaction. Interrupt again to end at once.\n');
  };
  process.once('SIGINT', stop);
  return { isStopped: () => stopped, stopListening: () => process.off('SIGINT', stop) };
}

function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`${done} of ${all} …`);
}

function hideProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
