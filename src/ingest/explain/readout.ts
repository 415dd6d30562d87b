import type { Document } from '../../model/document.ts';
import type { EntityId } from '../../model/id.ts';
import type { Span } from '../../model/span.ts';
import { entityOf, type LinkContext } from '../links/context.ts';
import type { Stages } from '../pipeline.ts';
import type { Named, Words } from './explanation.ts';

/** A document as it was read, with what explanations look up. */
export interface Readout {
  readonly document: Document;
  readonly stages: Stages;
  readonly context: LinkContext;
  /** The words of a clean span, at their place in the raw file. */
  words(span: Span): Words;
  named(id: EntityId): Named;
  /** Index of the sentence that a clean offset stands in. */
  sentenceAt(at: number): number;
}

/** A find with its place in the clean text. */
export type Placed<Find> = Find & { readonly clean: Span };

/** Makes the lookups of one document. */
export function readoutOf(document: Document, stages: Stages): Readout {
  const { text, links } = stages;
  return {
    document,
    stages,
    context: links.context,
    words: (span) => {
      const { start, end } = text.toRaw(span);
      return { start, end, words: onOneLine(text.clean.slice(span.start, span.end)) };
    },
    named: (id) => ({ id, name: entityOf(links.context, id)?.name ?? id }),
    sentenceAt: (at) => lastFrom(text.sentences, at),
  };
}

/** Index of the last of some spans in text order that begins at or before an offset; 0 where none does. */
export function lastFrom(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The entity of an id under its name; null for none. */
export const namedOrNull = (readout: Readout, id: EntityId | null): Named | null =>
  id === null ? null : readout.named(id);

/** Labels of finds by their place in a list. */
export const LABELS = {
  statement: (at: number): string => `S${at + 1}`,
  meeting: (at: number): string => `M${at + 1}`,
  mention: (at: number): string => `N${at + 1}`,
  thin: (at: number): string => `T${at + 1}`,
  silence: (at: number): string => `Q${at + 1}`,
};

/** Words with every run of white space as one space. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
