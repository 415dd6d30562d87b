import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { type Ask, asker, codesOf } from '../support/asking.ts';
import { describeEngines } from '../support/graphs.ts';
import { addDocuments, callOn, TALKS } from '../support/talks.ts';

describeEngines('lists', (open) => {
  let graph: Graph;
  let ask: Ask;

  beforeAll(async () => {
    graph = await open();
    await addDocuments(graph, [
      ...TALKS,
      ...['2025-04-01', '2025-04-11', '2025-04-21', '2025-05-01'].map((day) => callOn(day)),
    ]);
    ask = asker(graph);
  });

  afterAll(() => graph.close());

  const titles = (answer: Awaited<ReturnType<Ask>>): string[] =>
    answer.data.meetings.nodes.map(({ title }: { title: string }) => title.replace(/:.*/, ''));

  const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: MeetingOrder) {
    meetings(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
      nodes { title }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const ALL = [
    'Talks in Riyadh, 2025-02-18',
    'Call, 2025-03-01',
    'Call, 2025-04-01',
    'Call, 2025-04-11',
    'Call, 2025-04-21',
    'Call, 2025-05-01',
    'Postponed visit to Riyadh',
  ];

  it('go forward page by page, undated meetings last', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 4; page += 1) {
      const answer = await ask(PAGE, { first: 2, after });
      const { pageInfo } = answer.data.meetings;
      expect(pageInfo.hasNextPage).toBe(page < 3);
      expect(pageInfo.hasPreviousPage).toBe(page > 0);
      seen.push(...titles(answer));
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(ALL);
  });

  it('go backward page by page', async () => {
    const seen: string[] = [];
    let before: string | null = null;
    for (let page = 0; page < 4; page += 1) {
      const answer = await ask(PAGE, { last: 2, before });
      const { pageInfo } = answer.data.meetings;
      expect(pageInfo.hasPreviousPage).toBe(page < 3);
      expect(pageInfo.hasNextPage).toBe(page > 0);
      seen.unshift(...titles(answer));
      before = pageInfo.startCursor;
    }
    expect(seen).toEqual(ALL);
  });

  it('run the other way when they are ordered so, undated meetings last again', async () => {
    const answer = await ask(PAGE, { first: 7, orderBy: { by: 'DATE', direction: 'DESC' } });
    expect(titles(answer)).toEqual([...ALL.slice(0, 6).reverse(), ALL[6]]);
  });

  it('are ordered by counts of what they are related to', async () => {
    const answer = await ask(
      '{ persons(orderBy: { by: MEETINGS, direction: DESC }, first: 2) { nodes { name } } ' +
        'topics(orderBy: { by: STATEMENTS, direction: DESC }) { nodes { name } } }',
    );
    expect(answer.data.persons.nodes).toEqual([{ name: 'Marco Rubio' }, { name: 'Volodymyr Zelenskyy' }]);
    expect(answer.data.topics.nodes).toEqual([{ name: 'Ceasefire' }, { name: 'Sanctions' }]);
  });

  it('count all items only when asked, and not those of the page', async () => {
    const counted = await ask('{ meetings(first: 1) { totalCount } }');
    const uncounted = await ask('{ meetings(first: 1) { nodes { id } } }');
    expect(counted.data.meetings.totalCount).toBe(7);
    expect([counted.reads, uncounted.reads]).toEqual([2, 1]);
  });

  it('go on behind the same item when others are written in between', async () => {
    const first = await ask(PAGE, { first: 3 });
    await addDocuments(graph, [callOn('2025-03-15')]);
    const second = await ask(PAGE, { first: 3, after: first.data.meetings.pageInfo.endCursor });
    expect(titles(second)).toEqual(ALL.slice(3, 6));
    await addDocuments(graph, [], [callOn('2025-03-15')]);
  });

  it('page the lists of many parents with one read', async () => {
    const operation = (first: number) => `{ persons(first: ${first}) { nodes { name meetings(first: 1) {
      nodes { title } pageInfo { hasNextPage } } } } }`;
    const three = await ask(operation(3));
    const one = await ask(operation(1));
    expect(three.data.persons.nodes.map((person: { meetings: unknown }) => person.meetings)).toEqual([
      {
        nodes: [{ title: 'Talks in Riyadh, 2025-02-18: Marco Rubio, Sergey Lavrov' }],
        pageInfo: { hasNextPage: true },
      },
      {
        nodes: [{ title: 'Talks in Riyadh, 2025-02-18: Marco Rubio, Sergey Lavrov' }],
        pageInfo: { hasNextPage: false },
      },
      { nodes: [{ title: 'Call, 2025-03-01: Marco Rubio, Volodymyr Zelenskyy' }], pageInfo: { hasNextPage: true } },
    ]);
    expect([one.reads, three.reads]).toEqual([2, 2]);
  });

  it('go on in the list of one parent', async () => {
    const list = `query ($after: String) { entity(name: "Marco Rubio") { meetings(first: 2, after: $after) {
      totalCount nodes { title } pageInfo { hasPreviousPage endCursor } } } }`;
    const first = (await ask(list)).data.entity.meetings;
    const second = (await ask(list, { after: first.pageInfo.endCursor })).data.entity.meetings;
    expect(first.totalCount).toBe(6);
    expect(second.nodes[0].title).toBe('Call, 2025-04-01: Marco Rubio, Volodymyr Zelenskyy');
    expect(second.pageInfo.hasPreviousPage).toBe(true);
  });

  it('say of an empty page behind the last item that items stand before it', async () => {
    const last = await ask(PAGE, { last: 1 });
    const behind = await ask(PAGE, { first: 1, after: last.data.meetings.pageInfo.endCursor });
    expect(behind.data.meetings).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it.each([
    ['a negative size', { first: -1 }],
    ['a size above the bound', { first: 101 }],
    ['both sizes', { first: 1, last: 1 }],
    ['a place of the other direction', { last: 1, after: 'x' }],
  ])('refuse %s', async (_what, variables) => {
    expect(codesOf(await ask(PAGE, variables))).toEqual(['INPUT_INVALID']);
  });

  it('refuse forged cursors and those of other lists, filters and orders', async () => {
    const cursor: string = (await ask(PAGE, { first: 1 })).data.meetings.pageInfo.endCursor;
    const [rank, , seal] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const moved = Buffer.from(JSON.stringify([rank, 'meeting:other', seal])).toString('base64url');
    const answers = [
      await ask(PAGE, { first: 1, after: 'no cursor' }),
      await ask(PAGE, { first: 1, after: moved }),
      await ask(PAGE, { first: 1, after: cursor, orderBy: { by: 'REPORTS' } }),
      await ask(`{ documents(after: "${cursor}") { nodes { id } } }`),
      await ask(`{ meetings(filter: { kind: [CALL] }, after: "${cursor}") { nodes { id } } }`),
    ];
    expect(answers.map(codesOf)).toEqual(answers.map(() => ['CURSOR_INVALID']));
  });
});
