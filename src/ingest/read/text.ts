import type { Span } from '../../model/span.ts';
import { type Block, type CleanText, CleanTextBuilder } from '../clean.ts';

const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 45;

/**
 * Reads plain text: offsets stay as in the file wherever no odd character stands.
 * Shape: a block is a paragraph; lines that were wrapped by hand are joined by spaces, others are blocks of their own.
 */
export function readText(raw: string): CleanText {
  const builder = new CleanTextBuilder();
  builder.addRaw(raw, 0);
  const { clean, toRaw } = builder.build();
  const groups = groupLines(clean);
  const joined: number[] = [];
  const blocks = groups.flatMap((lines) => cutGroup(clean, lines, joined));
  return { clean: withSpacesAt(clean, joined), toRaw, blocks };
}

/** Lines that hold something, in groups without an empty line between. */
function groupLines(clean: string): Span[][] {
  const groups: Span[][] = [];
  let open = false;
  for (let start = 0; start < clean.length; ) {
    const found = clean.indexOf('\n', start);
    const end = found < 0 ? clean.length : found;
    const line = trimmed(clean, start, end);
    if (line.start === line.end) open = false;
    else if (open) groups.at(-1)?.push(line);
    else {
      groups.push([line]);
      open = true;
    }
    start = end + 1;
  }
  return groups;
}

function trimmed(clean: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && clean[from] === ' ') from += 1;
  while (to > from && clean[to - 1] === ' ') to -= 1;
  return { start: from, end: to };
}

/** The paragraphs of a group of lines; line breaks inside them are added to `joined`. */
function cutGroup(clean: string, lines: readonly Span[], joined: number[]): Block[] {
  const full = fullLines(clean, lines);
  const share = lines.length > 1 ? full.filter(Boolean).length / (lines.length - 1) : 0;
  const blocks: Block[] = [];
  let start = lines[0]?.start ?? 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && ((share >= 0.6 && full[i]) || runsOn(clean, line, next))) {
      for (let at = line.end; at < next.start; at += 1) if (clean[at] === '\n') joined.push(at);
      return;
    }
    blocks.push({ start, end: line.end, kind: null });
    start = next?.start ?? line.end;
  });
  return blocks;
}

/** Whether a line was broken in the middle of a sentence: it ends with a word and the next begins with a small letter. */
function runsOn(clean: string, line: Span, next: Span): boolean {
  return /[\p{L}\p{N},]/u.test(clean[line.end - 1] ?? '') && /\p{Ll}/u.test(clean[next.start] ?? '');
}

/** For each line but the last, whether the first word of the next did not fit on it any more. */
function fullLines(clean: string, lines: readonly Span[]): boolean[] {
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return lines.slice(1).map(() => false);
  return lines.slice(0, -1).map((line, i) => {
    const next = lines[i + 1] ?? line;
    const firstWord = clean.slice(next.start, next.end).search(/ |$/);
    const fits = line.end - line.start + 1 + firstWord <= width;
    return !fits && !(lines.length === 2 && /[.!?”"]$/.test(clean.slice(line.start, line.end)));
  });
}

function withSpacesAt(clean: string, offsets: readonly number[]): string {
  if (offsets.length === 0) return clean;
  const parts: string[] = [];
  let from = 0;
  for (const at of offsets) {
    parts.push(clean.slice(from, at));
    from = at + 1;
  }
  return [...parts, clean.slice(from)].join(' ');
}
