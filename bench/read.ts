/**
 * Measures how long the example operations take, over the seed graph in the embedded engine.
 *
 * Run: `npm run bench:read -- [ROUNDS]` (default 50).
 * Shape: one line per operation: graph reads, median milliseconds, and the ratio to the floor. The floor is the same reads in the
 * same run without GraphQL: each query that the operation sent, replayed against the graph one after another.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Graph, Query } from '../src/graph/port.ts';
import { asker } from '../tests/support/asking.ts';
import { openEmbedded } from '../tests/support/graphs.ts';
import { addSeed } from '../tests/support/seed.ts';

const folder = new URL('../tests/api/examples/', import.meta.url);
const rounds = Number(process.argv[2] ?? 50);

/** The median of some milliseconds. */
const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** A graph that keeps the queries it is asked. */
function listening(graph: Graph): { readonly graph: Graph; readonly heard: Query<unknown>[] } {
  const heard: Query<unknown>[] = [];
  const read = <Row>(query: Query<Row>): Promise<readonly Row[]> => {
    heard.push(query);
    return graph.read(query);
  };
  const ear: Graph = {
    engine: graph.engine,
    read,
    write: (commands) => graph.write(commands),
    searchText: (index, words, limit) => graph.searchText(index, words, limit),
    migrate: () => graph.migrate(),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
  return { graph: ear, heard };
}

const graph = await openEmbedded();
await addSeed(graph);
const { graph: ear, heard } = listening(graph);
const ask = asker(ear);

console.log('operation                        reads   median ms   floor ms   ratio');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
  const source = readFileSync(new URL(file, folder), 'utf8');
  await ask(source);
  heard.length = 0;
  const { reads } = await ask(source);
  const queries = [...heard];
  const replay = async () => {
    for (const query of queries) await graph.read(query);
  };
  const ours: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timed(() => ask(source)));
    floor.push(await timed(replay));
  }
  const figures = [median(ours), median(floor), median(ours) / median(floor)].map((value) => value.toFixed(2));
  console.log(file.padEnd(32), String(reads).padStart(5), ...figures.map((figure) => figure.padStart(10)));
}
await graph.close();
process.exit(0);
