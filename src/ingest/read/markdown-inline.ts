import type { Span } from '../../model/span.ts';
import type { CleanTextBuilder } from '../clean.ts';
import { emphasisMarks } from './emphasis.ts';
import { htmlWords } from './html-words.ts';

/** A stretch of Markdown that reads as `words`. */
interface Swap extends Span {
  readonly words: string;
}

/** Marks inside a line, the first that fits at a place counts. Lengths are bounded, so that no input is slow. */
const SIGN =
  /\\([!-/:-@[-`{-~])|(`+)(?!`)|<(?:(https?:\/\/[^\s<>]{1,2000})|\/?[a-z][^<>]{0,2000}|!--[\s\S]{0,2000}?--)>|(&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)|(!?\[)|\]/gi;
const TARGET =
  /\((?:[ \t]*(?:<[^<>\n]{0,2000}>|[^\s()<]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,5}))?(?:\s{1,5}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,5}\)|\[[^\]\n]{0,200}\]/y;
const LONGEST_CODE = 5000;
/** A longer run of ticks opens no code. */
const MOST_TICKS = 20;

/**
 * Adds the words of a block to the clean text, without marks.
 * Shape: true when the block was a picture and nothing else; its description is what is added.
 */
export function addInline(builder: CleanTextBuilder, raw: string, lines: readonly Span[], verbatim: boolean): boolean {
  const picture =
    lines.length === 1 ? /^\s*!\[([^\]]{0,1000})\]\([^)\n]{0,2000}\)\s*$/.exec(wordsOf(raw, lines[0])) : null;
  const first = lines[0];
  if (picture && first) {
    const start = first.start + wordsOf(raw, first).indexOf('![') + 2;
    addLine(builder, raw, { start, end: start + (picture[1] ?? '').length }, []);
    return true;
  }
  const spans = verbatim ? lines : lines.map((line) => trimmed(raw, line)).filter(({ start, end }) => end > start);
  const [from, to] = [spans[0], spans.at(-1)];
  if (!from || !to) return false;
  const whole = { start: from.start, end: to.end };
  const joins = spans.slice(1).map(({ start }, i) => ({ start: spans[i]?.end ?? start, end: start, words: ' ' }));
  addLine(builder, raw, whole, inOrder([...joins, ...(verbatim ? [] : swapsOf(raw, whole))]));
  return false;
}

const inOrder = (swaps: readonly Swap[]): Swap[] => [...swaps].sort((a, b) => a.start - b.start || b.end - a.end);

const wordsOf = (raw: string, span: Span | undefined): string => (span ? raw.slice(span.start, span.end) : '');

function trimmed(raw: string, { start, end }: Span): Span {
  const words = raw.slice(start, end);
  const hard = /(?:\s|\\)+$/.exec(words.slice(-100))?.[0].length ?? 0;
  const from = start + (words.length - words.trimStart().length);
  return { start: Math.min(from, end), end: Math.max(from, end - hard) };
}

function addLine(builder: CleanTextBuilder, raw: string, { start, end }: Span, swaps: readonly Swap[]): void {
  let at = start;
  for (const swap of swaps) {
    if (swap.start < at) continue;
    builder.addRaw(raw.slice(at, swap.start), at);
    builder.add(swap.words, swap.start, swap.end);
    at = swap.end;
  }
  builder.addRaw(raw.slice(at, end), at);
}

/** What is left out or read differently in a block. */
function swapsOf(raw: string, span: Span): Swap[] {
  const words = wordsOf(raw, span);
  const swaps: Swap[] = [];
  const literal: Span[] = [];
  const brackets: { at: number; picture: boolean }[] = [];
  const swap = (from: number, to: number, as = ''): void => {
    swaps.push({ start: span.start + from, end: span.start + to, words: as });
  };
  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(words); found; found = SIGN.exec(words)) {
    const [sign, escaped, ticks, url, entity, bracket] = found;
    const end = found.index + sign.length;
    if (escaped !== undefined) swap(found.index, end, escaped);
    else if (ticks !== undefined) SIGN.lastIndex = swapCode(words, found.index, ticks, swap, literal);
    else if (url !== undefined) swap(found.index, end, url);
    else if (entity !== undefined) swap(found.index, end, htmlWords(entity));
    else if (bracket !== undefined) brackets.push({ at: found.index, picture: bracket.startsWith('!') });
    else if (sign === ']') SIGN.lastIndex = swapLink(words, found.index, brackets.pop(), swap);
    else swap(found.index, end, /^<br\b/i.test(sign) ? ' ' : '');
  }
  const taken = [...literal, ...swaps.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))];
  for (const mark of emphasisMarks(words, taken)) swap(mark.start, mark.end);
  return swaps;
}

type SwapIn = (from: number, to: number, as?: string) => void;

/** Takes the ticks off code; a run of ticks without its like is literal. Gives where to read on. */
function swapCode(words: string, at: number, ticks: string, swap: SwapIn, literal: Span[]): number {
  const from = at + ticks.length;
  if (ticks.length > MOST_TICKS) return from;
  const close = words.slice(from, from + LONGEST_CODE).search(new RegExp(`(?<!\`)${ticks}(?!\`)`));
  if (close < 0) return from;
  swap(at, from);
  swap(from + close, from + close + ticks.length);
  literal.push({ start: from, end: from + close });
  return from + close + ticks.length;
}

/** Leaves the words of a link; pictures and footnote marks go altogether. Gives where to read on. */
function swapLink(
  words: string,
  close: number,
  open: { at: number; picture: boolean } | undefined,
  swap: SwapIn,
): number {
  if (open === undefined) return close + 1;
  if (words[open.at + 1] === '^') {
    swap(open.at, close + 1);
    return close + 1;
  }
  TARGET.lastIndex = close + 1;
  const target = TARGET.exec(words)?.[0];
  if (target === undefined) return close + 1;
  const end = close + 1 + target.length;
  if (open.picture) swap(open.at, end);
  else {
    swap(open.at, open.at + 1);
    swap(close, end);
  }
  return end;
}
