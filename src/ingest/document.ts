import { KnownError } from '../errors.ts';
import type { Document, DocumentFormat } from '../model/document.ts';
import { hashId } from '../model/id.ts';
import { decodeBytes } from './read/decode.ts';
import { type Facts, NO_FACTS } from './read/facts.ts';
import { htmlFacts } from './read/html-facts.ts';
import { markdownFacts } from './read/markdown-facts.ts';
import { textFacts } from './read/text-facts.ts';

/** A file as it comes in. `name` may hold folders; they take no part. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bounds of what is read. */
export interface ReadLimits {
  readonly maxBytes: number;
}

/** 1 MiB. */
const DEFAULT_LIMITS: ReadLimits = { maxBytes: 1024 * 1024 };

const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
};

const FACTS: Readonly<Record<DocumentFormat, (raw: string, name: string) => Facts>> = {
  text: textFacts,
  markdown: markdownFacts,
  html: htmlFacts,
};

/**
 * Reads one file into a document: decodes it, and takes title, publisher, url, language and date from what it says of itself.
 * Shape: what nothing says is null, never guessed. The id follows from the url (else the bare file name) and the text.
 * Errors: DOCUMENT_TYPE_UNKNOWN, DOCUMENT_TOO_LARGE, DOCUMENT_UNREADABLE, DOCUMENT_EMPTY, FRONT_MATTER_INVALID.
 */
export function readDocument(file: SourceFile, limits: ReadLimits = DEFAULT_LIMITS): Document {
  const name = file.name.split(/[\\/]/).at(-1) ?? file.name;
  const format = formatOf(name);
  refuseTooLarge(name, file.bytes.length, limits);
  const raw = decodeBytes(file.bytes, name);
  if (!/[\p{L}\p{N}]/u.test(raw)) throw new KnownError('DOCUMENT_EMPTY', `"${name}" holds no words.`);
  const facts = { ...NO_FACTS, ...FACTS[format](raw, name) };
  return { id: hashId('document', facts.url ?? name, raw), name, format, raw, ...facts };
}

/**
 * Refuses a file by its size, before it is read.
 * Errors: DOCUMENT_TOO_LARGE.
 */
export function refuseTooLarge(name: string, bytes: number, { maxBytes }: ReadLimits = DEFAULT_LIMITS): void {
  if (bytes <= maxBytes) return;
  throw new KnownError('DOCUMENT_TOO_LARGE', `"${name}" holds ${bytes} bytes; at most ${maxBytes} are read.`);
}

/** Extensions (without dot) of the files that can be read. */
export const READABLE_EXTENSIONS: readonly string[] = Object.keys(FORMATS);

function formatOf(name: string): DocumentFormat {
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot + 1).toLowerCase();
  const format = dot >= 0 && Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
  if (format === undefined) throw new KnownError('DOCUMENT_TYPE_UNKNOWN', `"${name}" is of no known type.`);
  return format;
}
