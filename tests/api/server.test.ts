import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openMemory } from '../support/embedded.ts';
import { addDocuments } from '../support/talks.ts';

const running: RunningServer[] = [];
const graphs: Graph[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  for (const graph of graphs.splice(0)) await graph.close();
});

async function serve(
  { development = true, timeout = 30_000, documents = false } = {},
  wrap: (graph: Graph) => Graph = (graph) => graph,
) {
  const graph = await openMemory();
  graphs.push(graph);
  if (documents) await addDocuments(graph);
  const logged: unknown[] = [];
  const config = { host: '127.0.0.1', port: 0, development, operationTimeoutMs: timeout };
  const server = await startServer({ graph: wrap(graph), config, log: (error) => logged.push(error) });
  running.push(server);
  return { ...server, graph, logged, root: server.url.replace('/graphql', '') };
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

async function refusal(response: Response) {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return [response.status, errors[0]?.extensions.code];
}

const failing = (graph: Graph, error: Error): Graph => ({
  engine: graph.engine,
  read: () => Promise.reject(error),
  write: (commands) => graph.write(commands),
  searchText: () => Promise.reject(error),
  migrate: () => graph.migrate(),
  ping: () => Promise.reject(error),
  close: () => graph.close(),
});

describe('startServer', () => {
  it('answers over POST and tells how often the graph was read', async () => {
    const { url } = await serve({ documents: true });
    const response = await post(url, {
      query: 'query ($of: String!) { entity(name: $of) { name } }',
      variables: { of: 'Marco Rubio' },
    });
    expect(response.headers.get('x-graph-reads')).toBe('1');
    expect(await response.json()).toEqual({ data: { entity: { name: 'Marco Rubio' } } });
  });

  it('says that it lives and whether the graph answers', async () => {
    const { root, graph } = await serve();
    const health = async (path: string) => {
      const response = await fetch(`${root}${path}`);
      return [response.status, ((await response.json()) as { status: string }).status];
    };
    expect([await health('/health'), await health('/ready')]).toEqual([
      [200, 'live'],
      [200, 'ready'],
    ]);
    await graph.close();
    expect([await health('/health'), await health('/ready')]).toEqual([
      [200, 'live'],
      [503, 'graph does not answer'],
    ]);
  });

  it('shows Sandbox and the schema in development', async () => {
    const { url } = await serve();
    const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('sandbox');
    expect(await (await post(url, { query: '{ __schema { queryType { name } } }' })).json()).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
  });

  it('shows neither in production, nor names of fields that were misspelt', async () => {
    const { url } = await serve({ development: false });
    const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
    expect(page).not.toContain('sandbox');
    expect(await refusal(await post(url, { query: '{ __schema { queryType { name } } }' }))).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    const misspelt = await (await post(url, { query: '{ meetins { totalCount } }' })).text();
    expect(misspelt).not.toContain('Did you mean');
  });

  it.each([
    [
      '10,000 aliases',
      { query: `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }` },
      [400, 'OPERATION_TOO_LARGE'],
    ],
    ['depth 500', { query: `${'{ a '.repeat(500)}${'}'.repeat(500)}` }, [400, 'OPERATION_TOO_LARGE']],
    [
      'too many things at once',
      { query: '{ persons(first: 100) { nodes { meetings(first: 100) { nodes { reports { evidence { id } } } } } } }' },
      [400, 'OPERATION_TOO_LARGE'],
    ],
    [
      'a body that is too large',
      { query: `{ graph { revision } } #${'x'.repeat(300_000)}` },
      [413, 'OPERATION_TOO_LARGE'],
    ],
    ['a forged cursor', { query: '{ meetings(after: "Zm9yZ2Vk") { totalCount } }' }, [200, 'CURSOR_INVALID']],
    ['a negative first', { query: '{ meetings(first: -1) { totalCount } }' }, [200, 'INPUT_INVALID']],
    [
      'a variable that is no day',
      { query: 'query ($d: Day) { meetings(filter: { from: $d }) { totalCount } }', variables: { d: '2025-13-01' } },
      [400, 'INPUT_INVALID'],
    ],
    [
      'several operations in one',
      [{ query: '{ graph { revision } }' }, { query: '{ graph { revision } }' }],
      [400, 'BAD_REQUEST'],
    ],
    ['a mutation, for there is none', { query: 'mutation { __typename }' }, [400, 'INPUT_INVALID']],
    [
      'lists in lists without end',
      { query: `{ nodes(ids: ${'['.repeat(2400)}${']'.repeat(2400)}) { id } }` },
      [400, 'OPERATION_TOO_LARGE'],
    ],
    [
      'a name without end',
      { query: 'query ($n: String!) { entity(name: $n) { id } }', variables: { n: 'Lavrov '.repeat(30_000) } },
      [200, 'INPUT_INVALID'],
    ],
    [
      'a topic without end',
      { query: `{ statements(filter: { topic: "${'x'.repeat(400)}" }) { totalCount } }` },
      [200, 'INPUT_INVALID'],
    ],
    ['what is no JSON', '{ "query": ', [400, 'INPUT_INVALID']],
    ['what is no GraphQL', { query: '{ meetings {' }, [400, 'GRAPHQL_PARSE_FAILED']],
    ['what the schema does not have', { query: '{ weather }' }, [400, 'GRAPHQL_VALIDATION_FAILED']],
  ])('refuses %s with a code', async (_what, body, expected) => {
    const { url } = await serve();
    expect(await refusal(await post(url, body))).toEqual(expected);
  });

  it('knows no ids that are named like parts of the language', async () => {
    const { url } = await serve();
    const query = '{ a: node(id: "__proto__:x") { id } b: node(id: "constructor:x") { id } }';
    expect(await (await post(url, { query })).json()).toEqual({ data: { a: null, b: null } });
  });

  it('refuses requests that a page of another site could send', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}?query=${encodeURIComponent('{ graph { revision } }')}`);
    expect(await refusal(response)).toEqual([400, 'BAD_REQUEST']);
  });

  it('shows nothing of an error that is not foreseen, and logs it whole', async () => {
    const secret = new Error('password of the database: 1234');
    const { url, logged } = await serve({}, (graph) => failing(graph, secret));
    const response = await post(url, { query: '{ graph { revision } }' });
    const body = await response.text();
    expect(body).not.toContain('1234');
    expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', retry: false });
    expect(logged).toContain(secret);
  });

  it('stops reading for an operation whose time is over', async () => {
    const { url } = await serve({ documents: true, timeout: -1 });
    expect(await refusal(await post(url, { query: '{ meetings { nodes { id } } }' }))).toEqual([200, 'GRAPH_TIMEOUT']);
  });

  it('answers requests that had arrived, but were not read yet, when it stops', async () => {
    const { root } = await serve({ documents: true });
    const socket = connect(Number(new URL(root).port), '127.0.0.1');
    await once(socket, 'connect');
    const body = JSON.stringify({ query: '{ meetings { totalCount } }' });
    const answer = once(socket, 'data');
    const head = [
      'POST /graphql HTTP/1.1',
      'host: x',
      'content-type: application/json',
      `content-length: ${body.length}`,
    ];
    await new Promise((resolve) => socket.write(`${head.join('\r\n')}\r\n\r\n${body}`, resolve));
    const stopped = running.pop()?.stop();
    expect(String((await answer)[0])).toContain('200 OK');
    socket.destroy();
    await stopped;
  });

  it('finishes what is under way when it stops, and takes nothing new', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { url, root } = await serve({ documents: true }, (graph) => ({
      ...failing(graph, new Error('not used')),
      read: async (query) => {
        await held;
        return graph.read(query);
      },
    }));
    const answer = post(url, { query: '{ meetings { totalCount } }' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopped = running.pop()?.stop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(fetch(`${root}/health`)).rejects.toThrow();
    release();
    expect(await (await answer).json()).toEqual({ data: { meetings: { totalCount: 3 } } });
    await stopped;
    const socket = connect(Number(new URL(root).port), '127.0.0.1');
    const [error] = await once(socket, 'error');
    expect(error.code).toBe('ECONNREFUSED');
  });
});
