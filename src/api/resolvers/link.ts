import type { GraphEdgeResolvers, GraphNodeResolvers, HopResolvers, PathResolvers } from '../../generated/resolvers.ts';
import type { EvidenceRow } from '../../graph/read/evidence.ts';
import type { ShownRow } from '../../graph/read/link.ts';
import type { MentionRow } from '../../graph/read/mention.ts';
import { weakest } from '../../model/confidence.ts';
import type { Presence } from '../../model/meeting.ts';
import type { Context } from '../context.ts';
import { linkId, surestOf } from '../links.ts';
import type { PathParent } from '../parents.ts';
import { tellLink } from '../tell.ts';
import { typeOf } from './node.ts';

export const GraphNode: GraphNodeResolvers = { __resolveType: (row) => typeOf(row) };

export const GraphEdge: GraphEdgeResolvers = {
  id: ({ from, to, type }) => linkId({ from: from.id, to: to.id, type }),
  text: (edge) => tellLink(edge),
  count: ({ facts }) => facts,
  presence: ({ type, details: [presence] }) => (type === 'TAKES_PART_IN' ? (presence as Presence) : null),
  evidence: async (edge, _args, context) => excerpts(await edge.words(), context),
  confidence: async (edge) => surestOf(await edge.words()),
};

/** Mentions with all that is known of them, evidence as it is. */
async function excerpts(words: readonly ShownRow[], { loaders }: Context) {
  const rows = await Promise.all(
    words.map((word): Promise<MentionRow | EvidenceRow | null> => {
      return word.kind === 'Mention' ? loaders.mentionById.load(word.id) : Promise.resolve(word);
    }),
  );
  return rows.filter((row) => row !== null);
}

export const Hop: HopResolvers = {
  from: ({ start }) => start,
  to: ({ end }) => end,
  type: ({ link }) => link.type,
  text: ({ link }) => tellLink(link),
  evidence: async ({ link }, _args, context) => excerpts(await link.words(), context),
  documents: async ({ link }, _args, { loaders }) => {
    const ids = [...new Set((await link.words()).map((word) => word.documentId))].sort();
    return (await Promise.all(ids.map((id) => loaders.documentById.load(id)))).filter((row) => row !== null);
  },
  confidence: async ({ link }) => surestOf(await link.words()),
};

export const Path: PathResolvers = {
  length: ({ hops }) => hops.length,
  weakestConfidence: async (path) => {
    const tiers = (await wordsOf(path)).map(surestOf).filter((tier) => tier !== null);
    const [first, ...others] = tiers;
    return first === undefined ? null : others.reduce(weakest, first);
  },
  documentCount: async (path) => new Set((await wordsOf(path)).flat().map((word) => word.documentId)).size,
  text: ({ hops }) => hops.map(({ link }) => tellLink(link)).join(' '),
};

const wordsOf = ({ hops }: PathParent) => Promise.all(hops.map(({ link }) => link.words()));
