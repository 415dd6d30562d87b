import type { GraphResolvers } from '../../generated/resolvers.ts';

export const Graph: GraphResolvers = {
  revision: (_graph, _args, { loaders }) => loaders.revision(),
  digest: async (_graph, _args, { loaders, digest }) => digest(await loaders.revision()),
  counts: (_graph, _args, { loaders }) => loaders.counts(),
  from: async (_graph, _args, { loaders }) => (await loaders.publishedSpan()).from,
  to: async (_graph, _args, { loaders }) => (await loaders.publishedSpan()).to,
};
