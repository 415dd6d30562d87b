import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { KnownError } from '../errors.ts';
import type { Context } from './context.ts';
import { checkCost } from './cost.ts';
import { fragmentsOf } from './fragments.ts';

/** Refuses operations that ask for too much, once their variables are known and before anything is read. */
export const costPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation, document, request }) => {
      if (operation === undefined) return;
      try {
        checkCost(schema, operation, fragmentsOf(document), request.variables ?? {});
      } catch (error) {
        if (!(error instanceof KnownError)) throw error;
        throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
      }
    },
  }),
};

/** Sends along what may help the asker. */
export const hintsPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { hints } }) => {
      if (response.body.kind !== 'single' || hints.size === 0) return;
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, hints: [...hints] };
    },
  }),
};

/** Tells in a header how often the graph was read; for tests and for those who tune. */
export const readsPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      response.http.headers.set('x-graph-reads', String(contextValue.reads()));
    },
  }),
};
