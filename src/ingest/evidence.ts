import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import { hashId } from '../model/id.ts';
import type { Refusal } from '../model/ingested.ts';
import type { Excerpt, Span } from '../model/span.ts';
import { cleanWords } from './clean.ts';
import { htmlWords } from './read/html-words.ts';
import type { Sentence, Text } from './text.ts';

/** Thrown inside the gate when a span does not hold; never leaves it. */
export class Unproven extends Error {
  readonly span: Span;

  constructor(reason: string, span: Span) {
    super(reason);
    this.span = span;
  }
}

/** Makes evidence for one document out of clean spans. */
export interface Witness {
  /** The words of the raw file at a clean span. Throws `Unproven`. */
  excerpt(span: Span, expected?: string): Excerpt;
  /** The sentence, or the run of sentences, around a clean span. */
  sentence(span: Span): Excerpt;
  /** Throws `Unproven`. */
  evidence(span: Span): Evidence;
  /** Runs a maker of one record; what cannot be proven becomes a refusal, and the answer is null. */
  attempt<Made>(rule: string, refused: Refusal[], make: () => Made): Made | null;
}

/** Makes the witness of one document. */
export function witnessOf(document: Document, text: Text): Witness {
  const excerpt = (span: Span, expected?: string): Excerpt => {
    const reason = faultOf(span, text, document) ?? mismatch(span, expected, text);
    if (reason !== null) throw new Unproven(reason, span);
    const { start, end } = text.toRaw(span);
    return { start, end, text: document.raw.slice(start, end) };
  };
  const sentences = new Map<string, Excerpt>();
  const sentence = (span: Span): Excerpt => {
    const run = runAround(span, text.sentences);
    const key = `${run.start}-${run.end}`;
    const known = sentences.get(key) ?? excerpt(run);
    sentences.set(key, known);
    return known;
  };
  return {
    excerpt,
    sentence,
    evidence: (span) => {
      const found = excerpt(span);
      return {
        id: hashId('evidence', document.id, found.start, found.end),
        documentId: document.id,
        ...found,
        sentence: sentence(span),
      };
    },
    attempt: (rule, refused, make) => {
      try {
        return make();
      } catch (error) {
        if (!(error instanceof Unproven)) throw error;
        refused.push({ rule, reason: error.message, ...nearest(error.span, text, document) });
        return null;
      }
    },
  };
}

/** Why a clean span cannot carry a fact; null when it can. */
function faultOf(span: Span, text: Text, document: Document): string | null {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'its offsets are no whole numbers';
  if (start > end) return 'its end stands before its start';
  if (start < 0 || end > text.clean.length) return 'it reaches beyond the text';
  const words = text.clean.slice(start, end);
  if (words.trim() === '') return 'it holds no words';
  const raw = text.toRaw(span);
  const there = document.raw.slice(raw.start, raw.end);
  return stands(words, there, document) ? null : 'its words do not stand at its offsets';
}

const mismatch = (span: Span, expected: string | undefined, { clean }: Text): string | null =>
  expected === undefined || folded(expected) === folded(clean.slice(span.start, span.end))
    ? null
    : 'its words do not stand at its offsets';

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim();

function stands(words: string, there: string, { format }: Document): boolean {
  return (
    there === words ||
    holdsLetters(cleanWords(there), words) ||
    (format !== 'text' && holdsLetters(cleanWords(htmlWords(there)), words))
  );
}

/** Whether every letter and number of `words` stands in `there`, in order; markup between them is passed over. */
function holdsLetters(there: string, words: string): boolean {
  let at = 0;
  for (const letter of words.match(/[\p{L}\p{N}]/gu) ?? []) {
    at = there.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

function runAround(span: Span, sentences: readonly Sentence[]): Span {
  const first = sentences[sentenceBefore(span.start, sentences)];
  const last = sentences[sentenceBefore(span.end - 1, sentences)];
  return {
    start: first ? Math.min(span.start, first.start) : span.start,
    end: last ? Math.max(span.end, last.end) : span.end,
  };
}

/** Index of the last sentence that begins at or before an offset. */
function sentenceBefore(at: number, sentences: readonly Sentence[]): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The part of a refused span that lies in the file. */
function nearest(span: Span, text: Text, { raw }: Document): Excerpt {
  const inside = (at: number): number => Math.min(Math.max(0, Math.trunc(at) || 0), text.clean.length);
  const from = inside(Math.min(span.start, span.end));
  const { start, end } = text.toRaw({ start: from, end: Math.max(from, inside(Math.max(span.start, span.end))) });
  return { start, end, text: raw.slice(start, end) };
}
