import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDocuments } from '../../src/commands/find-documents.ts';
import { readDocumentFile } from '../../src/commands/read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-find-'));
const LIMITS = { maxBytes: 1000 };

beforeAll(() => {
  mkdirSync(join(folder, 'b', 'c'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  for (const file of ['z.txt', 'a.md', 'b/x.HTML', 'b/c/y.htm', 'b/picture.png', 'b/.hidden.txt', 'a [1].txt']) {
    writeFileSync(join(folder, file), 'They met.');
  }
  writeFileSync(join(folder, 'large.txt'), 'They met. '.repeat(200));
});

afterAll(() => rmSync(folder, { recursive: true }));

const found = async (...paths: string[]) => {
  const { files, missing } = await findDocuments(paths.map((path) => join(folder, path)));
  return { files: files.map((file) => file.slice(folder.length + 1)), missing: missing.map(({ code }) => code) };
};

describe('findDocuments', () => {
  it('keeps files in the order given, each once, whatever their type', async () => {
    expect(await found('z.txt', 'b/picture.png', 'a.md', 'z.txt')).toEqual({
      files: ['z.txt', 'b/picture.png', 'a.md'],
      missing: [],
    });
  });

  it('takes the readable files of a folder and those below, sorted', async () => {
    expect(await found('b')).toEqual({ files: ['b/c/y.htm', 'b/x.HTML'], missing: [] });
    expect((await found('')).files).toEqual(['a [1].txt', 'a.md', 'b/c/y.htm', 'b/x.HTML', 'large.txt', 'z.txt']);
  });

  it('takes globs, and file names that look like globs', async () => {
    expect((await found('**/*.{htm,md}')).files).toEqual(['a.md', 'b/c/y.htm']);
    expect((await found('a [1].txt')).files).toEqual(['a [1].txt']);
  });

  it('names links that lead nowhere, and tells an empty folder from none', async () => {
    const path = join(folder, 'links');
    mkdirSync(path);
    symlinkSync(join(folder, 'gone.txt'), join(path, 'lost.txt'));
    symlinkSync(join(folder, 'a.md'), join(path, 'kept.md'));
    const { files, missing } = await findDocuments([path, join(folder, 'empty'), join(folder, 'nowhere')]);
    rmSync(path, { recursive: true });
    expect(files).toEqual([join(path, 'kept.md')]);
    expect(missing.map(({ message }) => message)).toEqual([
      expect.stringContaining('links/lost.txt" leads to no document'),
      expect.stringMatching(/The folder ".*empty" holds no \.\w+/),
      expect.stringContaining('There is no document at'),
    ]);
  });

  it('names what is not there', async () => {
    expect(await found('no.txt', 'empty', 'no/*.md', 'a.md')).toEqual({
      files: ['a.md'],
      missing: ['DOCUMENT_NOT_FOUND', 'DOCUMENT_NOT_FOUND', 'DOCUMENT_NOT_FOUND'],
    });
  });
});

describe('readDocumentFile', () => {
  it('reads a document, named without its folder', async () => {
    expect((await readDocumentFile(join(folder, 'b/x.HTML'), LIMITS)).name).toBe('x.HTML');
  });

  it.each([
    ['no.txt', 'DOCUMENT_NOT_FOUND'],
    ['a.md/x.txt', 'DOCUMENT_NOT_FOUND'],
    ['b', 'DOCUMENT_UNREADABLE'],
    ['large.txt', 'DOCUMENT_TOO_LARGE'],
    ['b/picture.png', 'DOCUMENT_TYPE_UNKNOWN'],
  ])('refuses %s', async (path, code) => {
    await expect(readDocumentFile(join(folder, path), LIMITS)).rejects.toMatchObject({ code });
  });
});
