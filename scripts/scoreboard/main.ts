import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differences } from './differences.ts';
import { hasKit, loadKit, runKit } from './kit.ts';
import { readSets } from './measured.ts';
import { makeProject, makeReader, writeKnownIds } from './reader.ts';
import { type Measured, SECTIONS } from './sections.ts';

const FILE = fileURLToPath(new URL('../../docs/scoreboard.md', import.meta.url));

const HELP = `Measures the reader and writes docs/scoreboard.md.

  npm run scoreboard [-- --check]

--check   writes nothing; exit code 1 when docs/scoreboard.md is not what the sources give

The texts and labels it measures on are no part of the project: they are looked for in ../shared/eval.`;

const INTRODUCTION = `# Scoreboard

Made by \`npm run scoreboard\`; \`npm run scoreboard -- --check\` tells whether it still fits. What is measured on stands beside the
project, in \`../shared/eval\`: texts that nobody of this project wrote or labelled. These are its development sets.`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) return say(HELP, 0);
  if (!hasKit()) {
    return say(
      'Nothing was measured: the texts and the kit are looked for in ../shared/eval, and that is not there.',
      1,
    );
  }
  const made = await makeScoreboard();
  if (!values.check) {
    writeFileSync(FILE, made);
    return say('docs/scoreboard.md is written.', 0);
  }
  const kept = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  if (kept === made) return say('docs/scoreboard.md fits the sources.', 0);
  return say(
    `docs/scoreboard.md is out of date; \`npm run scoreboard\` writes it anew.\n\n${differences(kept, made)}`,
    1,
  );
}

/** Measures everything. The kit runs in a process of its own while the rules are counted here. */
async function makeScoreboard(): Promise<string> {
  const project = makeProject();
  try {
    const running = runKit(project, writeKnownIds(project));
    running.catch(() => undefined);
    const kit = await loadKit();
    const sets = readSets(kit, makeReader());
    const measured: Measured = { kit, sets, report: await running };
    const parts: string[] = [INTRODUCTION];
    for (const { heading, body } of SECTIONS) parts.push(`## ${heading}\n\n${await body(measured)}`);
    return `${parts.join('\n\n')}\n`;
  } finally {
    rmSync(project, { recursive: true });
  }
}

function say(words: string, code: number): number {
  console.log(words);
  return code;
}

process.exitCode = await main();
