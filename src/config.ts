import { z } from 'zod';
import { KnownError } from './errors.ts';

/** Where the graph lives. A set `NEO4J_URI` means Neo4j; without one the embedded graph is used. */
export type GraphConfig = EmbeddedConfig | Neo4jConfig;

export interface EmbeddedConfig {
  readonly engine: 'embedded';
  /** The folder that holds the graph; null keeps it in memory. */
  readonly folder: string | null;
  readonly queryTimeoutMs: number;
}

export interface Neo4jConfig {
  readonly engine: 'neo4j';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly queryTimeoutMs: number;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** All that the environment decides. */
export interface Config {
  readonly graph: GraphConfig;
  readonly server: {
    readonly host: string;
    /** 0 takes any free port. */
    readonly port: number;
    /** Whether Apollo Sandbox and introspection are on. */
    readonly development: boolean;
  };
  readonly maxDocumentBytes: number;
  readonly logLevel: LogLevel;
}

/** The word in `PARLEY_DATA` that keeps the embedded graph in memory. */
export const IN_MEMORY = ':memory:';

const wholeNumber = (fallback: number, min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'is no whole number')
    .transform(Number)
    .pipe(z.number().min(min, `is less than ${min}`).max(max, `is more than ${max}`))
    .default(fallback);

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];
const neo4jUri = z
  .string()
  .refine((uri) => SCHEMES.some((scheme) => uri.startsWith(`${scheme}://`)), {
    error: `starts with none of ${SCHEMES.map((scheme) => `${scheme}://`).join(', ')}`,
    abort: true,
  })
  .refine((uri) => URL.canParse(uri) && new URL(uri).hostname !== '', {
    error: 'is no address such as neo4j://localhost:7687',
  });

const Environment = z.object({
  NEO4J_URI: neo4jUri.optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  PARLEY_DATA: z.string().default('.parley'),
  PARLEY_QUERY_TIMEOUT_MS: wholeNumber(15_000, 1, 3_600_000),
  PARLEY_MAX_DOCUMENT_BYTES: wholeNumber(1_048_576, 1, 268_435_456),
  PARLEY_LOG: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'is none of debug, info, warn, error, silent')
    .default('info'),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(4000, 0, 65_535),
  NODE_ENV: z.string().default('production'),
});

type Variables = z.infer<typeof Environment>;

/**
 * Reads the environment once.
 * Shape: an empty variable counts as unset.
 * Errors: `CONFIG_INVALID`, naming the first variable that is wrong.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw invalid(parsed.error.issues[0], given);
  const variables = parsed.data;
  return {
    graph: graphConfig(variables),
    server: { host: variables.HOST, port: variables.PORT, development: variables.NODE_ENV === 'development' },
    maxDocumentBytes: variables.PARLEY_MAX_DOCUMENT_BYTES,
    logLevel: variables.PARLEY_LOG,
  };
}

function graphConfig(variables: Variables): GraphConfig {
  const queryTimeoutMs = variables.PARLEY_QUERY_TIMEOUT_MS;
  const { NEO4J_URI: uri, PARLEY_DATA: folder } = variables;
  if (uri === undefined) return { engine: 'embedded', folder: folder === IN_MEMORY ? null : folder, queryTimeoutMs };
  if (variables.NEO4J_PASSWORD === undefined) {
    throw new KnownError('CONFIG_INVALID', 'NEO4J_URI is set, but NEO4J_PASSWORD is not.');
  }
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = variables;
  return { engine: 'neo4j', uri, username, password, database, queryTimeoutMs };
}

/** Names the variable and what is wrong with its value, without a password that stands in an address. */
function invalid(issue: z.core.$ZodIssue | undefined, given: Readonly<Record<string, string | undefined>>): KnownError {
  const variable = String(issue?.path[0]);
  const value = given[variable]?.replace(/\/\/.*@/, '//…@');
  return new KnownError('CONFIG_INVALID', `${variable}="${value}" ${issue?.message}.`);
}
