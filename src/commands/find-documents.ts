import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
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
 * types that can be read. A path with nothing behind it becomes a `DOCUMENT_NOT_FOUND` in `missing`; so does a link in a folder
 * that leads nowhere.
 */
export async function findDocuments(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const missing: KnownError[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => null);
    const found = kind !== null && !kind.isDirectory() ? [path] : await filesAt(path, kind !== null);
    for (const file of found) files.add(file);
    const broken = kind?.isDirectory() ? await brokenLinks(path) : [];
    for (const link of broken) {
      missing.push(new KnownError('DOCUMENT_NOT_FOUND', `The link "${link}" leads to no document.`));
    }
    if (found.length === 0 && broken.length === 0) missing.push(nothingAt(path, kind !== null));
  }
  return { files: [...files], missing };
}

const nothingAt = (path: string, isFolder: boolean): KnownError =>
  new KnownError(
    'DOCUMENT_NOT_FOUND',
    isFolder
      ? `The folder "${path}" holds no ${READABLE_EXTENSIONS.map((ending) => `.${ending}`).join(', ')} file.`
      : `There is no document at "${path}".`,
  );

async function filesAt(path: string, isFolder: boolean): Promise<readonly string[]> {
  const endings = `.{${READABLE_EXTENSIONS.join(',')}}`;
  if (isFolder) return sortedGlob(`**/*${endings}`, path);
  if (!isDynamicPattern(path)) return [];
  return (await sortedGlob(path.replaceAll('\\', '/'), null)).filter(isReadable);
}

const isReadable = (file: string): boolean =>
  READABLE_EXTENSIONS.some((ending) => file.toLowerCase().endsWith(`.${ending}`));

/** Links in a folder and those below that bear the name of a document and lead nowhere, sorted. */
async function brokenLinks(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const links = entries.filter((entry) => entry.isSymbolicLink() && isReadable(entry.name));
  const paths = links.map(({ parentPath, name }) => join(parentPath, name));
  const leads = await Promise.all(paths.map((path) => stat(path).catch(() => null)));
  return paths.filter((_, index) => leads[index] === null).sort();
}

async function sortedGlob(pattern: string, folder: string | null): Promise<readonly string[]> {
  const options = { expandDirectories: false, caseSensitiveMatch: false, absolute: isAbsolute(pattern) };
  const found = await glob(pattern, folder === null ? options : { ...options, cwd: folder });
  const prefix = folder === null ? '' : folder.replace(/[\\/]?$/, '/');
  return found.map((file) => prefix + file).sort((a, b) => (a < b ? -1 : 1));
}
