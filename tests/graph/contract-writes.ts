import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { raiseRevision } from '../../src/graph/write/revision.ts';
import { command, query } from '../support/graphs.ts';
import type { Suite } from './contract.ts';

const topics = async (graph: Graph): Promise<unknown[]> =>
  (await graph.read(query('MATCH (node:Topic) RETURN node.id AS id ORDER BY id'))).map(({ id }) => id);

const makeTopic = (id: string) => command('CREATE (:Topic {id: $id})', { id });

export const describeWrites: Suite = (graph) => {
  describe('writes', () => {
    it('keeps all commands of one call, each seeing what those before it wrote', async () => {
      await graph().write([
        makeTopic('topic:a'),
        command("MATCH (a:Topic {id: 'topic:a'}) CREATE (:Topic {id: a.id + 'b'})"),
      ]);
      expect(await topics(graph())).toEqual(['topic:a', 'topic:ab']);
    });

    it('keeps nothing when the last command fails', async () => {
      const written = graph().write([makeTopic('topic:a'), command('MATCH (oops')]);
      await expect(written).rejects.toMatchObject({ code: 'GRAPH_QUERY_INVALID' });
      expect(await topics(graph())).toEqual([]);
    });

    it('keeps nothing when a later command breaks uniqueness', async () => {
      await graph().write([makeTopic('topic:a')]);
      const written = graph().write([makeTopic('topic:b'), makeTopic('topic:a')]);
      await expect(written).rejects.toMatchObject({ code: 'GRAPH_CONSTRAINT' });
      expect(await topics(graph())).toEqual(['topic:a']);
    });

    it('keeps a transaction whose command returns as many rows as it must', async () => {
      await graph().write([
        makeTopic('topic:a'),
        { ...command('MATCH (a:Topic) SET a.name = $name RETURN a.id', { name: 'Sanctions' }), expectRows: 1 },
      ]);
      expect(await topics(graph())).toEqual(['topic:a']);
    });

    it.each([0, 2])('undoes a transaction whose command returns 1 row where it must return %i', async (expectRows) => {
      const written = graph().write([makeTopic('topic:a'), { ...command('RETURN 1 AS one'), expectRows }]);
      await expect(written).rejects.toMatchObject({ code: 'GRAPH_CONFLICT', retry: true });
      expect(await topics(graph())).toEqual([]);
    });

    it('goes on after a transaction that was undone', async () => {
      await expect(graph().write([command('MATCH (oops')])).rejects.toThrow();
      await graph().write([makeTopic('topic:a')]);
      expect(await topics(graph())).toEqual(['topic:a']);
    });

    it('loses nothing of 40 writers that count on one node at once', async () => {
      await graph().write([command("CREATE (:Graph {id: 'graph:parley', revision: 0})")]);
      const count = command('MATCH (graph:Graph) SET graph.revision = graph.revision + 1');
      await Promise.all(Array.from({ length: 40 }, () => graph().write([count])));
      expect(await graph().read(query('MATCH (graph:Graph) RETURN graph.revision AS revision'))).toEqual([
        { revision: 40 },
      ]);
    });

    it('makes one node when 20 writers merge the same one at once', async () => {
      const merge = command("MERGE (node:Topic {id: 'topic:a'}) SET node.name = 'NATO membership'");
      await Promise.all(Array.from({ length: 20 }, () => graph().write([merge])));
      expect(await topics(graph())).toEqual(['topic:a']);
    });

    it('lets one of 10 writers win that all raise the revision which they read', async () => {
      await graph().write([command("CREATE (:Graph {id: 'graph:parley', revision: 7})")]);
      const claim = raiseRevision(7);
      const results = await Promise.allSettled(Array.from({ length: 10 }, () => graph().write([claim])));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'GRAPH_CONFLICT' });
      }
    });

    it('lets one of 5 writers win that all begin an empty graph', async () => {
      const results = await Promise.allSettled(Array.from({ length: 5 }, () => graph().write([raiseRevision(null)])));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('shows readers either all of a write or nothing of it', async () => {
      const pairs = Array.from({ length: 20 }, (_, n) =>
        graph().write([makeTopic(`topic:${n}-left`), makeTopic(`topic:${n}-right`)]),
      );
      const seen = Array.from({ length: 20 }, () => topics(graph()));
      for (const ids of await Promise.all(seen)) expect(ids.length % 2).toBe(0);
      await Promise.all(pairs);
      expect(await topics(graph())).toHaveLength(40);
    });

    it('has its constraints and indexes after migrating again, and its nodes too', async () => {
      await graph().write([makeTopic('topic:a')]);
      await Promise.all([graph().migrate(), graph().migrate()]);
      await expect(graph().write([makeTopic('topic:a')])).rejects.toMatchObject({ code: 'GRAPH_CONSTRAINT' });
      expect(await topics(graph())).toEqual(['topic:a']);
    });
  });
};
