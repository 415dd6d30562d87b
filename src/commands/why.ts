import type { Command } from 'commander';
import { KnownError } from '../errors.ts';
import type { Explanation } from '../ingest/explain/explanation.ts';
import type { Kind } from './why/entries.ts';

const EXAMPLES = `
Examples:
  $ parley why talks.txt
  $ parley why talks.txt --only statements
  $ parley why seed/documents/2025-02-18-riyadh-talks.md --html why.html
  $ parley why talks.txt --json | jq '.silences[].words'

Every sentence is printed with what begins in it: the find, its rule, its cue or trigger, and the candidates that lost;
quotations and words of saying that gave no statement are told too. A file that cannot be read is told on stderr.`;

interface Options {
  /** A path; true for standard output. */
  readonly html?: string | true;
  readonly json?: true;
  readonly only?: string;
}

/** Registers `why`: prints a document with what was found in it, by which rule, and what lost. */
export function whyCommand(program: Command): void {
  program
    .command('why')
    .description('print a document with what was found, by which rule, and the candidates that lost')
    .argument('<path...>', 'files, folders or globs of .txt, .md and .html documents')
    .option('--html [out]', 'as one HTML page, into a file or to standard output')
    .option('--json', 'as one JSON object a line')
    .option('--only <kind>', 'statements, meetings or mentions')
    .addHelpText('after', EXAMPLES)
    .action(why);
}

async function why(paths: readonly string[], options: Options): Promise<void> {
  const [{ reportError }, { writeLine }, { terminalLines }] = await Promise.all([
    import('./report-error.ts'),
    import('./write-line.ts'),
    import('./why/terminal.ts'),
  ]);
  const only = await onlyOf(options);
  if (options.html !== undefined && options.json) throw new KnownError('USAGE', 'Give --html or --json, not both.');
  const { refuseToOverwrite, writePage } = await import('./why/write-page.ts');
  if (typeof options.html === 'string') await refuseToOverwrite(options.html);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const explained: Explanation[] = [];
  for await (const { file, explanation, error } of explanations(paths)) {
    if (explanation === null) {
      reportError(error, file);
      process.exitCode = 1;
    } else if (options.html !== undefined) explained.push(explanation);
    else if (options.json) await writeLine(JSON.stringify({ file, ...explanation }));
    else for (const line of [...terminalLines(explanation, only, colour), '']) await writeLine(line);
  }
  if (options.html !== undefined && explained.length > 0) await writePage(explained, only, options.html);
}

async function onlyOf({ only }: Options): Promise<Kind | null> {
  const { KINDS } = await import('./why/entries.ts');
  if (only === undefined) return null;
  const kind = KINDS.find((each) => each === only);
  if (kind === undefined) throw new KnownError('USAGE', `"${only}" is none of ${KINDS.join(', ')}.`);
  return kind;
}

type Explained =
  | { readonly file: string | null; readonly explanation: null; readonly error: unknown }
  | { readonly file: string; readonly explanation: Explanation; readonly error: null };

/** Every document explained, in order; what cannot be read comes as an error. */
async function* explanations(paths: readonly string[]): AsyncGenerator<Explained> {
  const [{ readConfig }, { loadGazetteer }, { indexGazetteer }, { explain }, { readDocumentFile }, { findDocuments }] =
    await Promise.all([
      import('../config.ts'),
      import('./load-gazetteer.ts'),
      import('../ingest/gazetteer.ts'),
      import('../ingest/explain/index.ts'),
      import('./read-file.ts'),
      import('./find-documents.ts'),
    ]);
  const limits = { maxBytes: readConfig().maxDocumentBytes };
  const { files, missing } = await findDocuments(paths);
  for (const error of missing) yield { file: null, explanation: null, error };
  if (files.length === 0) return;
  const gazetteer = indexGazetteer(loadGazetteer());
  for (const file of files) {
    try {
      yield { file, explanation: explain(await readDocumentFile(file, limits), gazetteer), error: null };
    } catch (error) {
      yield { file, explanation: null, error };
    }
  }
}
