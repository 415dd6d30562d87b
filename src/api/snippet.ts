import { foldName } from '../model/fold-name.ts';

const BEFORE = 40;
const LENGTH = 120;

/**
 * The words of a text around the first place that one of the searched words begins.
 * Shape: at most about 120 characters, cut between words, "…" where something was cut.
 */
export function snippet(text: string, searched: string): string {
  if (text.length <= LENGTH) return text.replace(/\s+/g, ' ').trim();
  const beginnings = foldName(searched).split(' ').filter(Boolean);
  const words = [...text.matchAll(/\S+/g)];
  const hit = words.find(([word]) =>
    foldName(word)
      .split(' ')
      .some((part) => beginnings.some((b) => part.startsWith(b))),
  );
  const from = Math.max(0, (hit?.index ?? 0) - BEFORE);
  const kept = words.filter(({ index, 0: word }) => index >= from && index + word.length <= from + LENGTH);
  const first = kept[0]?.index ?? 0;
  const last = kept.at(-1);
  const end = last === undefined ? Math.min(text.length, LENGTH) : last.index + last[0].length;
  const core = text.slice(first, end).replace(/\s+/g, ' ');
  return `${first > (words[0]?.index ?? 0) ? '… ' : ''}${core}${end < text.trimEnd().length ? ' …' : ''}`;
}
