import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ingested } from '../../src/model/ingested.ts';
import { change, digestAfter, problemsOf } from '../support/changes.ts';
import { openMemory } from '../support/embedded.ts';
import { anyNews } from '../support/news.ts';

const idOf = ({ document }: Ingested) => document.id;
const batches = fc.array(anyNews, { minLength: 1, maxLength: 8 });
const RUNS = { numRuns: 20 };

describe('changeGraph', { timeout: 120_000 }, () => {
  it('gives the same graph for any order, any batches and any repetition of documents', async () => {
    const shuffled = batches.chain((news) =>
      fc.tuple(fc.constant(news), fc.shuffledSubarray(news, { minLength: news.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([news, other]) => {
        const oneByOne = await digestAfter(...other.map((one) => ({ add: [one] })), { add: news });
        expect(oneByOne).toBe(await digestAfter({ add: news }));
      }),
      RUNS,
    );
  });

  it('removes as the exact inverse of adding, also where meetings had merged', async () => {
    await fc.assert(
      fc.asyncProperty(batches, batches, async (kept, added) => {
        const gone = added.filter((one) => !kept.some((other) => idOf(other) === idOf(one)));
        const removed = await digestAfter({ add: kept }, { add: added }, { remove: gone });
        expect(removed).toBe(await digestAfter({ add: kept }));
      }),
      RUNS,
    );
  });

  it('derives from touched parts what follows from all documents', async () => {
    await fc.assert(
      fc.asyncProperty(batches, batches, async (first, second) => {
        const graph = await openMemory();
        for (const one of first) await change(graph, { add: [one] });
        await change(graph, { add: second, remove: first.slice(0, 2) });
        const problems = await problemsOf(graph);
        await graph.close();
        expect(problems).toEqual([]);
      }),
      RUNS,
    );
  });
});
