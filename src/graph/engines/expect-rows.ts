import { KnownError } from '../../errors.ts';
import type { Command } from '../port.ts';

/** Throws, so that the transaction is undone, when a command returned another number of rows than it must. */
export function expectRows({ name, expectRows: expected }: Command, found: number): void {
  if (expected === undefined || expected === found) return;
  throw new KnownError('GRAPH_CONFLICT', `"${name}" must return ${expected} rows, but returned ${found}.`);
}
