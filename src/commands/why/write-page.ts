import { open, writeFile } from 'node:fs/promises';
import { KnownError } from '../../errors.ts';
import type { Explanation } from '../../ingest/explain/explanation.ts';
import { writeLine } from '../write-line.ts';
import type { Kind } from './entries.ts';
import { GENERATOR, htmlPage } from './html.ts';

/**
 * Writes a page into a file, or to standard output where `out` is true.
 * Errors: USAGE where the file cannot be written.
 */
export async function writePage(
  explanations: readonly Explanation[],
  only: Kind | null,
  out: string | true,
): Promise<void> {
  const page = htmlPage(explanations, only);
  if (out === true) await writeLine(page.trimEnd());
  else await writeFile(out, page).catch((cause) => refuse(out, cause));
}

function refuse(out: string, cause: NodeJS.ErrnoException): never {
  throw new KnownError('USAGE', `"${out}" cannot be written (${cause.code}).`, { cause });
}

/**
 * Refuses a path that is no HTML file, or that holds a page of somebody else's: `--html talks.txt` would else lose a document.
 * Errors: USAGE.
 */
export async function refuseToOverwrite(out: string): Promise<void> {
  if (!/\.html?$/i.test(out)) throw new KnownError('USAGE', `The page goes into a .html file, not into "${out}".`);
  const file = await open(out).catch(() => null);
  if (file === null) return;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1000), 0, 1000, 0);
    if (bytesRead > 0 && !buffer.toString('utf8', 0, bytesRead).includes(GENERATOR)) {
      throw new KnownError('USAGE', `"${out}" is there already and is no page of \`parley why\`.`);
    }
  } finally {
    await file.close();
  }
}
