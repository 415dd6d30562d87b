import type { Span } from '../../model/span.ts';
import type { Stages } from '../pipeline.ts';
import type { Mark, Piece } from './explanation.ts';
import { LABELS, lastFrom, type Placed } from './readout.ts';

/** A stretch of clean text that belongs to a find. */
interface Marked extends Span {
  readonly mark: Mark;
}

/**
 * Cuts sentences where finds, and words that gave none, begin and end.
 * Shape: one list for each sentence; the words of its pieces joined are the sentence.
 */
export function piecesOf(stages: Stages, nothing: readonly Placed<{ readonly label: string }>[]): readonly Piece[][] {
  const { text } = stages;
  const marked = [
    ...marksOf(stages),
    ...nothing.map(({ label, clean }) => ({ ...clean, mark: markOf(label, 'nothing') })),
  ];
  const bySentence = dealt(text.sentences, marked);
  return text.sentences.map((sentence, index) => {
    const here = bySentence[index] ?? [];
    const edges = new Set([sentence.start, sentence.end]);
    for (const { start, end } of here) {
      edges.add(Math.max(start, sentence.start));
      edges.add(Math.min(end, sentence.end));
    }
    const cuts = [...edges].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((start, at) => {
      const end = cuts[at + 1] ?? sentence.end;
      const of = here.filter((each) => each.start <= start && each.end >= end).map(({ mark }) => mark);
      return { words: text.clean.slice(start, end).replace(/\s+/g, ' '), of };
    });
  });
}

/** What is marked in each sentence, in text order. */
function dealt(sentences: readonly Span[], marked: readonly Marked[]): readonly (readonly Marked[])[] {
  const bySentence: Marked[][] = sentences.map(() => []);
  for (const each of [...marked].sort((a, b) => a.start - b.start)) {
    for (let at = lastFrom(sentences, each.start); (sentences[at]?.start ?? Infinity) < each.end; at += 1) {
      if ((sentences[at]?.end ?? 0) > each.start) bySentence[at]?.push(each);
    }
  }
  return bySentence;
}

function marksOf({ statements, reports, links }: Stages): Marked[] {
  return [
    ...statements.statements.flatMap(({ speaker, cue, content }, at): Marked[] => [
      ...(speaker ? [{ ...spanOnly(speaker), mark: markOf(LABELS.statement(at), 'speaker') }] : []),
      ...(cue ? [{ ...spanOnly(cue), mark: markOf(LABELS.statement(at), 'cue') }] : []),
      ...content.map((span) => ({ ...spanOnly(span), mark: markOf(LABELS.statement(at), 'content') })),
    ]),
    ...reports.reports.flatMap(({ tellings }, at) =>
      tellings.map((span) => ({ ...spanOnly(span), mark: markOf(LABELS.meeting(at), 'trigger') })),
    ),
    ...links.mentions.map((mention, at) => ({ ...spanOnly(mention), mark: markOf(LABELS.mention(at), 'mention') })),
  ];
}

/** A span without what else came with it. */
export const spanOnly = ({ start, end }: Span): Span => ({ start, end });

const markOf = (label: string, as: Mark['as']): Mark => ({ label, as });
