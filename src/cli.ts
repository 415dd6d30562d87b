#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { digestCommand } from './commands/digest.ts';
import { extractCommand } from './commands/extract.ts';
import { ingestCommand } from './commands/ingest.ts';
import { migrateCommand } from './commands/migrate.ts';
import { namesCommand } from './commands/names.ts';
import { removeCommand } from './commands/remove.ts';
import { reportError } from './commands/report-error.ts';
import { serveCommand } from './commands/serve.ts';
import { startCommand } from './commands/start.ts';
import { verifyCommand } from './commands/verify.ts';
import { whyCommand } from './commands/why.ts';
import { KnownError } from './errors.ts';

/** Every command, in the order of the help. Each registers itself; what it needs is imported when it runs. */
const COMMANDS: readonly ((program: Command) => void)[] = [
  startCommand,
  serveCommand,
  ingestCommand,
  removeCommand,
  extractCommand,
  whyCommand,
  namesCommand,
  digestCommand,
  verifyCommand,
  migrateCommand,
];

const EXAMPLES = `
Examples:
  $ parley start                    the seeded graph, served
  $ parley ingest news/             add documents
  $ parley extract talks.txt        what one document says, as JSON
  $ parley why talks.txt            the same in words, with the rules and what lost
  $ parley extract --help           examples of one command`;

/** 0 all went well; 1 something failed; 2 the command line is not understood. */
const USAGE_EXIT = 2;

function makeProgram(): Command {
  const { version, description } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const program = new Command('parley')
    .description(description)
    .version(version)
    .showHelpAfterError('(parley --help shows what there is)')
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  for (const register of COMMANDS) register(program);
  return program;
}

/** Runs a command line and sets the exit code; stdout is left to drain. */
async function main(words: readonly string[]): Promise<void> {
  process.stdout.on('error', endAtOnce);
  try {
    await makeProgram().parseAsync([...words]);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    if (!(error instanceof CommanderError)) reportError(error);
  }
}

/** The reader went away ("| head"): there is nobody left to tell. A full disk is told. */
function endAtOnce(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  reportError(new Error(`Nothing more can be written to stdout (${error.code}).`, { cause: error }));
  process.exit(1);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_EXIT;
  return error instanceof KnownError && error.code === 'USAGE' ? USAGE_EXIT : 1;
}

await main(process.argv);
