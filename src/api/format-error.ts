import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { KnownError } from '../errors.ts';

/** Takes what is not foreseen, whole. */
export type LogError = (error: unknown) => void;

/**
 * What a client sees of an error: code and message of one that is foreseen, and of those that GraphQL itself tells;
 * of anything else nothing but that it happened.
 */
export const formatError =
  (log: LogError) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const where = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
    const known = knownIn(error);
    if (known !== null) {
      const { message, code, retry } = known;
      if (code.startsWith('GRAPH_')) log(known);
      return { message, ...where, extensions: { code, retry } };
    }
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: formatted.message, ...where, extensions: { code, retry: false } };
    }
    log(unwrapResolverError(error));
    return {
      message: 'Something went wrong on our side; it was logged.',
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', retry: false },
    };
  };

/** The foreseen error that an error of GraphQL wraps, however deep; null when there is none. */
function knownIn(error: unknown): KnownError | null {
  let inner = error;
  for (let depth = 0; depth < 5 && inner instanceof Error; depth += 1) {
    if (inner instanceof KnownError) return inner;
    inner = 'originalError' in inner ? inner.originalError : undefined;
  }
  return null;
}

/** An error as the body of a response that GraphQL never saw. */
export const errorBody = ({ message, code, retry }: KnownError) => ({
  errors: [{ message, extensions: { code, retry } }],
});
