import { Neo4jError } from 'neo4j-driver';
import { type ErrorCode, KnownError } from '../../errors.ts';

const UNREACHABLE = ['ServiceUnavailable', 'GRAPH_UNREACHABLE', 'could not reach Neo4j'] as const;

/** What the driver says, without a code, when the other side is no Neo4j or no connection comes free. */
const SPEAKS_OTHERWISE = /^(?:Server responded|Unknown Bolt protocol|Connection acquisition timed out)/;

/** Beginnings of the server's and the driver's codes, the more special first, with what they are to us. */
const CODES: readonly (readonly [start: string, code: ErrorCode, what: string])[] = [
  UNREACHABLE,
  ['SessionExpired', 'GRAPH_UNREACHABLE', 'lost its way to Neo4j'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'GRAPH_UNREACHABLE', 'found no such database'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'GRAPH_UNREACHABLE', 'found the database not available'],
  ['Neo.ClientError.Security', 'GRAPH_UNAUTHORIZED', 'was not let in by Neo4j'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'GRAPH_TIMEOUT', 'took too long'],
  ['Neo.TransientError.Transaction.TransactionTimedOut', 'GRAPH_TIMEOUT', 'took too long'],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'GRAPH_TIMEOUT', 'waited too long for another writer'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'GRAPH_CONSTRAINT', 'breaks a rule of the graph'],
  ['Neo.TransientError.Transaction', 'GRAPH_CONFLICT', 'met another writer'],
  ['Neo.ClientError.Statement', 'GRAPH_QUERY_INVALID', 'was refused'],
  ['Neo.ClientError.Procedure', 'GRAPH_QUERY_INVALID', 'was refused'],
];

/** Turns what the driver threw into an error of ours, where it is one that we foresee. */
export function neo4jError(error: unknown, name: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const found = SPEAKS_OTHERWISE.test(message) ? UNREACHABLE : CODES.find(([start]) => code.startsWith(start));
  if (found === undefined) return error;
  const [, ours, what] = found;
  const detail = ours === 'GRAPH_QUERY_INVALID' ? `: ${message.split('\n', 1)[0]}` : '';
  return new KnownError(ours, `"${name}" ${what}${detail}.`, { cause: error });
}
