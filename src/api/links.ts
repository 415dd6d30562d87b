import DataLoader from 'dataloader';
import { type LinkEnds, type LinkRow, type LinkScope, type ShownRow, wordsByLink } from '../graph/read/link.ts';
import { idPrefix } from '../model/id.ts';
import type { Context } from './context.ts';
import type { GraphNodeRow, LinkParent } from './parents.ts';

/** Words shown for one link. */
const WORDS_PER_LINK = 5;

/** A link with its ends in the order in which it is told. */
export interface Link extends LinkEnds {
  readonly facts: number;
  readonly details: readonly string[];
}

/** The link of a row, told from its beginning. */
export const linkOf = ({ key, other, type, begins, facts, details }: LinkRow): Link =>
  begins ? { from: key, to: other, type, facts, details } : { from: other, to: key, type, facts, details };

/** Names a link; the same for both of its ends. */
export const linkId = ({ from, to, type }: LinkEnds): string => `${from} ${type} ${to}`;

/** Loads nodes that can be drawn, by id. */
export async function loadGraphNodes(
  { loaders }: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, GraphNodeRow>> {
  const rows = await Promise.all(
    ids.map((id): Promise<GraphNodeRow | null> => {
      if (idPrefix(id) === 'meeting') return loaders.meetingById.load(id);
      return idPrefix(id) === 'topic' ? loaders.topicById.load(id) : loaders.entityById.load(id);
    }),
  );
  return new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const])));
}

/** Loads the words that show links; those of all links of an answer are read at once. */
export const wordLoader = ({ graph, schedule }: Context, scope: LinkScope) =>
  new DataLoader<Link, readonly ShownRow[], string>(
    async (links) => {
      const query = wordsByLink(links, scope, WORDS_PER_LINK);
      const rows = query === null ? [] : await graph.read(query);
      const byLink = new Map<string, ShownRow[]>(links.map((link) => [linkId(link), []]));
      for (const row of rows) byLink.get(linkId(row))?.push(row);
      return links.map((link) => byTextOrder(surest(byLink.get(linkId(link)) ?? [])));
    },
    { batchScheduleFn: schedule, cacheKeyFn: linkId },
  );

const SURENESS = { EXPLICIT: 0, RESOLVED: 1, INFERRED: 2, MODEL: 3 } as const;

const surest = (rows: readonly ShownRow[]): readonly ShownRow[] =>
  rows.toSorted((a, b) => SURENESS[a.confidence] - SURENESS[b.confidence]).slice(0, WORDS_PER_LINK);

const byTextOrder = (rows: readonly ShownRow[]): readonly ShownRow[] =>
  rows.toSorted((a, b) => (a.documentId === b.documentId ? a.start - b.start : a.documentId < b.documentId ? -1 : 1));

/** The confidence of the surest of some words; null for none. */
export const surestOf = (rows: readonly ShownRow[]): ShownRow['confidence'] | null =>
  surest(rows)[0]?.confidence ?? null;

/** What the resolvers of a link get; null when one of its ends is gone. */
export function linkParent(
  link: Link,
  nodes: ReadonlyMap<string, GraphNodeRow>,
  words: ReturnType<typeof wordLoader>,
): LinkParent | null {
  const from = nodes.get(link.from);
  const to = nodes.get(link.to);
  if (from === undefined || to === undefined) return null;
  return { from, to, type: link.type, facts: link.facts, details: link.details, words: () => words.load(link) };
}
