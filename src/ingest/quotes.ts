import type { Span } from '../model/span.ts';
import { findMarks, type Mark } from './quote-marks.ts';
import type { Paragraph, Quote } from './text.ts';

/** Quotes inside quotes inside quotes: nobody writes more. */
const DEEPEST = 5;

/** A mark that is still open while a paragraph is read. */
interface Open {
  readonly mark: Mark;
  /** Quotes that closed inside it; they stand after it in text order. */
  readonly place: number;
}

interface Found extends Span {
  readonly inner: Span;
  readonly family: Mark['family'];
  readonly closed: boolean;
}

/**
 * Pairs quotation marks, paragraph by paragraph, so that a stray mark never reaches beyond its own paragraph.
 * Shape: in text order, the outer quote before those inside it; a quote over several paragraphs is one entry for each.
 */
export function findQuotes(clean: string, paragraphs: readonly Paragraph[]): readonly Quote[] {
  const perParagraph = paragraphs.map((paragraph) => pairMarks(clean, paragraph));
  const quotes: Quote[] = [];
  let carried = false;
  paragraphs.forEach((paragraph, i) => {
    const found = perParagraph[i] ?? [];
    const goesOn = continues(clean, paragraph, found, paragraphs[i + 1], perParagraph[i + 1]);
    for (const quote of found) {
      const continuesHere = goesOn === quote;
      quotes.push({
        start: quote.start,
        end: quote.end,
        index: quotes.length,
        inner: quote.inner,
        paragraph: paragraph.index,
        continues: continuesHere,
        continued: carried && quote === found[0],
        balanced: quote.closed || continuesHere,
      });
    }
    carried = goesOn !== null;
  });
  return quotes;
}

/** The quote that runs open to the end of its paragraph and is opened again at the start of the next; null when none does. */
function continues(
  clean: string,
  paragraph: Paragraph,
  found: readonly Found[],
  next: Paragraph | undefined,
  nextFound: readonly Found[] | undefined,
): Found | null {
  const open = found.find((quote) => !quote.closed && quote.end === paragraph.end);
  const first = nextFound?.[0];
  if (!open || !next || !first || next.kind !== paragraph.kind) return null;
  const reopened = first.start === next.start && clean[first.start] === clean[open.start];
  return reopened && /[.!?…,;:–—-]$/.test(clean.slice(open.start, open.end)) ? open : null;
}

function pairMarks(clean: string, paragraph: Span): Found[] {
  const marks = findMarks(clean, paragraph);
  const found: Found[] = [];
  const stack: Open[] = [];
  const nestsTruly = countsMatch(marks);
  const put = ({ mark, place }: Open, end: number, closing: number) =>
    found.splice(place, 0, {
      start: mark.start,
      end,
      inner: innerOf(clean, mark.end, end - closing),
      family: mark.family,
      closed: closing > 0,
    });
  for (const mark of marks) {
    const at = stack.findLastIndex((open) => open.mark.family === mark.family);
    const opens = mark.role === 'open' || (mark.role === 'either' && at < 0);
    if (opens && at >= 0 && !nestsTruly) abandon(stack, at, mark.start, clean, put);
    if (opens && stack.length < DEEPEST) stack.push({ mark, place: found.length });
    else if (!opens && at >= 0) {
      const [open] = stack.splice(at);
      if (open && mark.start > open.mark.end) put(open, mark.end, mark.end - mark.start);
    }
  }
  abandon(stack, 0, paragraph.end, clean, put);
  return found;
}

/** What stands between two marks, without spaces after the first. */
function innerOf(clean: string, from: number, to: number): Span {
  let start = from;
  while (start < to && clean[start] === ' ') start += 1;
  return { start, end: Math.max(start, to) };
}

/** Closes marks that never met their partner: only double marks, since a single one is as likely an apostrophe. */
function abandon(
  stack: Open[],
  from: number,
  end: number,
  clean: string,
  put: (open: Open, end: number, closing: number) => void,
): void {
  let to = end;
  while (to > 0 && clean[to - 1] === ' ') to -= 1;
  const open = stack.splice(from).find(({ mark }) => mark.family !== 'single' && to > mark.end);
  if (open) put(open, to, 0);
}

/** Whether a paragraph has as many opening as closing double marks, so that equal marks inside each other are meant. */
function countsMatch(marks: readonly Mark[]): boolean {
  let balance = 0;
  for (const { family, role } of marks) {
    if (family === 'single' || role === 'either') continue;
    balance += role === 'open' ? 1 : -1;
    if (balance < 0) return false;
  }
  return balance === 0;
}
