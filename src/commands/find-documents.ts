import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { KnownError } from '../errors.ts';
import { READABLE_EXTENSIONS } from '../ingest/document.ts';

/** The files that paths stand for, and the paths that stand for none. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly missing: readonly KnownError[];
}

/**
 * Finds the documents behind files, folders (with all folders below) and globs.
 * Shape: in the order of the paths, those of one folder or glob sorted, each file once; folders and globs give only the
 * types that can be read. A path with nothing behind it becomes a `DOCUMENT_NOT_FOUND` in `missing`.
 */
export async function findDocuments(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const missing: KnownError[] = [];
  for (const path of paths) {
    const found = await filesAt(path);
    for (const file of found) files.add(file);
    if (found.length === 0) missing.push(new KnownError('DOCUMENT_NOT_FOUND', `There is no document at "${path}".`));
  }
  return { files: [...files], missing };
}

async function filesAt(path: string): Promise<readonly string[]> {
  const kind = await stat(path).catch(() => null);
  if (kind !== null && !kind.isDirectory()) return [path];
  const endings = `.{${READABLE_EXTENSIONS.join(',')}}`;
  if (kind !== null) return sortedGlob(`**/*${endings}`, path);
  if (!isDynamicPattern(path)) return [];
  const isReadable = (file: string) => READABLE_EXTENSIONS.some((ending) => file.toLowerCase().endsWith(`.${ending}`));
  return (await sortedGlob(path.replaceAll('\\', '/'), null)).filter(isReadable);
}

async function sortedGlob(pattern: string, folder: string | null): Promise<readonly string[]> {
  const options = { expandDirectories: false, caseSensitiveMatch: false, absolute: isAbsolute(pattern) };
  const found = await glob(pattern, folder === null ? options : { ...options, cwd: folder });
  const prefix = folder === null ? '' : folder.replace(/[\\/]?$/, '/');
  return found.map((file) => prefix + file).sort((a, b) => (a < b ? -1 : 1));
}
