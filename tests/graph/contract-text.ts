import { beforeEach, describe, expect, it } from 'vitest';
import { command } from '../support/graphs.ts';
import type { Suite } from './contract.ts';

const NAMES: Readonly<Record<string, string>> = {
  lavrov: 'Sergey Lavrov',
  lavrovRussian: 'Сергей Лавров',
  elysee: 'Palais de l’Élysée',
  lodz: 'Łódź',
  strasbourg: 'Straßburg',
  ivory: "Côte d'Ivoire",
  brien: 'Jean-Noël O’Brien',
  states: 'U.S.',
  tokyo: '東京',
  india: 'Republic of India',
};

const FOUND: readonly (readonly [words: string, found: readonly string[]])[] = [
  ['Lavrov', ['lavrov']],
  ['LAVR', ['lavrov']],
  ['lavrov serg', ['lavrov']],
  ['lavrov rubio', []],
  ['avrov', []],
  ['Лавров', ['lavrovRussian']],
  ['ЛАВ', ['lavrovRussian']],
  ['lodz', ['lodz']],
  ['ŁÓDŹ', ['lodz']],
  ['strassb', ['strasbourg']],
  ['straß', ['strasbourg']],
  ['cote d’ivoire', ['ivory']],
  ['cot', ['ivory']],
  ["noel o'br", ['brien']],
  ['U.S.', ['states']],
  ['東', ['tokyo']],
  ['東京', ['tokyo']],
  ['republic of', ['india']],
  ['the republic', ['india']],
  ['in', ['india']],
];

const HOSTILE: readonly string[] = [
  '',
  '   ',
  '🤝',
  '*',
  '+',
  '~',
  '^2',
  '"',
  '\\',
  'AND',
  'NOT',
  '()[]{}',
  '/.*/',
  'text:*',
  '[a TO z]',
  "') RETURN 1 //",
  '\u0000',
  '\ud800',
];

export const describeText: Suite = (graph) => {
  const ids = async (words: string, limit = 50) =>
    (await graph().searchText('names', words, limit)).map(({ id }) => id.replace('name:', ''));

  describe('text', () => {
    beforeEach(async () => {
      const rows = Object.entries(NAMES).map(([key, text]) => ({ id: `name:${key}`, text }));
      await graph().write([command('UNWIND $rows AS row CREATE (:Name {id: row.id, text: row.text})', { rows })]);
    });

    it.each(FOUND)('finds for "%s" %j', async (words, found) => {
      expect(await ids(words)).toEqual(found);
    });

    it.each(HOSTILE)('takes %j as words, and finds nothing that it does not begin', async (words) => {
      expect(await ids(words)).toEqual([]);
    });

    it.each([
      ['lavrov AND (', ['lavrov']],
      ['lavrov AND riyadh', []],
      ['lavrov) OR (rubio', []],
      ['lavrov*', ['lavrov']],
      ['lavrov~2', []],
      ['"lavrov', ['lavrov']],
      ['text:lavrov', []],
      ['-lavrov', ['lavrov']],
      ['lavrov\\', ['lavrov']],
      ['lavrov\u0000', ['lavrov']],
    ])('has no syntax in %j', async (words, found) => {
      expect(await ids(words)).toEqual(found);
    });

    it('takes very long input', async () => {
      await expect(ids('sanctions and peacekeepers '.repeat(10_000))).resolves.toEqual([]);
      await expect(ids(Array.from({ length: 5_000 }, (_, n) => `word${n}`).join(' '))).resolves.toEqual([]);
    });

    it('gives a whole word before a mere beginning, then the order of ids, and no more than asked', async () => {
      const rows = ['Iranian', 'Iran', 'Iranians'].map((text, n) => ({ id: `name:${n}`, text }));
      await graph().write([command('UNWIND $rows AS row CREATE (:Name {id: row.id, text: row.text})', { rows })]);
      const hits = await graph().searchText('names', 'iran', 10);
      expect(hits.map(({ id }) => id)).toEqual(['name:1', 'name:0', 'name:2']);
      expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0);
      expect(await ids('iran', 2)).toEqual(['1', '0']);
      expect(await ids('iran', 0)).toEqual([]);
    });

    it('follows changes, removals and additions', async () => {
      expect(await ids('lavrov')).toEqual(['lavrov']);
      await graph().write([command("MATCH (node:Name {id: 'name:lavrov'}) SET node.text = 'Marco Rubio'")]);
      expect(await ids('lavrov')).toEqual([]);
      expect(await ids('rubio')).toEqual(['lavrov']);
      await graph().write([command("MATCH (node:Name {id: 'name:lavrov'}) DETACH DELETE node")]);
      expect(await ids('rubio')).toEqual([]);
      await graph().write([command("CREATE (:Name {id: 'name:new', text: 'Rubio'})")]);
      expect(await ids('rubio')).toEqual(['new']);
    });

    it('does not see what was undone', async () => {
      const undone = graph().write([
        command("CREATE (:Name {id: 'name:new', text: 'Rubio'})"),
        { ...command('RETURN 1 AS one'), expectRows: 2 },
      ]);
      await expect(undone).rejects.toThrow();
      expect(await ids('rubio')).toEqual([]);
    });

    it('searches each index in its own property', async () => {
      await graph().write([
        command("CREATE (:Statement {id: 'statement:1', content: 'No troops in Ukraine'})"),
        command("CREATE (:Document {id: 'document:1', raw: 'Talks on Ukraine were held in Riyadh.'})"),
      ]);
      expect((await graph().searchText('statements', 'ukraine', 5)).map(({ id }) => id)).toEqual(['statement:1']);
      expect((await graph().searchText('documents', 'ukraine riy', 5)).map(({ id }) => id)).toEqual(['document:1']);
    });
  });
};
