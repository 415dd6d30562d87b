import type { GrafeoError } from '@grafeo-db/js';
import { KnownError } from '../../errors.ts';

/** Turns what the embedded engine threw into an error of ours, where it is one that we foresee. */
export function embeddedError(error: unknown, name: string): unknown {
  if (error instanceof KnownError || !(error instanceof Error)) return error;
  const status = (error as GrafeoError).gqlStatus ?? '';
  const { message } = error;
  const known = (code: ConstructorParameters<typeof KnownError>[0], what: string) =>
    new KnownError(code, what, { cause: error });
  if (/constraint violation/i.test(message)) return known('GRAPH_CONSTRAINT', `"${name}" breaks a rule of the graph.`);
  if (status.startsWith('40') || /conflict/i.test(message)) {
    return known('GRAPH_CONFLICT', `"${name}" met another writer.`);
  }
  if (/timeout/i.test(message)) return known('GRAPH_TIMEOUT', `"${name}" took too long.`);
  if (/^(42|22)/.test(status)) return known('GRAPH_QUERY_INVALID', `"${name}" was refused: ${firstLine(message)}.`);
  return error;
}

/** Turns what was thrown on opening a file into an error of ours: the file is open elsewhere, or it cannot be read or made. */
export function openingError(cause: unknown, path: string): KnownError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/cannot be locked|already locked|is locked/i.test(message)) {
    return new KnownError('GRAPH_BUSY', `"${path}" is open elsewhere.`, { cause });
  }
  return new KnownError('GRAPH_UNREADABLE', `"${path}" cannot be opened (${firstLine(message)}).`, { cause });
}

const firstLine = (message: string): string =>
  message
    .split('\n', 1)[0]
    ?.replace(/^.*?GRAFEO-\w+: /, '')
    .trim() ?? '';
