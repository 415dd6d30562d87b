import { createApollo } from '../../src/api/apollo.ts';
import { createContext, rememberedDigest } from '../../src/api/context.ts';
import type { Graph } from '../../src/graph/port.ts';

/** What an operation answers, and how often the graph was read for it. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of any shape
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
  readonly extensions?: { readonly hints?: readonly string[] };
  readonly reads: number;
}

export type Ask = (source: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Asks a graph without HTTP in between; errors that are not foreseen are collected. */
export function asker(graph: Graph, logged: unknown[] = []): Ask {
  const apollo = createApollo({ development: true, log: (error) => logged.push(error) });
  const digest = rememberedDigest(graph);
  return async (source, variables = {}) => {
    const contextValue = createContext(graph, 120_000, digest);
    const response = await apollo.executeOperation({ query: source, variables }, { contextValue });
    if (response.body.kind !== 'single') throw new Error('The answer came in parts.');
    const { data, errors, extensions } = JSON.parse(JSON.stringify(response.body.singleResult));
    return { data, ...(errors && { errors }), ...(extensions && { extensions }), reads: contextValue.reads() };
  };
}

/** The codes of the errors of an answer. */
export const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions?.code);
