import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { KnownError } from '../errors.ts';
import type { Graph } from '../graph/port.ts';
import { createApollo } from './apollo.ts';
import { type Context, createContext, rememberedDigest } from './context.ts';
import { errorBody, type LogError } from './format-error.ts';
import { checkSize } from './limits.ts';

export interface ServerConfig {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether Apollo Sandbox and introspection are on. */
  readonly development: boolean;
  /** How long one operation may read the graph. */
  readonly operationTimeoutMs?: number;
}

export interface ServerOptions {
  readonly graph: Graph;
  readonly config: ServerConfig;
  /** Takes what is not foreseen; stderr when left out. */
  readonly log?: LogError;
}

export interface RunningServer {
  /** Where GraphQL answers. */
  readonly url: string;
  /** Takes no new requests, finishes those that are under way and closes. The graph stays open. */
  stop(): Promise<void>;
}

const BODY_LIMIT = '256kb';
const OPERATION_TIMEOUT_MS = 30_000;
const REQUEST_TIMEOUT_MS = 60_000;
const STOP_GRACE_MS = 10_000;
/** One turn of the event loop accepts connections, the next reads from them. */
const TURNS_TO_READ = 5;

/**
 * Serves the graph: GraphQL at `/graphql`, `/health` (the process lives) and `/ready` (the graph answers).
 * Errors: what the operating system says when the port is taken.
 */
export async function startServer({ graph, config, log = logToStderr }: ServerOptions): Promise<RunningServer> {
  const app = express();
  const http = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS }, app);
  const drain = ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: STOP_GRACE_MS });
  const apollo = createApollo({ development: config.development, log, plugins: [drain] });
  await apollo.start();
  const digest = rememberedDigest(graph);
  const timeout = config.operationTimeoutMs ?? OPERATION_TIMEOUT_MS;
  const context = async (): Promise<Context> => createContext(graph, timeout, digest);
  let stopping = false;
  app.disable('x-powered-by');
  app.get('/health', (_request, response) => void response.json({ status: 'live' }));
  app.get(
    '/ready',
    ready(graph, () => stopping, log),
  );
  app.use('/graphql', express.json({ limit: BODY_LIMIT }), withinLimits, expressMiddleware(apollo, { context }));
  if (config.development) app.get('/', (_request, response) => response.redirect('/graphql'));
  app.use((_request, response) => void response.status(404).json({ error: 'Ask at /graphql.' }));
  app.use(unreadable(log));
  await listen(http, config);
  return {
    url: `${addressOf(http, config.host)}/graphql`,
    stop: async () => {
      stopping = true;
      await readWhatArrived();
      await apollo.stop();
    },
  };
}

/** Refuses operations that are too large before anything dear is done for them. */
const withinLimits: RequestHandler = (request, response, next) => {
  const source: unknown = request.method === 'GET' ? request.query.query : request.body?.query;
  const refusal = typeof source === 'string' ? checkSize(source) : null;
  if (refusal === null) next();
  else response.status(400).json(errorBody(refusal));
};

const ready =
  (graph: Graph, stopping: () => boolean, log: LogError): RequestHandler =>
  async (_request, response) => {
    if (stopping()) {
      response.status(503).json({ status: 'stopping' });
      return;
    }
    try {
      await graph.ping();
      response.json({ status: 'ready', engine: graph.engine });
    } catch (error) {
      log(error);
      response.status(503).json({ status: 'graph does not answer', engine: graph.engine });
    }
  };

/** Answers requests whose body could not be read. */
const unreadable =
  (log: LogError): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status === 413) {
      response.status(413).json(errorBody(new KnownError('OPERATION_TOO_LARGE', `The body is over ${BODY_LIMIT}.`)));
      return;
    }
    if (status >= 400 && status < 500) {
      response
        .status(status)
        .json(errorBody(new KnownError('INPUT_INVALID', 'The body is not JSON that we can read.')));
      return;
    }
    log(error);
    response.status(500).json({
      errors: [
        {
          message: 'Something went wrong on our side; it was logged.',
          extensions: { code: 'INTERNAL_SERVER_ERROR', retry: false },
        },
      ],
    });
  };

const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;

const listen = (http: Server, { host, port }: ServerConfig): Promise<void> =>
  new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });

/** Requests that reached this machine before the stop are read first: connections that seem idle are closed at once. */
async function readWhatArrived(): Promise<void> {
  for (let turn = 0; turn < TURNS_TO_READ; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function addressOf(http: Server, host: string): string {
  const { port } = http.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? 'localhost' : host;
  return `http://${name}:${port}`;
}

function logToStderr(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
