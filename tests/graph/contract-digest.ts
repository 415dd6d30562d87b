import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/port.ts';
import { command } from '../support/graphs.ts';
import type { Suite } from './contract.ts';

/** The digest of {@link small}, whichever engine holds it. */
const SMALL = '7e4d4fe95ee384b9e80aa9073492e51944462a5fca5f55b63896c4eaadfb2799';

const person = (id: string, name: string) => command('CREATE (:Entity:Person {id: $id, name: $name})', { id, name });

const small = [
  person('person:а', 'Анна'),
  person('person:b', 'Bea'),
  command("CREATE (:Meeting {id: 'meeting:1', reportCount: 2, share: 0.5, tags: ['x', 'y']})"),
  command(`MATCH (a:Person), (m:Meeting) CREATE (a)-[:ATTENDED {presence: 'HOSTED'}]->(m)`),
  command(
    `MATCH (a:Person {id: 'person:b'}), (m:Meeting) CREATE (a)-[:ATTENDED {presence: 'ATTENDED', similarity: 1}]->(m)`,
  ),
];

export const describeDigest: Suite = (graph) => {
  const digestAfter = async (...commands: Parameters<Graph['write']>[0]) => {
    await graph().write([command('MATCH (n) DETACH DELETE n'), ...commands]);
    return digestOf(graph());
  };

  describe('digest', () => {
    it('is the same on every engine', async () => {
      expect(await digestAfter(...small)).toBe(SMALL);
    });

    it('does not depend on the order of writing', async () => {
      const [first, second, ...others] = small;
      if (first === undefined || second === undefined) throw new Error('too small');
      expect(await digestAfter(second, first, ...others)).toBe(SMALL);
    });

    it('passes over the node that counts writes', async () => {
      expect(await digestAfter(...small, command("CREATE (:Graph {id: 'graph:parley', revision: 3})"))).toBe(SMALL);
    });

    it('comes back when what was added is taken away', async () => {
      await digestAfter(...small);
      await graph().write([person('person:c', 'Cem')]);
      expect(await digestOf(graph())).not.toBe(SMALL);
      await graph().write([command("MATCH (c:Person {id: 'person:c'}) DETACH DELETE c")]);
      expect(await digestOf(graph())).toBe(SMALL);
    });

    it.each([
      ['a property of a node', "MATCH (b:Person {id: 'person:b'}) SET b.name = 'Beate'"],
      ['a label', "MATCH (b:Person {id: 'person:b'}) REMOVE b:Person"],
      ['a property of a relationship', "MATCH (:Person {id: 'person:b'})-[a:ATTENDED]->() SET a.presence = 'EXPECTED'"],
      ['one of two relationships between two nodes', 'MATCH ()-[a:ATTENDED]->() WHERE a.similarity = 1 DELETE a'],
      ['the order of a list', "MATCH (m:Meeting) SET m.tags = ['y', 'x']"],
    ])('tells a change of %s', async (_name, cypher) => {
      expect(await digestAfter(...small, command(cypher))).not.toBe(SMALL);
    });

    it('takes more nodes than one page', async () => {
      const rows = Array.from({ length: 600 }, (_, n) => ({ id: `evidence:${n}`, text: `words ${n}` }));
      const make = command('UNWIND $rows AS row CREATE (:Evidence {id: row.id, text: row.text})', { rows });
      const reversed = command('UNWIND $rows AS row CREATE (:Evidence {id: row.id, text: row.text})', {
        rows: [...rows].reverse(),
      });
      const digest = await digestAfter(make);
      expect(await digestAfter(reversed)).toBe(digest);
      expect(await digestAfter(make, command("MATCH (n {id: 'evidence:599'}) DELETE n"))).not.toBe(digest);
    });
  });
};
