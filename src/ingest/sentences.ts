import type { Span } from '../model/span.ts';
import { endsSentence } from './sentence-ends.ts';
import type { Paragraph, Quote } from './text.ts';

const LONGEST_SENTENCE = 3000;
const STOPS = /[.!?…。！？]+/g;
const CLOSERS = /["”“’'»«›)\]」』]/;

/** The span of a sentence and its paragraph. */
export type SentenceSpan = Span & { readonly paragraph: number };

/**
 * Cuts paragraphs into sentences. Words in quotation marks are never cut, so that a quote stays with the words that
 * tell who spoke, unless a run of more than 3,000 characters would be one sentence.
 * Shape: in text order, without spaces at either end; every word of a paragraph is in one sentence.
 */
export function findSentences(
  clean: string,
  paragraphs: readonly Paragraph[],
  quotes: readonly Quote[],
): readonly SentenceSpan[] {
  const byParagraph = quotesByParagraph(quotes);
  return paragraphs.flatMap((paragraph) => {
    const closed = outermost((byParagraph.get(paragraph.index) ?? []).filter(holdsTogether));
    return cut(clean, paragraph, closed)
      .flatMap((span) => (span.end - span.start > LONGEST_SENTENCE ? cutLong(clean, span) : [span]))
      .map((span) => ({ ...span, paragraph: paragraph.index }));
  });
}

function quotesByParagraph(quotes: readonly Quote[]): ReadonlyMap<number, readonly Quote[]> {
  const found = new Map<number, Quote[]>();
  for (const quote of quotes) {
    const list = found.get(quote.paragraph);
    if (list) list.push(quote);
    else found.set(quote.paragraph, [quote]);
  }
  return found;
}

/** A quote that lacks a mark is no reason to keep sentences together. */
const holdsTogether = (quote: Quote): boolean => quote.balanced;

function outermost(quotes: readonly Quote[]): Span[] {
  const found: Span[] = [];
  for (const quote of quotes) if (quote.start >= (found.at(-1)?.end ?? 0)) found.push(quote);
  return found;
}

/** Sentences of a span; stops inside one of `quotes` (in text order, apart from each other) do not count. */
function cut(clean: string, { start, end }: Span, quotes: readonly Span[]): Span[] {
  const words = clean.slice(start, end);
  const found: Span[] = [];
  let from = start;
  let quote = 0;
  for (const stop of words.matchAll(STOPS)) {
    const stopEnd = start + stop.index + stop[0].length;
    let after = stopEnd;
    while (after < end && CLOSERS.test(clean[after] ?? '')) after += 1;
    while ((quotes[quote]?.end ?? Infinity) < stopEnd) quote += 1;
    const around = quotes[quote];
    const inside = around !== undefined && around.start < stopEnd && after < around.end;
    if (inside || after < from) continue;
    if (endsSentence({ clean, stop: stop[0], stopEnd, after, from, end })) {
      push(clean, from, after, found);
      from = after;
    }
  }
  push(clean, from, end, found);
  return found;
}

function push(clean: string, start: number, end: number, found: Span[]): void {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(clean[from] ?? '')) from += 1;
  while (to > from && /\s/.test(clean[to - 1] ?? '')) to -= 1;
  if (to > from) found.push({ start: from, end: to });
}

/** Cuts what is too long at stops inside quotes, and what is still too long at a space, or anywhere. */
function cutLong(clean: string, span: Span): Span[] {
  return cut(clean, span, []).flatMap((sentence) => {
    const found: Span[] = [];
    let from = sentence.start;
    while (sentence.end - from > LONGEST_SENTENCE) {
      const space = clean.slice(from, from + LONGEST_SENTENCE + 1).lastIndexOf(' ');
      const to = space > LONGEST_SENTENCE / 2 ? from + space : wholeCharacter(clean, from + LONGEST_SENTENCE);
      push(clean, from, to, found);
      from = to;
    }
    push(clean, from, sentence.end, found);
    return found;
  });
}

/** An offset that does not stand between the two halves of one character. */
const wholeCharacter = (clean: string, at: number): number => (/[\udc00-\udfff]/.test(clean[at] ?? '') ? at - 1 : at);
