import { createServer } from 'node:net';
import { describe, expect, inject, it } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import { openNeo4j, query, whyNoNeo4j } from '../support/graphs.ts';
import { describeGraph } from './contract.ts';
import { ENDLESS } from './contract-errors.ts';

const { servers, skipped } = inject('neo4j');

for (const server of servers) {
  describeGraph(`neo4j ${server.version}`, () => openNeo4j(server));

  describe(`neo4j ${server.version}`, () => {
    it('stops a query that is too slow on the server, with GRAPH_TIMEOUT', async () => {
      const graph = await openGraph({ ...server, queryTimeoutMs: 1_000 });
      await expect(graph.read(ENDLESS)).rejects.toMatchObject({ code: 'GRAPH_TIMEOUT', retry: true });
      expect(await graph.read(query('RETURN 1 AS one'))).toEqual([{ one: 1 }]);
      await graph.close();
    });

    it.each([
      ['a wrong password', { password: 'not it' }, 'GRAPH_UNAUTHORIZED'],
      ['a database that is not there', { database: 'elsewhere' }, 'GRAPH_UNREACHABLE'],
    ])('refuses to open with %s', async (_name, wrong, code) => {
      await expect(openGraph({ ...server, ...wrong })).rejects.toMatchObject({ code });
    });
  });
}

for (const reason of skipped) it.skip(`neo4j (${reason})`, () => undefined);

describe('neo4j that is not there', () => {
  const config = {
    engine: 'neo4j',
    username: 'neo4j',
    password: 'x',
    database: 'neo4j',
    queryTimeoutMs: 1_000,
  } as const;

  it('answers with GRAPH_UNREACHABLE where nothing listens', async () => {
    await expect(openGraph({ ...config, uri: 'bolt://127.0.0.1:1' })).rejects.toMatchObject({
      code: 'GRAPH_UNREACHABLE',
      retry: true,
    });
  });

  it('answers with GRAPH_UNREACHABLE where something else listens', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n', () => socket.destroy()));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await expect(openGraph({ ...config, uri: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({
      code: 'GRAPH_UNREACHABLE',
    });
    other.close();
  });
});

it('has a Neo4j, or a reason why not', () => {
  expect(servers.length > 0 || whyNoNeo4j() !== '').toBe(true);
});
