import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/port.ts';
import { allStatementViews } from '../../src/graph/read/touched-statements.ts';
import type { Ingested } from '../../src/model/ingested.ts';
import { change, digestAfter, problemsOf, watch } from '../support/changes.ts';
import { ingestedFrom } from '../support/ingested.ts';
import { anyNews } from '../support/news.ts';

const NEWS = fc.sample(anyNews, { numRuns: 16, seed: 7 });
const FIRST = NEWS.slice(0, 8);
const SECOND = NEWS.slice(8);

const RIYADH = ingestedFrom({
  name: 'riyadh.txt',
  publishedOn: '2025-02-18',
  text: 'Marco Rubio met Sergey Lavrov in Riyadh.\nSergey Lavrov said the conversation had been useful for both of them.',
  mentions: [
    { words: 'Marco Rubio', entity: 'person:marco-rubio' },
    { words: 'Sergey Lavrov', entity: 'person:sergey-lavrov' },
    { words: 'Riyadh', entity: 'place:riyadh' },
  ],
  reports: [
    {
      trigger: 'met',
      parties: [
        ['Marco Rubio', 'ATTENDED'],
        ['Sergey Lavrov', 'ATTENDED'],
      ],
      place: 'Riyadh',
      date: '2025-02-18',
    },
  ],
  statements: [{ speaker: 'Sergey Lavrov', cue: 'said', content: 'the conversation had been useful for both of them' }],
});

const ANKARA = ingestedFrom({
  name: 'ankara.txt',
  publishedOn: '2025-02-18',
  text: 'Volodymyr Zelenskyy met Recep Tayyip Erdoğan in Ankara.\nVolodymyr Zelenskyy said a visit to the Gulf would have to wait.',
  mentions: [
    { words: 'Volodymyr Zelenskyy', entity: 'person:volodymyr-zelenskyy' },
    { words: 'Recep Tayyip Erdoğan', entity: 'person:recep-tayyip-erdogan' },
    { words: 'Ankara', entity: 'place:ankara' },
  ],
  reports: [
    {
      trigger: 'met',
      parties: [
        ['Volodymyr Zelenskyy', 'ATTENDED'],
        ['Recep Tayyip Erdoğan', 'ATTENDED'],
      ],
      place: 'Ankara',
      date: '2025-02-18',
    },
  ],
  statements: [{ speaker: 'Volodymyr Zelenskyy', cue: 'said', content: 'a visit to the Gulf would have to wait' }],
});

const JOINT = ['one', 'two'].map((name) =>
  ingestedFrom({
    name: `${name}.txt`,
    publishedOn: '2025-02-19',
    text: `Report ${name}. Marco Rubio and Sergey Lavrov said they would restore the staff of both embassies.`,
    mentions: [
      { words: 'Marco Rubio', entity: 'person:marco-rubio' },
      { words: 'Sergey Lavrov', entity: 'person:sergey-lavrov' },
    ],
    statements: [
      {
        speaker: 'Marco Rubio and Sergey Lavrov',
        cue: 'said',
        content: 'they would restore the staff of both embassies',
      },
    ],
  }),
);

/** What changes of documents do to a graph, with every command that writes and every query that deriving makes. */
export function describeChanges(graph: () => Graph): void {
  describe('changes of documents', { timeout: 240_000 }, () => {
    it('give the graph that the embedded engine gives, in which all holds that must hold', async () => {
      await change(graph(), { add: FIRST });
      await change(graph(), { add: SECOND });
      expect(await problemsOf(graph())).toEqual([]);
      expect(await digestOf(graph())).toBe(await digestAfter({ add: [...SECOND, ...FIRST] }));
    });

    it('take back what they brought', async () => {
      await change(graph(), { add: FIRST });
      const before = await digestOf(graph());
      const added = SECOND.filter(({ document }) => !FIRST.some((other) => other.document.id === document.id));
      await change(graph(), { add: added });
      expect(await digestOf(graph())).not.toBe(before);
      await change(graph(), { remove: added });
      expect(await digestOf(graph())).toBe(before);
      await change(graph(), { remove: FIRST });
      expect(await digestOf(graph())).toBe(await digestAfter());
    });

    it('read a document anew when another reader reads it, and not when the same does', async () => {
      await change(graph(), { add: FIRST });
      const kept = await change(graph(), { add: FIRST });
      expect([kept.unchanged.length, kept.added.length]).toEqual([
        new Set(FIRST.map(({ document }) => document.id)).size,
        0,
      ]);
      const replaced = await change(graph(), { add: FIRST }, 'test/2');
      expect(replaced.replaced).toEqual([...kept.unchanged].sort());
      expect(await problemsOf(graph())).toEqual([]);
    });

    it('keep all who said it together, in whichever order the documents come', async () => {
      for (const ingested of JOINT) await change(graph(), { add: [ingested] });
      const views = await graph().read(allStatementViews());
      expect(views.map(({ speakers }) => speakers)).toEqual(
        JOINT.map(() => ['person:marco-rubio', 'person:sergey-lavrov']),
      );
      expect(await problemsOf(graph())).toEqual([]);
      expect(await digestOf(graph())).toBe(await digestAfter({ add: JOINT.toReversed() }));
    });

    it('are undone as a whole when one command fails', async () => {
      await change(graph(), { add: FIRST });
      const before = await digestOf(graph());
      const breaking = watch(graph(), { breaking: true });
      await expect(change(breaking, { add: [RIYADH], remove: FIRST.slice(0, 3) })).rejects.toMatchObject({
        code: 'GRAPH_QUERY_INVALID',
      });
      expect(await digestOf(graph())).toBe(before);
    });

    it('leave the same graph side by side as one after another', async () => {
      const groups = [FIRST.slice(0, 4), FIRST.slice(4), SECOND.slice(0, 4), SECOND.slice(4)];
      await Promise.all(groups.map((add) => change(graph(), { add })));
      expect(await digestOf(graph())).toBe(await digestAfter({ add: NEWS }));
    });

    it('neither read nor write meetings and statements that they do not touch', async () => {
      await change(graph(), { add: [RIYADH] });
      const watched = watch(graph());
      await change(watched, { add: [ANKARA] });
      await change(watched, { remove: [ANKARA] });
      expect(watched.seen.filter((text) => idsOf(RIYADH).some((id) => text.includes(id)))).toEqual([]);
      expect(watched.seen.some((text) => idsOf(ANKARA).some((id) => text.includes(id)))).toBe(true);
    });
  });
}

const idsOf = ({ reports, statements, document }: Ingested): readonly string[] => [
  document.id,
  ...reports.map(({ id }) => id),
  ...statements.map(({ id }) => id),
];
