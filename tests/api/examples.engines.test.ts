import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { type Ask, asker } from '../support/asking.ts';
import { describeEngines } from '../support/graphs.ts';
import { addSeed } from '../support/seed.ts';

const FOLDER = new URL('examples/', import.meta.url);
/** `UPDATE_EXAMPLES=1 npx vitest run tests/api` writes the answers anew; read them before you keep them. */
const UPDATE = process.env.UPDATE_EXAMPLES === '1';

const operations = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .sort();

/** The questions that the graph is there to answer, over the seed documents, with the number of graph reads that each may cost. */
describeEngines('examples', (open) => {
  let graph: Graph;
  let ask: Ask;

  beforeAll(async () => {
    graph = await open();
    await addSeed(graph);
    ask = asker(graph);
  }, 180_000);

  afterAll(() => graph.close());

  it.each(operations)('%s', { timeout: 60_000 }, async (file) => {
    const source = readFileSync(new URL(file, FOLDER), 'utf8');
    const answerFile = new URL(file.replace('.graphql', '.json'), FOLDER);
    const { reads, data, errors, extensions } = await ask(source);
    expect(errors).toBeUndefined();
    const answer = { reads, data, ...(extensions && { extensions }) };
    if (UPDATE) writeFileSync(answerFile, `${JSON.stringify(answer, null, 2)}\n`);
    expect(answer).toEqual(JSON.parse(readFileSync(answerFile, 'utf8')));
  });
});
