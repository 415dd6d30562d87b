import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { terminalLines } from '../src/commands/why/terminal.ts';
import { ERRORS } from '../src/errors.ts';
import type { Graph } from '../src/graph/port.ts';
import { explain } from '../src/ingest/explain/index.ts';
import { type Ask, asker } from './support/asking.ts';
import { openEmbedded } from './support/graphs.ts';
import { gazetteer } from './support/linked.ts';
import { addSeed } from './support/seed.ts';
import { documentOf } from './support/texts.ts';

const root = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

/** The first block of a language. */
function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';
}

describe('README', () => {
  let graph: Graph;
  let ask: Ask;

  beforeAll(async () => {
    graph = await openEmbedded();
    await addSeed(graph);
    ask = asker(graph);
  }, 60_000);

  afterAll(() => graph.close());

  it('prints the answer that its example operation gets', async () => {
    const { data, errors } = await ask(block('graphql'));
    expect(errors).toBeUndefined();
    expect({ data }).toEqual(JSON.parse(block('json')));
  });

  it('prints what its example document is explained by', () => {
    const words = /^echo '(.*)' > oslo\.txt$/m.exec(readme)?.[1] ?? '';
    const explanation = explain({ ...documentOf(`${words}\n`), name: 'oslo.txt' }, gazetteer);
    expect(`${terminalLines(explanation, 'statements', false).join('\n')}\n`).toBe(block('text'));
  });

  it('has a line for every error that is foreseen, with its mend', () => {
    for (const [code, { mend }] of Object.entries(ERRORS)) expect(readme).toContain(`| \`${code}\` | ${mend} |`);
  });

  it('names every command', () => {
    const cli = readFileSync(new URL('src/cli.ts', root), 'utf8');
    const commands = [...cli.matchAll(/^ {2}(\w+)Command,$/gm)].map(([, name]) => name);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(readme).toMatch(new RegExp(`\`parley ${command}\\b`));
  });

  it('names every variable that the environment may set', () => {
    const config = readFileSync(new URL('src/config.ts', root), 'utf8');
    const variables = [...config.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name);
    expect(variables.length).toBeGreaterThan(5);
    for (const variable of variables) expect(readme).toContain(`\`${variable}\``);
  });

  it('links to files that are there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) {
      const folder = new URL(target.replace(/[^/]+\/?$/, ''), root);
      expect(readdirSync(folder)).toContain(target.replace(/\/$/, '').split('/').at(-1));
    }
  });
});
