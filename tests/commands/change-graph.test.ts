import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { changeGraph } from '../../src/commands/change-graph.ts';
import { catalogueOf } from '../../src/derive/catalogue.ts';
import { digestOf } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/port.ts';
import type { Ingested } from '../../src/model/ingested.ts';
import { openMemory } from '../support/embedded.ts';
import { anyNews } from '../support/news.ts';
import { SMALL_GAZETTEER } from '../support/small-gazetteer.ts';

const catalogue = catalogueOf(SMALL_GAZETTEER);
const open: Graph[] = [];

afterEach(async () => {
  for (const graph of open.splice(0)) await graph.close();
});

async function newGraph(): Promise<Graph> {
  const graph = await openMemory();
  open.push(graph);
  return graph;
}

const toolsOf = (graph: Graph) => ({ graph, catalogue, reader: 'test/1' });
const idOf = ({ document }: Ingested) => document.id;

async function digestAfter(
  ...steps: readonly { readonly add?: readonly Ingested[]; readonly remove?: readonly Ingested[] }[]
) {
  const graph = await newGraph();
  for (const { add = [], remove = [] } of steps) await changeGraph(toolsOf(graph), { add, remove: remove.map(idOf) });
  const digest = await digestOf(graph);
  await graph.close();
  return digest;
}

const batches = fc.array(anyNews, { minLength: 1, maxLength: 7 });

describe('changeGraph', () => {
  it('gives the same graph for any order, any batches and any repetition of documents', {
    timeout: 120_000,
  }, async () => {
    const shuffled = batches.chain((news) =>
      fc.tuple(fc.constant(news), fc.shuffledSubarray(news, { minLength: news.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([news, other]) => {
        const atOnce = await digestAfter({ add: news });
        const oneByOne = await digestAfter(...other.map((one) => ({ add: [one] })), { add: news });
        expect(oneByOne).toEqual(atOnce);
      }),
      { numRuns: 25 },
    );
  });

  it('removes as the exact inverse of adding, also where meetings had merged', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(batches, batches, async (kept, added) => {
        const gone = added.filter((one) => !kept.some((other) => idOf(other) === idOf(one)));
        const removed = await digestAfter({ add: kept }, { add: added }, { remove: gone });
        expect(removed).toEqual(await digestAfter({ add: kept }));
      }),
      { numRuns: 25 },
    );
  });
});
