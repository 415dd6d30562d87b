import type { Span } from '../../model/span.ts';

/**
 * One line of Markdown with its marks taken off. `item` begins a list item, `cell` is one cell of a table,
 * `underline` makes a heading of the lines above it, `gap` parts blocks.
 */
export interface Line {
  readonly kind: 'text' | 'item' | 'cell' | 'code' | 'heading' | 'underline' | 'gap';
  readonly span: Span;
  readonly level: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^ {0,3}(?:(=+)|-+)[ \t]*$/;
const ITEM = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|^ {0,3}\[\^[^\]]{1,100}\]:[ \t]*/;
const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
const REFERENCE = /^ {0,3}\[(?!\^)[^\]]{1,200}\]:[ \t]*\S/;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const LONGEST_HIDDEN = 500;
const HIDDEN: readonly { readonly open: RegExp; readonly close: RegExp }[] = [
  { open: /^[ \t]*<!--/, close: /-->/ },
  { open: /^[ \t]*<script\b/i, close: /<\/script>/i },
  { open: /^[ \t]*<style\b/i, close: /<\/style>/i },
];

/** Cuts a raw file, from an offset on, into lines and tells what each is. */
export function linesOf(raw: string, from: number): readonly Line[] {
  const spans = physicalLines(raw, from);
  const found: Line[] = [];
  let i = 0;
  let paragraph = false;
  while (i < spans.length) {
    const read = readFence(raw, spans, i) ?? readHidden(raw, spans, i) ?? readTable(raw, spans, i, paragraph);
    const { lines, next } = read ?? {
      lines: [readLine(raw, spans[i] ?? { start: 0, end: 0 }, paragraph)],
      next: i + 1,
    };
    found.push(...lines);
    paragraph = ['text', 'item'].includes(lines.at(-1)?.kind ?? 'gap');
    i = next;
  }
  return found;
}

interface Read {
  readonly lines: readonly Line[];
  readonly next: number;
}

function physicalLines(raw: string, from: number): Span[] {
  const found: Span[] = [];
  for (let start = from; start < raw.length; ) {
    const at = raw.indexOf('\n', start);
    const end = at < 0 ? raw.length : at;
    found.push({ start, end: raw[end - 1] === '\r' && end > start ? end - 1 : end });
    start = end + 1;
  }
  return found;
}

const wordsAt = (raw: string, span: Span | undefined): string => (span ? raw.slice(span.start, span.end) : '');
const line = (kind: Line['kind'], span: Span, level = 0): Line => ({ kind, span, level });

function readFence(raw: string, spans: readonly Span[], at: number): Read | null {
  const fence = FENCE.exec(wordsAt(raw, spans[at]))?.[1];
  const open = spans[at];
  if (fence === undefined || !open) return null;
  let next = at + 1;
  while (next < spans.length && !wordsAt(raw, spans[next]).trim().startsWith(fence)) next += 1;
  const [first, last] = [spans[at + 1], spans[next - 1]];
  const code =
    first && last && next > at + 1 ? [line('code', { start: first.start, end: last.end })] : [line('gap', open)];
  return { lines: code, next: next + 1 };
}

/** Comments, scripts and styles, up to the line that closes them; one that never closes hides its own line alone. */
function readHidden(raw: string, spans: readonly Span[], at: number): Read | null {
  const open = spans[at];
  const hidden = HIDDEN.find((each) => each.open.test(wordsAt(raw, open).slice(0, 200)));
  if (!open || !hidden) return null;
  for (let next = at; next < Math.min(spans.length, at + LONGEST_HIDDEN); next += 1) {
    if (hidden.close.test(wordsAt(raw, spans[next]))) return { lines: [line('gap', open)], next: next + 1 };
  }
  return { lines: [line('gap', open)], next: at + 1 };
}

function readTable(raw: string, spans: readonly Span[], at: number, paragraph: boolean): Read | null {
  const isRow = (i: number): boolean => i < spans.length && wordsAt(raw, spans[i]).includes('|');
  if (paragraph || !isRow(at) || !isRow(at + 1) || !TABLE_RULE.test(wordsAt(raw, spans[at + 1]))) return null;
  let next = at + 2;
  while (isRow(next)) next += 1;
  const rows = [spans[at], ...spans.slice(at + 2, next)];
  return { lines: rows.flatMap((row) => (row ? cellsOf(raw, row) : [])), next };
}

function cellsOf(raw: string, row: Span): Line[] {
  const cells: Line[] = [];
  let start = row.start;
  for (let at = row.start; at <= row.end; at += 1) {
    if (at < row.end && (raw[at] !== '|' || raw[at - 1] === '\\')) continue;
    if (raw.slice(start, at).trim() !== '') cells.push(line('cell', { start, end: at }));
    start = at + 1;
  }
  return cells;
}

function readLine(raw: string, span: Span, paragraph: boolean): Line {
  const words = wordsAt(raw, span);
  const quote = QUOTE.exec(words)?.[0].length ?? 0;
  if (quote > 0) {
    const inner = { start: span.start + quote, end: span.end };
    return wordsAt(raw, inner).trim() === '' ? line('gap', span) : readLine(raw, inner, paragraph);
  }
  if (words.trim() === '' || REFERENCE.test(words)) return line('gap', span);
  const underline = paragraph ? UNDERLINE.exec(words) : null;
  if (underline) return line('underline', span, underline[1] ? 1 : 2);
  if (RULE.test(words)) return line('gap', span);
  const heading = HEADING.exec(words);
  if (heading) return headingLine(words, span, heading[0].length, heading[1]?.length ?? 1);
  const item = ITEM.exec(words)?.[0].length ?? 0;
  return item > 0 ? line('item', { start: span.start + item, end: span.end }) : line('text', span);
}

function headingLine(words: string, span: Span, mark: number, level: number): Line {
  const closing = /[ \t]#+[ \t]*$/.exec(words.slice(-20))?.[0].length ?? 0;
  const found = { start: span.start + mark, end: span.end - closing };
  return found.end > found.start ? line('heading', found, level) : line('gap', span);
}
