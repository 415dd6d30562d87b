import { once } from 'node:events';

/** Writes a line to stdout and waits while the reader is slower than we are, so that nothing piles up. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
