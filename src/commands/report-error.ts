import { KnownError } from '../errors.ts';
import { oneLine } from './write-line.ts';

/**
 * Tells an error in one line on stderr: code and message of one that we foresee, the bare message of any other.
 * The stack is shown only under `PARLEY_LOG=debug`.
 */
export function reportError(error: unknown, about: string | null = null): void {
  const where = about === null ? '' : `${about}: `;
  process.stderr.write(`${oneLine(`${where}${lineOf(error)}`)}\n`);
  if (process.env.PARLEY_LOG === 'debug' && error instanceof Error) {
    process.stderr.write(`${error.stack ?? ''}\n`);
    if (error.cause !== undefined) process.stderr.write(`caused by ${String(error.cause)}\n`);
  }
}

function lineOf(error: unknown): string {
  if (error instanceof KnownError) return `${error.code}: ${error.message}`;
  return `INTERNAL: ${error instanceof Error ? error.message : String(error)} (PARLEY_LOG=debug shows more)`;
}
