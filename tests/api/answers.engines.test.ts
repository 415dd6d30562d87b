import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { type Ask, asker, codesOf } from '../support/asking.ts';
import { describeEngines } from '../support/graphs.ts';
import { addDocuments, TALKS } from '../support/talks.ts';

describeEngines('answers', (open) => {
  let graph: Graph;
  let ask: Ask;

  beforeAll(async () => {
    graph = await open();
    await addDocuments(graph);
    ask = asker(graph);
  });

  afterAll(() => graph.close());

  const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

  it('find an entity by any spelling and by id', async () => {
    const { data } = await ask(
      '{ a: entity(name: "sergei LAWROW") { id } b: entity(id: "person:sergey-lavrov") { name } }',
    );
    expect(data).toEqual({ a: { id: 'person:sergey-lavrov' }, b: { name: 'Sergey Lavrov' } });
  });

  it('say what may have been meant by a name that nobody bears', async () => {
    const { data, extensions } = await ask('{ entity(name: "Lavrof") { id } }');
    expect(data).toEqual({ entity: null });
    expect(extensions?.hints).toEqual([
      'Nobody in the graph is called "Lavrof". Did you mean "Sergei Lavrov" or "Sergey Lavrov"?',
    ]);
  });

  it('are empty, with a hint, for a filter that names nobody', async () => {
    const { data, extensions } = await ask(
      '{ statements(filter: { speaker: "Nobody Atall" }) { totalCount nodes { id } } }',
    );
    expect(data.statements).toEqual({ totalCount: 0, nodes: [] });
    expect(extensions?.hints).toHaveLength(1);
  });

  it.each([
    ['{ speaker: "Sergei Lawrow" }', 2],
    ['{ speaker: "Sergey Lavrov", text: "troops" }', 2],
    ['{ speaker: "Volodymyr Zelenskyy", about: "Russia" }', 1],
    ['{ topic: "sanctions" }', 1],
    ['{ topic: "topic:ceasefire", from: "2025-02-19" }', 1],
    ['{ to: "2025-02-18" }', 1],
    ['{ echoed: true }', 2],
    ['{ form: [DIRECT] }', 0],
    ['{ act: [STATE], polarity: AFFIRMED, confidence: [EXPLICIT], form: [INDIRECT] }', 3],
    ['{ factivity: [OPEN] }', 3],
    ['{ factivity: [FACTIVE, DISTANCED] }', 0],
    ['{ text: "weather" }', 0],
  ])('select statements by %s', async (filter, count) => {
    const { data } = await ask(`{ statements(filter: ${filter}) { totalCount nodes { id } } }`);
    expect([data.statements.totalCount, data.statements.nodes.length]).toEqual([count, count]);
  });

  it.each([
    ['{ parties: ["Marco Rubio"] }', 2],
    ['{ parties: ["Marco Rubio", "Sergey Lavrov"] }', 1],
    ['{ parties: ["Russia"] }', 1],
    ['{ parties: ["Ukraine"], presence: [NOT_INVITED] }', 1],
    ['{ parties: ["Ukraine"] }', 2],
    ['{ place: "Riyadh" }', 2],
    ['{ place: "Saudi Arabia" }', 2],
    ['{ kind: [CALL], status: [HELD] }', 1],
    ['{ status: [POSTPONED] }', 1],
    ['{ from: "2025-02-18", to: "2025-02-18" }', 1],
    ['{ concerns: "Ukraine" }', 1],
    ['{ text: "lawrow talks" }', 1],
    ['{ conflicting: true }', 0],
    ['{ conflicting: false }', 3],
  ])('select meetings by %s', async (filter, count) => {
    const { data } = await ask(`{ meetings(filter: ${filter}) { totalCount nodes { id } } }`);
    expect([data.meetings.totalCount, data.meetings.nodes.length]).toEqual([count, count]);
  });

  it('select entities and documents', async () => {
    const { data } = await ask(`{
      persons(filter: { name: "ser", officeOf: "Russia", role: [FOREIGN_MINISTER], mentioned: true }) { nodes { name } }
      states(filter: { iso: ["ua", "USA"] }) { nodes { name } }
      places(filter: { state: "Saudi Arabia" }) { nodes { name state { iso2 capital { name } } } }
      organizations(filter: { kind: [INTERNATIONAL] }) { nodes { name } }
      documents(filter: { mentions: ["NATO", "Marco Rubio"], from: "2025-02-19", text: "unacceptable" }) { nodes { name } }
    }`);
    expect(names(data.persons.nodes)).toEqual(['Sergey Lavrov']);
    expect(names(data.states.nodes)).toEqual(['Ukraine', 'United States']);
    expect(data.places.nodes).toEqual([{ name: 'Riyadh', state: { iso2: 'SA', capital: { name: 'Riyadh' } } }]);
    expect(names(data.organizations.nodes)).toEqual(['NATO']);
    expect(names(data.documents.nodes)).toEqual(['talks-b.txt']);
  });

  it('give a document with all that was found in it, every span where it says', async () => {
    const id = TALKS[0]?.document.id;
    const { data } =
      await ask(`{ document(id: "${id}") { text mentions { start end text entity { name } office { name } }
      statements { evidence { start end text } } reports { evidence { start end text } date { earliest evidence { text } } }
      refusals { reason } } }`);
    const { text, mentions, statements, reports } = data.document;
    const spans = [...mentions, ...[...statements, ...reports].flatMap(({ evidence }) => evidence)];
    expect(spans.length).toBeGreaterThan(8);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(mentions[0]).toMatchObject({
      entity: { name: 'Sergey Lavrov' },
      office: { name: 'Foreign minister of Russia' },
    });
  });

  it('find every kind of node again by the ids that they give', async () => {
    const { data } = await ask(`{
      documents(first: 1) { nodes { id mentions { id } } } meetings(first: 1) { nodes { id participations { id } reports { id } } }
      statements(first: 1) { nodes { id evidence { id } } } topics { nodes { id } }
      entity(name: "Sergey Lavrov") { id names { id } ... on Person { tenures { id office { id } } } }
    }`);
    const ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
    const { data: again } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(again.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(new Set(again.nodes.map(({ __typename }: { __typename: string }) => __typename)).size).toBe(12);
  });

  it('give null for ids that there are not', async () => {
    const { data } = await ask('{ nodes(ids: ["meeting:none", "thing:1", "", "state:RUS"]) { id } }');
    expect(data.nodes).toEqual([null, null, null, { id: 'state:RUS' }]);
  });

  it('tell a timeline in order of time, undated meetings last', async () => {
    const { data } = await ask(
      '{ timeline(of: "Wolodymyr Selenskyj") { totalCount nodes { text others { agent { name } } } } }',
    );
    expect(data.timeline).toEqual({
      totalCount: 2,
      nodes: [
        {
          text: '2025-03-01: Volodymyr Zelenskyy took part in “Call, 2025-03-01: Marco Rubio, Volodymyr Zelenskyy” (held).',
          others: [{ agent: { name: 'Marco Rubio' } }],
        },
        {
          text: 'undated: Volodymyr Zelenskyy was expected at “Postponed visit to Riyadh: Volodymyr Zelenskyy” (postponed).',
          others: [],
        },
      ],
    });
  });

  it('say why a search found what it found', async () => {
    const { data } = await ask('{ search(text: "lawrow") { totalCount nodes { why reason node { __typename } } } }');
    expect(data.search.nodes).toEqual([
      { why: 'Sergei Lawrow → Sergey Lavrov', reason: 'NAME', node: { __typename: 'Person' } },
      {
        why: '“lawrow” → Talks in Riyadh, 2025-02-18: Marco Rubio, Sergey Lavrov',
        reason: 'MEETING',
        node: { __typename: 'Meeting' },
      },
    ]);
  });

  it('search statements and documents with filters, page by page', async () => {
    const search = `query ($after: String) { search(text: "unaccept", types: [STATEMENT, DOCUMENT], from: "2025-02-19", first: 1, after: $after) {
      totalCount nodes { matched node { __typename } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const first = (await ask(search)).data.search;
    const second = (await ask(search, { after: first.pageInfo.endCursor })).data.search;
    expect([first.totalCount, second.totalCount]).toEqual([2, 2]);
    expect([...first.nodes, ...second.nodes]).toEqual([
      {
        matched: 'A deployment of troops of NATO in Ukraine under any flag would be unacceptable',
        node: { __typename: 'Statement' },
      },
      {
        matched: '… NATO in Ukraine under any flag would be unacceptable, Sergey Lavrov said.',
        node: { __typename: 'Document' },
      },
    ]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, second.pageInfo.hasPreviousPage]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([
    ['{ path(from: "Russia", to: "Ukraine", maxHops: 9) { length } }'],
    ['{ neighbourhood(of: "Russia", depth: 0) { edges { id } } }'],
    ['{ neighbourhood(of: "Russia", limit: 301) { edges { id } } }'],
    ['{ entity { id } }'],
    ['{ entity(name: "Russia", id: "state:RUS") { id } }'],
    ['{ entity(name: "?!") { id } }'],
    [`{ search(text: "${'a'.repeat(301)}") { totalCount } }`],
    ['{ search(text: "a", statements: { text: "b" }) { totalCount } }'],
    ['{ meetings(filter: { from: "2025-02-30" }) { totalCount } }'],
    ['{ statements(filter: { to: "yesterday" }) { totalCount } }'],
  ])('refuse %s', async (operation) => {
    expect(codesOf(await ask(operation))).toEqual(['INPUT_INVALID']);
  });

  it('read the graph as often for many items as for one', async () => {
    const operation = (first: number) => `{ statements(first: ${first}) { nodes {
      speakers { name names { text } } cue { text } contentEvidence { text document { title } } topics { name }
      about { name } echoes { statement { document { name } } } document { title } } } }`;
    const [one, many] = [await ask(operation(1)), await ask(operation(3))];
    expect([one.data.statements.nodes.length, many.data.statements.nodes.length]).toEqual([1, 3]);
    // One more for one item: the document of its echo is not among those that are read already.
    expect([one.reads, many.reads]).toEqual([10, 9]);
  });
});
