import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gazetteer } from '../model/gazetteer.ts';

/**
 * Names the reader of documents: the version of the program and a hash of the gazetteer. A document that is in the graph
 * under the same reader need not be read again.
 */
export function readerVersion(gazetteer: Gazetteer): string {
  const known = createHash('sha256').update(JSON.stringify(gazetteer)).digest('hex').slice(0, 12);
  return `parley/${packageVersion()}+${known}`;
}

/** The version in `package.json`, which lies two folders above this file, in `src/` and in `dist/` alike. */
function packageVersion(): string {
  const path = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return version;
}
