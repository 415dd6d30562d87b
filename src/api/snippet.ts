import { foldName } from '../model/fold-name.ts';

const BEFORE = 40;
const LENGTH = 120;

/**
 * The words of a text around the place that holds most of the searched words.
 * Shape: at most about 120 characters, cut between words, "…" where something was cut.
 */
export function snippet(text: string, searched: string): string {
  if (text.length <= LENGTH) return text.replace(/\s+/g, ' ').trim();
  const words = [...text.matchAll(/\S+/g)];
  const from = Math.max(0, bestPlace(words, searched) - BEFORE);
  const kept = words.filter(({ index, 0: word }) => index >= from && index + word.length <= from + LENGTH);
  const first = kept[0]?.index ?? 0;
  const last = kept.at(-1);
  const end = last === undefined ? Math.min(text.length, LENGTH) : last.index + last[0].length;
  const core = text.slice(first, end).replace(/\s+/g, ' ');
  return `${first > (words[0]?.index ?? 0) ? '… ' : ''}${core}${end < text.trimEnd().length ? ' …' : ''}`;
}

/** Where the stretch begins that holds most of the searched words, each counted once; 0 when none stands there. */
function bestPlace(words: readonly RegExpExecArray[], searched: string): number {
  const beginnings = foldName(searched).split(' ').filter(Boolean);
  const held = new Map<string, readonly Held[]>();
  const hits = words.flatMap(({ index, 0: word }) => {
    const here = held.get(word) ?? heldBy(word, beginnings);
    held.set(word, here);
    return here.map((each) => ({ index, ...each }));
  });
  let best = { index: 0, count: 0 };
  let end = 0;
  for (const [at, { index }] of hits.entries()) {
    while (end < hits.length && (hits[end]?.index ?? 0) < index + LENGTH - BEFORE) end += 1;
    const near = hits.slice(at, end);
    const whole = new Set(near.filter((hit) => hit.whole).map(({ beginning }) => beginning)).size;
    const count = new Set(near.map(({ beginning }) => beginning)).size + whole;
    if (count > best.count) best = { index, count };
  }
  return best.index;
}

interface Held {
  readonly beginning: string;
  readonly whole: boolean;
}

/** The searched words that a word is or begins like. */
function heldBy(word: string, beginnings: readonly string[]): readonly Held[] {
  const parts = foldName(word).split(' ');
  return beginnings
    .filter((beginning) => parts.some((part) => part.startsWith(beginning)))
    .map((beginning) => ({ beginning, whole: parts.includes(beginning) }));
}

/** A raw file without what no reader sees: the front matter of Markdown, the tags, scripts and styles of HTML. */
export function visibleWords(raw: string, format: string): string {
  if (format === 'markdown') return raw.replace(/^\ufeff?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  if (format === 'html')
    return raw.replace(/<(script|style|head)\b[\s\S]*?(?:<\/\1>|$)|<!--[\s\S]*?(?:-->|$)|<[^<>]*>/gi, ' ');
  return raw;
}
