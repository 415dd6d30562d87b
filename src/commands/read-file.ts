import { readFile, stat } from 'node:fs/promises';
import { KnownError } from '../errors.ts';
import { type ReadLimits, readDocument, refuseTooLarge } from '../ingest/document.ts';
import type { Document } from '../model/document.ts';

/**
 * Reads one document from disk; a file that is too large is not loaded first.
 * Errors: DOCUMENT_NOT_FOUND, DOCUMENT_UNREADABLE, and those of `readDocument`.
 */
export async function readDocumentFile(path: string, limits: ReadLimits): Promise<Document> {
  try {
    const { size } = await sizeOf(path);
    refuseTooLarge(path, size, limits);
    return readDocument({ name: path, bytes: await readFile(path) }, limits);
  } catch (error) {
    throw asKnown(error, path);
  }
}

async function sizeOf(path: string): Promise<{ readonly size: number }> {
  const found = await stat(path);
  if (!found.isFile()) throw new KnownError('DOCUMENT_UNREADABLE', `"${path}" is no regular file.`);
  return found;
}

function asKnown(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (error instanceof KnownError || typeof code !== 'string') return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new KnownError('DOCUMENT_NOT_FOUND', `There is no file "${path}".`, { cause: error });
  }
  return new KnownError('DOCUMENT_UNREADABLE', `"${path}" cannot be opened (${code}).`, { cause: error });
}
