import type { Block, BlockKind, CleanText } from './clean.ts';
import { kindOfWords } from './furniture.ts';
import type { Paragraph, ParagraphKind } from './text.ts';

const LOOKED_AT_FOR_TITLE = 6;

/**
 * Gives each block its kind: as the reader's markup says, else as its words say.
 * Shape: at most one `TITLE`, the first headline above the body.
 */
export function findParagraphs({ clean, blocks: cut }: CleanText): readonly Paragraph[] {
  const blocks = cut.flatMap((block) => partTicker(clean, block));
  const known = blocks.map(({ start, end, kind }) => (isOpen(kind) ? kindOfWords(clean.slice(start, end)) : kind));
  const title = blocks.some(({ kind }) => kind === 'TITLE') ? -1 : titleIndex(clean, blocks, known);
  return blocks.map(({ start, end, kind }, index) => {
    if (index === title) return { start, end, index, kind: 'TITLE' };
    const isHeading = kind === null && index < blocks.length - 1 && isSubheading(clean.slice(start, end));
    return { start, end, index, kind: known[index] ?? (isHeading ? 'HEADING' : 'BODY') };
  });
}

/** `+++ 15:50 Talks begin +++` and the entry below it, as live tickers set their headings; the marks belong to neither. */
function partTicker(clean: string, block: Block): readonly Block[] {
  const [marked, words = ''] = /^\+\+\+\s(.+?)\s\+\+\+(?=\s|$)/u.exec(clean.slice(block.start, block.end)) ?? [];
  if (marked === undefined || (block.kind !== null && block.kind !== 'HEADING')) return [block];
  const start = block.start + marked.indexOf(words, 4);
  const heading: Block = { start, end: start + words.length, kind: 'HEADING' };
  let below = block.start + marked.length;
  while (below < block.end && /\s/.test(clean.charAt(below))) below += 1;
  return below < block.end ? [heading, { ...block, start: below }] : [heading];
}

/** A line that quotes a whole sentence is rather body than heading. */
const isSubheading = (words: string): boolean => isHeadline(words, 90) && !/[.!?,][”"»]/.test(words);

const isOpen = (kind: BlockKind): kind is 'ITEM' | null => kind === null || kind === 'ITEM';

/** The headline among the first blocks: the first of five words or more, else the first; -1 when the text begins with its body. */
function titleIndex(clean: string, blocks: CleanText['blocks'], known: readonly (ParagraphKind | null)[]): number {
  const headlines: number[] = [];
  for (let i = 0; i < Math.min(blocks.length - 1, LOOKED_AT_FOR_TITLE); i += 1) {
    const block = blocks[i];
    if (!block || (known[i] ?? null) !== null) continue;
    if (block.kind !== null || !isHeadline(clean.slice(block.start, block.end), 180)) break;
    headlines.push(i);
  }
  const ofFiveWords = headlines.find((i) => clean.slice(blocks[i]?.start, blocks[i]?.end).split(' ').length >= 5);
  return ofFiveWords ?? headlines[0] ?? -1;
}

/** Whether words read like a headline: short, begun like a sentence, not ended like one. */
export function isHeadline(words: string, longest: number): boolean {
  if (words.length > longest || words.includes('\n')) return false;
  if (!/^[“"‘'„«(]?[\p{Lu}\p{N}]/u.test(words) || /[.,;:…][”"’'»)]*$/u.test(words)) return false;
  return /\p{L}/u.test(words) && !/[.!?] \p{Lu}\p{Ll}+ .*[.!?]/u.test(words);
}
