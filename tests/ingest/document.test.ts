import { describe, expect, it } from 'vitest';
import { ERRORS, KnownError } from '../../src/errors.ts';
import { readDocument } from '../../src/ingest/document.ts';
import { documentOf } from '../support/texts.ts';

const utf8 = (words: string) => new TextEncoder().encode(words);
const read = (name: string, bytes: Uint8Array) => readDocument({ name, bytes });
const withMark = (mark: readonly number[], rest: Uint8Array) => Uint8Array.from([...mark, ...rest]);

function utf16(words: string, bigEndian: boolean): Uint8Array {
  const buffer = Buffer.from(words, 'utf16le');
  return bigEndian ? withMark([0xfe, 0xff], buffer.swap16()) : withMark([0xff, 0xfe], buffer);
}

function codeOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (error instanceof KnownError) return error.code;
    throw error;
  }
  return 'none';
}

describe('readDocument', () => {
  it('keeps the text as it is on disk, byte order mark and line ends included', () => {
    const document = read('a.txt', withMark([0xef, 0xbb, 0xbf], utf8('Talks began.\r\nThey ended.')));
    expect(document.raw).toBe('\ufeffTalks began.\r\nThey ended.');
  });

  it.each([
    ['little endian', false],
    ['big endian', true],
  ])('decodes UTF-16, %s', (_name, bigEndian) => {
    expect(read('a.txt', utf16('Erdoğan met Orbán.', bigEndian)).raw).toBe('\ufeffErdoğan met Orbán.');
  });

  it.each<[string, string, Uint8Array]>([
    ['Latin-1', 'DOCUMENT_UNREADABLE', Uint8Array.from([0x45, 0x72, 0x64, 0x6f, 0xf0, 0x61, 0x6e])],
    ['a cut UTF-8 sequence', 'DOCUMENT_UNREADABLE', utf8('Orbán').slice(0, 5).slice(0, 4)],
    ['a NUL in the middle', 'DOCUMENT_UNREADABLE', utf8('Talks \u0000 began')],
    ['control characters', 'DOCUMENT_UNREADABLE', utf8('a\u0001\u0002\u0003\u0004b')],
    [
      'a picture',
      'DOCUMENT_UNREADABLE',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    ],
    ['UTF-16 with half a character', 'DOCUMENT_UNREADABLE', withMark([0xff, 0xfe], Uint8Array.from([0x00, 0xd8]))],
    ['nothing', 'DOCUMENT_EMPTY', utf8('')],
    ['white space', 'DOCUMENT_EMPTY', utf8(' \r\n\t\u00a0\n')],
    ['a lone byte order mark', 'DOCUMENT_EMPTY', Uint8Array.from([0xef, 0xbb, 0xbf])],
    ['signs without words', 'DOCUMENT_EMPTY', utf8('--- … !!!')],
    ['more than a mebibyte', 'DOCUMENT_TOO_LARGE', new Uint8Array(1024 * 1024 + 1).fill(97)],
  ])('refuses %s', (_what, code, bytes) => {
    expect(codeOf(() => read('a.txt', bytes))).toBe(code);
  });

  it.each(['a.pdf', 'a.docx', 'txt', 'a', 'a.txt.exe', '.md.', 'a.constructor', 'a.__proto__'])(
    'refuses the type of "%s"',
    (name) => {
      expect(codeOf(() => read(name, utf8('Talks began.')))).toBe('DOCUMENT_TYPE_UNKNOWN');
    },
  );

  it.each([
    ['a.txt', 'text'],
    ['A.TXT', 'text'],
    ['a.b.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.html', 'html'],
    ['a.HTM', 'html'],
  ])('reads %s as %s', (name, format) => {
    expect(documentOf('Talks began.', name).format).toBe(format);
  });

  it('says what is wrong, with the name, and how to mend it', () => {
    expect(() => read('x/b.txt', utf8(''))).toThrow(`"b.txt" holds no words. ${ERRORS.DOCUMENT_EMPTY.mend}`);
  });

  it('takes another bound', () => {
    expect(codeOf(() => documentOf('Talks began.', 'a.txt', { maxBytes: 5 }))).toBe('DOCUMENT_TOO_LARGE');
  });

  it('gives an id that follows from file name and text, not from the folder', () => {
    const id = documentOf('Talks began.', '/data/x/a.txt').id;
    expect(id).toMatch(/^document:[0-9a-f]{20}$/);
    expect(documentOf('Talks began.', 'C:\\data\\a.txt').id).toBe(id);
    expect(documentOf('Talks began.', 'b.txt').id).not.toBe(id);
    expect(documentOf('Talks began!', 'a.txt').id).not.toBe(id);
  });

  it('gives an id that follows from the url where there is one', () => {
    const words = '---\nurl: https://news.example/talks\n---\nTalks began.';
    expect(documentOf(words, 'a.md').id).toBe(documentOf(words, 'b.md').id);
  });

  it.each<[string, string | null]>([
    ['Ministers meet in Oslo\n\nThe ministers met on Monday. They talked.', 'Ministers meet in Oslo'],
    ['\ufeffMinisters meet in Oslo\r\n\r\nThe ministers met on Monday.', 'Ministers meet in Oslo'],
    [
      'World\nMinisters of five states meet in Oslo\nThe ministers met on Monday.',
      'Ministers of five states meet in Oslo',
    ],
    ['Share this article\nMinisters meet in Oslo\n\nThe ministers met on Monday.', 'Ministers meet in Oslo'],
    ['The ministers met on Monday. They talked.', null],
    ['The ministers met on Monday\nand talked.', null],
    ['the ministers met\n\nThey talked.', null],
    ['Ministers meet in Oslo', null],
  ])('reads the title of %j', (words, title) => {
    expect(documentOf(words).title).toBe(title);
  });

  it.each<[string, string | null]>([
    ['OSLO, 4 March 2025 – The ministers met.', '2025-03-04'],
    ['OSLO, March 4, 2025 (NTB) - The ministers met.', '2025-03-04'],
    ['Oslo, 4 March 2025. The ministers met.', '2025-03-04'],
    ['In Oslo, the spring talks began. The ministers met.', null],
    ['Ministers meet\n\nNEW YORK (March 4, 2025) — The ministers met.', '2025-03-04'],
    ['Ministers meet\nTuesday, 4 March 2025\nThe ministers met.', '2025-03-04'],
    ['Ministers meet\nPublished: Mar. 4, 2025, 10:30 GMT\nThe ministers met.', '2025-03-04'],
    ['Ministers meet\n2025-03-04\nThe ministers met.', '2025-03-04'],
    ['OSLO, March 4 – The ministers met.', null],
    ['OSLO, 31 February 2025 – The ministers met.', null],
    ['The ministers met in Oslo on 4 March 2025.', null],
    ['The ministers, who met on 4 March 2025 – a Tuesday – talked.', null],
    ['Since 4 March 2025\n\nthe ministers talk.', null],
  ])('reads the date of %j', (words, day) => {
    expect(documentOf(words).publishedOn).toBe(day);
  });
});
