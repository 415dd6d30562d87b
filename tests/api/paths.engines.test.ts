import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { type Ask, asker } from '../support/asking.ts';
import { describeEngines } from '../support/graphs.ts';
import { addDocuments } from '../support/talks.ts';

describeEngines('paths and neighbourhoods', (open) => {
  let graph: Graph;
  let ask: Ask;

  beforeAll(async () => {
    graph = await open();
    await addDocuments(graph);
    ask = asker(graph);
  });

  afterAll(() => graph.close());

  it('find the way from one person to another through meetings', async () => {
    const { data } = await ask(`{ path(from: "Sergey Lavrov", to: "Volodymyr Zelenskyy", via: [MEETING]) {
      length text weakestConfidence documentCount hops { type from { __typename } to { __typename } evidence { text } documents { name } } } }`);
    expect(data.path).toHaveLength(1);
    const [path] = data.path;
    expect(path).toMatchObject({ length: 4, weakestConfidence: 'EXPLICIT', documentCount: 3 });
    expect(path.text).toBe(
      'Sergey Lavrov took part in “Talks in Riyadh, 2025-02-18: Marco Rubio, Sergey Lavrov”. ' +
        'Marco Rubio took part in “Talks in Riyadh, 2025-02-18: Marco Rubio, Sergey Lavrov”. ' +
        'Marco Rubio took part in “Call, 2025-03-01: Marco Rubio, Volodymyr Zelenskyy”. ' +
        'Volodymyr Zelenskyy took part in “Call, 2025-03-01: Marco Rubio, Volodymyr Zelenskyy”.',
    );
    expect(path.hops.map(({ from, to }: { from: object; to: object }) => [from, to])).toEqual([
      [{ __typename: 'Person' }, { __typename: 'Meeting' }],
      [{ __typename: 'Meeting' }, { __typename: 'Person' }],
      [{ __typename: 'Person' }, { __typename: 'Meeting' }],
      [{ __typename: 'Meeting' }, { __typename: 'Person' }],
    ]);
  });

  it('find the shortest ways of all kinds, and none within too few hops', async () => {
    const { data } = await ask(`{
      all: path(from: "Sergey Lavrov", to: "Volodymyr Zelenskyy") { text length }
      offices: path(from: "Sergey Lavrov", to: "Russia", via: [OFFICE]) { text documentCount }
      none: path(from: "Sergey Lavrov", to: "Volodymyr Zelenskyy", via: [MEETING], maxHops: 3) { text }
      self: path(from: "Russia", to: "Russia") { text }
    }`);
    expect(data.all).toEqual([
      { text: 'Sergey Lavrov stood for Russia. Volodymyr Zelenskyy spoke about Russia.', length: 2 },
      {
        text: 'Sergey Lavrov spoke about Ukraine (2 times). Volodymyr Zelenskyy stood for Ukraine (2 times).',
        length: 2,
      },
    ]);
    expect(data.offices).toEqual([{ text: 'Sergey Lavrov stood for Russia.', documentCount: 2 }]);
    expect([data.none, data.self]).toEqual([[], []]);
  });

  it('draw a neighbourhood within bounds and say what was left out', async () => {
    const around = (limit: number) =>
      ask(`{ neighbourhood(of: "Marco Rubio", depth: 2, limit: ${limit}) {
      nodes { ... on Node { id } } edges { id text evidence { text document { name } } } more { of { ... on Node { id } } kind count } } }`);
    const whole = (await around(300)).data.neighbourhood;
    const part = (await around(3)).data.neighbourhood;
    expect(whole.more).toEqual([]);
    expect(whole.nodes[0]).toEqual({ id: 'person:marco-rubio' });
    expect(whole.edges.map(({ id }: { id: string }) => id)).toContain('person:marco-rubio STANDS_FOR state:USA');
    expect(part.nodes).toHaveLength(3);
    expect(part.more).toContainEqual({ of: { id: 'person:marco-rubio' }, kind: 'TAKES_PART_IN', count: 1 });
    for (const { edges, nodes } of [whole, part]) {
      const ids = nodes.map(({ id }: { id: string }) => id);
      for (const edge of edges)
        expect(ids).toEqual(expect.arrayContaining([edge.id.split(' ')[0], edge.id.split(' ')[2]]));
    }
  });

  it('draw only links of the kinds and days that are asked for', async () => {
    const { data } = await ask(`{ neighbourhood(of: "Marco Rubio", kinds: [TAKES_PART_IN], from: "2025-03-01") {
      edges { text presence } } nobody: neighbourhood(of: "Nobody Atall") { edges { id } } }`);
    expect(data.neighbourhood.edges).toEqual([
      { text: 'Marco Rubio took part in “Call, 2025-03-01: Marco Rubio, Volodymyr Zelenskyy”.', presence: 'ATTENDED' },
    ]);
    expect(data.nobody).toBeNull();
  });
});
