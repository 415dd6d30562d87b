import { type ReadLimits, readDocument } from '../../src/ingest/document.ts';
import { parseText, type Text } from '../../src/ingest/text.ts';
import type { Document } from '../../src/model/document.ts';
import type { Span } from '../../src/model/span.ts';

/** A document of words as they would stand in a file. */
export const documentOf = (words: string, name = 'news.txt', limits?: ReadLimits): Document =>
  readDocument({ name, bytes: new TextEncoder().encode(words) }, limits);

/** A text with its document, ready to be asked. */
export interface Parsed extends Text {
  readonly document: Document;
  /** The clean words at a span. */
  readonly at: (span: Span) => string;
  /** The words of the raw file for a clean span. */
  readonly rawAt: (span: Span) => string;
}

/** Reads words as a file of that name. */
export function parsed(words: string, name?: string): Parsed {
  const document = documentOf(words, name);
  const text = parseText(document);
  return {
    ...text,
    document,
    at: ({ start, end }) => text.clean.slice(start, end),
    rawAt: (span) => {
      const { start, end } = text.toRaw(span);
      return document.raw.slice(start, end);
    },
  };
}

/** The sentences of words, as words. */
export function sentencesOf(words: string, name?: string): readonly string[] {
  const text = parsed(words, name);
  return text.sentences.map(text.at);
}

/** The paragraphs of words: kind and words. */
export function paragraphsOf(words: string, name?: string): readonly (readonly [string, string])[] {
  const text = parsed(words, name);
  return text.paragraphs.map((paragraph) => [paragraph.kind, text.at(paragraph)]);
}
