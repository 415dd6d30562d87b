import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { command, type OpenGraph } from '../support/graphs.ts';
import { describeChanges } from './contract-changes.ts';
import { describeDigest } from './contract-digest.ts';
import { describeErrors } from './contract-errors.ts';
import { describeText } from './contract-text.ts';
import { describeValues } from './contract-values.ts';
import { describeWrites } from './contract-writes.ts';

/** A part of the contract: it states what holds of the graph that it is handed, empty before each test. */
export type Suite = (graph: () => Graph) => void;

/** Every part, in reading order. A part that runs what the project ships goes into a file `contract-<what>.ts` and into this list. */
const SUITES: readonly Suite[] = [
  describeValues,
  describeWrites,
  describeErrors,
  describeText,
  describeDigest,
  describeChanges,
];

/** States what must hold of any engine. `open` gives an empty graph with its constraints made. */
export function describeGraph(engine: string, open: OpenGraph): void {
  describe(engine, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await open();
    });
    beforeEach(async () => {
      await graph.write([command('MATCH (n) DETACH DELETE n')]);
    });
    afterAll(async () => {
      await graph?.close();
    });
    for (const suite of SUITES) suite(() => graph);
  });
}
