import { describe, expect, it } from 'vitest';
import { KnownError } from '../../src/errors.ts';
import { command, query } from '../support/graphs.ts';
import type { Suite } from './contract.ts';

export const describeErrors: Suite = (graph) => {
  describe('errors', () => {
    it.each([
      ['what is no Cypher', 'MATCH (node'],
      ['a variable that nothing binds', 'MATCH (node:Topic) RETURN other.id AS id'],
      ['a parameter that is not given', 'RETURN $missing AS value'],
      ['a division by zero', 'RETURN 1 / $zero AS value'],
      ['a query that writes', "CREATE (:Topic {id: 'topic:a'})"],
    ])('answers %s with GRAPH_QUERY_INVALID, naming the query', async (_name, cypher) => {
      const read = graph().read({ ...query(cypher, { zero: 0 }), name: 'topicsByMood' });
      await expect(read).rejects.toThrow(KnownError);
      await expect(read).rejects.toMatchObject({
        code: 'GRAPH_QUERY_INVALID',
        message: expect.stringContaining('topicsByMood'),
      });
      expect(await graph().read(query('MATCH (node) RETURN count(node) AS count'))).toEqual([{ count: 0 }]);
    });

    it('answers a second node of one id with GRAPH_CONSTRAINT, naming the command and keeping the cause', async () => {
      const create = { ...command("CREATE (:Person {id: 'person:marco-rubio'})"), name: 'writePerson' };
      await graph().write([create]);
      await expect(graph().write([create])).rejects.toMatchObject({
        code: 'GRAPH_CONSTRAINT',
        message: expect.stringContaining('writePerson'),
        cause: expect.any(Error),
      });
    });

    it('answers a ping', async () => {
      await expect(graph().ping()).resolves.toBeUndefined();
    });
  });
};

/** A read that no engine finishes within a second. */
export const ENDLESS = query(
  'UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b WITH a, b WHERE a + b = -1 RETURN count(*) AS count',
);
