import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../examples/client/client.ts';
import { tell } from '../../examples/client/main.ts';
import { SaidBy } from '../../examples/client/operations.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openMemory } from '../support/embedded.ts';
import { addDocuments } from '../support/talks.ts';

describe('the example client', () => {
  let graph: Graph;
  let server: RunningServer;

  beforeAll(async () => {
    graph = await openMemory();
    await addDocuments(graph);
    server = await startServer({ graph, config: { host: '127.0.0.1', port: 0, development: false } });
  });

  afterAll(async () => {
    await server.stop();
    await graph.close();
  });

  it('tells who met and what was said', async () => {
    expect(await tell(server.url, 'Riyadh', 'Marco Rubio')).toEqual([
      'Meetings at Riyadh: 2',
      'HELD Talks in Riyadh, 2025-02-18: Marco Rubio, Sergey Lavrov — Marco Rubio, Sergey Lavrov',
      'POSTPONED Postponed visit to Riyadh: Volodymyr Zelenskyy',
    ]);
    expect((await tell(server.url, 'Kyiv', 'Volodymyr Zelenskyy')).at(-1)).toBe(
      'Volodymyr Zelenskyy, indirect, in “Marco Rubio spoke by phone with Volodymy” (78–107): sanctions on Russia must stay',
    );
  });

  it('throws what the server refuses, with its code', async () => {
    await expect(ask(server.url, SaidBy, { speaker: 'Marco Rubio', first: -1 })).rejects.toMatchObject({
      name: 'OperationError',
      codes: ['INPUT_INVALID'],
    });
  });
});
