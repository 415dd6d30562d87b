import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/graph/port.ts';
import { command, query } from '../support/graphs.ts';
import type { Suite } from './contract.ts';

const VALUES: readonly (readonly [name: string, value: Value])[] = [
  ['zero', 0],
  ['a negative whole number', -42],
  ['a whole number beyond 32 bits', 3_000_000_000],
  ['the greatest safe whole number', Number.MAX_SAFE_INTEGER],
  ['a fraction', 0.1],
  ['a fraction far from one', 6.02e23],
  ['truth', true],
  ['untruth', false],
  ['an empty text', ''],
  ['a text of several scripts', 'Київ — Москва 東京 🤝 Ωμέγα'],
  ['marks that mean something to Cypher', `'"\`\\n$x {y} //`],
  ['line breaks and tabs', 'a\r\nb\tc'],
  ['a list of texts', ['Rubio', 'Lavrov']],
  ['a list of whole numbers', [3, 1, 2]],
  ['a list of fractions', [0.5, 2.25]],
  ['an empty list', []],
];

export const describeValues: Suite = (graph) => {
  describe('values', () => {
    it.each(VALUES)('gives back %s as it was given', async (_name, value) => {
      expect(await graph().read(query('RETURN $value AS value', { value }))).toEqual([{ value }]);
    });

    it.each(VALUES)('keeps %s on a node', async (_name, value) => {
      const rows = [{ id: 'document:1', props: { title: value } }];
      await graph().write([
        command('UNWIND $rows AS row MERGE (node:Document {id: row.id}) SET node += row.props', { rows }),
      ]);
      const kept = await graph().read(query('MATCH (node:Document) RETURN node.title AS value'));
      expect(kept).toEqual([{ value }]);
    });

    it('gives null for what is not there, and takes a property away that is set to null', async () => {
      await graph().write([command("CREATE (:Document {id: 'document:1', title: 'Talks'})")]);
      await graph().write([command('MATCH (node:Document) SET node.title = $title', { title: null })]);
      const rows = await graph().read(query('MATCH (node:Document) RETURN node.title AS title, keys(node) AS keys'));
      expect(rows).toEqual([{ title: null, keys: ['id'] }]);
    });

    it('takes nested lists and maps as parameters, with whole numbers that stay whole', async () => {
      const rows = await graph().read(
        query('UNWIND $rows AS row RETURN row.list[0] / 2 AS half, row.map.limit / 2 AS third', {
          rows: [{ list: [5], map: { limit: 7 } }],
        }),
      );
      expect(rows).toEqual([{ half: 2, third: 3 }]);
    });

    it('takes a plain number for LIMIT and SKIP', async () => {
      const rows = await graph().read(
        query('UNWIND range(1, 9) AS n RETURN n ORDER BY n DESC SKIP $skip LIMIT $limit', { skip: 2, limit: 3 }),
      );
      expect(rows).toEqual([{ n: 7 }, { n: 6 }, { n: 5 }]);
    });

    it('orders texts by code unit and puts null last', async () => {
      const texts = ['é', 'Z', 'a', '東', 'я', ''];
      const rows = await graph().read(query('UNWIND $texts AS text RETURN text ORDER BY text', { texts }));
      expect(rows.map(({ text }) => text)).toEqual(['', 'Z', 'a', 'é', 'я', '東']);
      const withNull = await graph().read(
        query('UNWIND $texts AS text RETURN text ORDER BY text', { texts: [null, 'b', 'a'] }),
      );
      expect(withNull.map(({ text }) => text)).toEqual(['a', 'b', null]);
    });

    it('gives columns under their names, with no row for no match', async () => {
      expect(await graph().read(query('MATCH (node:Topic) RETURN node.id AS id'))).toEqual([]);
      expect(await graph().read(query('RETURN 1 AS one, [1, 2] AS `two three`'))).toEqual([
        { one: 1, 'two three': [1, 2] },
      ]);
    });

    it('decodes each row, and lets what the decoder throws through', async () => {
      const doubled = { ...query('UNWIND [1, 2] AS n RETURN n'), decode: ({ n }: { n?: unknown }) => Number(n) * 2 };
      expect(await graph().read(doubled)).toEqual([2, 4]);
      const strict = {
        ...query('RETURN 1 AS n'),
        decode: () => {
          throw new RangeError('not ours');
        },
      };
      await expect(graph().read(strict)).rejects.toThrow(RangeError);
    });
  });
};
