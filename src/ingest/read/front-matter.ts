import { parse, YAMLError } from 'yaml';
import { KnownError } from '../../errors.ts';
import { dayIn } from './days.ts';
import type { Facts } from './facts.ts';

const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
const FIELD = /^[\p{L}_][\p{L}\p{N}_-]*[ \t]*:(?:\s|$)/u;

interface FrontMatter {
  readonly yaml: string;
  /** Where the text begins after it. */
  readonly end: number;
}

/** Where the text begins: after the front matter, or at the start where there is none. */
export const frontMatterEnd = (raw: string): number => split(raw)?.end ?? 0;

/**
 * What front matter says: `title`, `publisher`, `url`, `language` and `date`; {} where there is none.
 * Errors: FRONT_MATTER_INVALID when it is no YAML, never ends, or holds something else under one of these names.
 */
export function frontMatterFacts(raw: string, name: string): Partial<Facts> {
  const found = split(raw);
  if (found === null) {
    if (startsFields(raw)) throw invalid(name, 'has no second line of "---"');
    return {};
  }
  const fields = fieldsOf(found.yaml, name);
  const day = dayOf(fields.date ?? fields.publishedOn, name);
  return {
    title: wordsIn(fields, 'title', name),
    publisher: wordsIn(fields, 'publisher', name),
    url: urlOf(wordsIn(fields, 'url', name), name),
    language: wordsIn(fields, 'language', name),
    publishedOn: day,
  };
}

/** Two lines of "---" with fields between them; text between two rules is no front matter. */
function split(raw: string): FrontMatter | null {
  const opening = OPENING.exec(raw)?.[0].length;
  if (opening === undefined) return null;
  CLOSING.lastIndex = opening;
  const closing = CLOSING.exec(raw);
  if (closing === null) return null;
  const yaml = raw.slice(opening, closing.index);
  const firstLine = yaml.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const isFields = firstLine === '' || FIELD.test(firstLine) || /^[[{"'-]/.test(firstLine);
  if (!isFields) return null;
  const lineEnd = raw.indexOf('\n', closing.index);
  return { yaml, end: lineEnd < 0 ? raw.length : lineEnd + 1 };
}

function startsFields(raw: string): boolean {
  const opening = OPENING.exec(raw)?.[0].length;
  return opening !== undefined && FIELD.test(raw.slice(opening, opening + 200).trimStart());
}

function fieldsOf(yaml: string, name: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(yaml, { schema: 'core', maxAliasCount: 10, logLevel: 'error' });
    if (value === null) return {};
    if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (cause) {
    if (!(cause instanceof YAMLError || cause instanceof ReferenceError)) throw cause;
    throw invalid(name, `is no YAML (${cause.message.split('\n')[0]?.replace(/:$/, '')})`, cause);
  }
  throw invalid(name, 'is no list of names and values');
}

function wordsIn(fields: Readonly<Record<string, unknown>>, field: string, name: string): string | null {
  const value = fields[field] ?? null;
  if (value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || null;
  throw invalid(name, `has a "${field}" that is no line of text`);
}

function dayOf(value: unknown, name: string): string | null {
  if (value === undefined || value === null || value === '') return null;
  const day = typeof value === 'string' ? dayIn(value) : null;
  if (day === null) throw invalid(name, `has the date "${String(value)}", which is no day such as 2025-02-18`);
  return day;
}

function urlOf(url: string | null, name: string): string | null {
  if (url === null || /^https?:\/\/[^\s/]+/.test(url)) return url;
  throw invalid(name, `has the url "${url}", which does not begin with http:// or https://`);
}

const invalid = (name: string, what: string, cause?: unknown): KnownError =>
  new KnownError('FRONT_MATTER_INVALID', `The front matter of "${name}" ${what}.`, { cause });
