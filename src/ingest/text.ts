import type { Document, DocumentFormat } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { CleanText } from './clean.ts';
import { findParagraphs } from './paragraphs.ts';
import { findQuotes } from './quotes.ts';
import { readHtml } from './read/html.ts';
import { readMarkdown } from './read/markdown.ts';
import { readText } from './read/text.ts';
import { findSentences } from './sentences.ts';
import { findTokens } from './tokens.ts';

const READERS: Readonly<Record<DocumentFormat, (raw: string) => CleanText>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
};

/** What a paragraph is on the page. Furniture (share buttons, hashtags, reply forms) is told apart, never deleted. */
export type ParagraphKind = 'TITLE' | 'HEADING' | 'BODY' | 'CAPTION' | 'BYLINE' | 'FURNITURE';

/** A run of text between breaks. `index` is its place in `Text.paragraphs`. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly kind: ParagraphKind;
}

/** A word or sign as the tokenizer cuts it. */
export interface Token extends Span {
  readonly index: number;
  readonly text: string;
  /** Lower-case base form ("said" → "say"). */
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, PRON, DET, ADJ, ADV, ADP, CCONJ, SCONJ, PART, NUM, PUNCT, INTJ, SYM, X. */
  readonly pos: string;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A sentence, cut outside quotation marks. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Tokens `firstToken` to `endToken`, end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** Words in quotation marks; the span holds the marks. */
export interface Quote extends Span {
  readonly index: number;
  /** What stands between the marks. */
  readonly inner: Span;
  /** Index of the paragraph that it begins in. */
  readonly paragraph: number;
  /** True when it opened a paragraph and goes on in the next, whose quote repeats the opening mark. */
  readonly continues: boolean;
  /** True when it carries on the quote of the paragraph before. */
  readonly continued: boolean;
  /** False when one mark was missing and the span was closed at the paragraph's end. */
  readonly balanced: boolean;
}

/**
 * A document made ready to be searched.
 * Units: all offsets in here count UTF-16 code units of `clean`, not of the raw file; `toRaw` turns them.
 */
export interface Text {
  /** The words without markup, entities decoded, line ends as `\n`, odd spaces as plain ones. */
  readonly clean: string;
  /** Turns a span of `clean` into the span of the raw file that holds the same words. */
  readonly toRaw: (span: Span) => Span;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly Quote[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/**
 * Makes a document ready to be searched: clean words with the way back to the raw file, paragraphs with their kinds,
 * quotes, sentences and tokens.
 * Shape: every list in text order; quotes hold the inner ones after the outer.
 */
export function parseText(document: Document): Text {
  const read = READERS[document.format](document.raw);
  const paragraphs = findParagraphs(read);
  const quotes = findQuotes(read.clean, paragraphs);
  const { tokens, sentences } = findTokens(read.clean, findSentences(read.clean, paragraphs, quotes));
  return { clean: read.clean, toRaw: read.toRaw, paragraphs, quotes, sentences, tokens };
}
