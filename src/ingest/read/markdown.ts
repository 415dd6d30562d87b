import type { Span } from '../../model/span.ts';
import { type Block, type BlockKind, type CleanText, CleanTextBuilder } from '../clean.ts';
import type { ParagraphKind } from '../text.ts';
import { frontMatterEnd } from './front-matter.ts';
import { addInline } from './markdown-inline.ts';
import { type Line, linesOf } from './markdown-lines.ts';

/** Lines that make one block, without their marks. */
interface Draft {
  readonly kind: BlockKind;
  readonly lines: readonly Span[];
  readonly verbatim: boolean;
}

/**
 * Reads Markdown: headings, paragraphs, list items, quotes and cells become blocks, marks are left out.
 * Shape: the first heading of the first level is the `TITLE`; a picture alone is a `CAPTION` with its description; code is `FURNITURE`.
 */
export function readMarkdown(raw: string): CleanText {
  const builder = new CleanTextBuilder();
  const lines = linesOf(raw, frontMatterEnd(raw));
  const blocks: Block[] = [];
  for (const { kind, lines: spans, verbatim } of drafts(lines)) {
    const before = builder.length;
    const first = spans[0];
    if (first === undefined) continue;
    if (before > 0) builder.add('\n\n', first.start, first.start);
    const start = builder.length;
    const isPicture = addInline(builder, raw, spans, verbatim);
    if (builder.length > start) blocks.push({ start, end: builder.length, kind: isPicture ? 'CAPTION' : kind });
  }
  return { ...builder.build(), blocks };
}

/** Joins lines to blocks. */
function drafts(lines: readonly Line[]): Draft[] {
  const found: Draft[] = [];
  let open: Span[] = [];
  let titled = false;
  let isItem = false;
  const flush = (kind: BlockKind = isItem ? 'ITEM' : null, verbatim = false): void => {
    if (open.length > 0) found.push({ kind, lines: open, verbatim });
    open = [];
    isItem = false;
  };
  const heading = (level: number): ParagraphKind => {
    const kind = level === 1 && !titled ? 'TITLE' : 'HEADING';
    titled ||= kind === 'TITLE';
    return kind;
  };
  for (const line of lines) {
    if (line.kind === 'underline') flush(open.length > 0 ? heading(line.level) : null);
    else if (line.kind === 'text') open.push(line.span);
    else {
      flush();
      if (line.kind === 'gap') continue;
      open = [line.span];
      if (line.kind === 'heading') flush(heading(line.level));
      else if (line.kind === 'code') flush('FURNITURE', true);
      else if (line.kind === 'cell') flush('ITEM');
      else isItem = true;
    }
  }
  flush();
  return found;
}
