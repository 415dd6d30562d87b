import { once } from 'node:events';

/** Writes a line to stdout and waits while the reader is slower than we are, so that nothing piles up. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Words on one line that no terminal takes for orders, whatever a file is called. */
export const oneLine = (words: string): string =>
  words
    .replace(/\s+/g, (run) => (/[\r\n\u2028\u2029]/.test(run) ? ' ' : run))
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
