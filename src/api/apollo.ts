import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { Context } from './context.ts';
import { formatError, type LogError } from './format-error.ts';
import { LIMITS } from './limits.ts';
import { costPlugin, hintsPlugin, readsPlugin } from './plugins.ts';
import { resolvers } from './resolvers/index.ts';
import { readTypeDefs } from './schema.ts';

export interface ApolloOptions {
  /** Whether Sandbox, introspection and help with misspelt fields are on. */
  readonly development: boolean;
  readonly log: LogError;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** Makes the GraphQL server, without HTTP. */
export const createApollo = ({ development, log, plugins = [] }: ApolloOptions): ApolloServer<Context> =>
  new ApolloServer<Context>({
    typeDefs: [...readTypeDefs()],
    resolvers,
    introspection: development,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: formatError(log),
    logger: { debug: () => {}, info: () => {}, warn: log, error: log },
    plugins: [
      costPlugin,
      hintsPlugin,
      readsPlugin,
      development
        ? ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, footer: false })
        : ApolloServerPluginLandingPageDisabled(),
      ...plugins,
    ],
  });
