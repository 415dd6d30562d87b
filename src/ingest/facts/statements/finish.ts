import { weakest } from '../../../model/confidence.ts';
import type { NonEmpty, Span } from '../../../model/span.ts';
import type { StatementForm } from '../../../model/statement.ts';
import type { FoundStatement } from '../../found.ts';
import type { Candidate } from './candidate.ts';
import { trimEnd, trimStart } from './clause.ts';
import { factivityOf } from './factivity.ts';
import { NOUN_TIES, POSSESSIVE } from './grammar-words.ts';
import { madeOn } from './made-on.ts';
import { quoteAt, type Run, type Scene, spanOf, wordAt } from './scene.ts';
import { speakerOf } from './speaker.ts';
import { topicsOf } from './topics.ts';

/** Turns a candidate into a found statement: spans, speaker, addressees, what it is about. */
export function finish(scene: Scene, candidate: Candidate): FoundStatement {
  const content = candidate.content.map((run) => contentSpan(scene, run)) as unknown as NonEmpty<Span>;
  const told = candidate.source && speakerOf(scene, candidate.source, candidate.content);
  const speaker = told?.speaker ?? null;
  const inside = mentionsIn(scene, candidate.content);
  return {
    form: candidate.rule === 'free-indirect' ? 'FREE_INDIRECT' : formOf(scene, candidate.content),
    speaker,
    cue: candidate.cue && { ...spanOf(scene, candidate.cue), lemma: candidate.lemma },
    content,
    addressees: candidate.addressee
      ? mentionsIn(scene, [candidate.addressee]).filter((index) => isOwnNoun(scene, index))
      : [],
    about: inside.filter((index) => !speaker?.mentions.includes(index)),
    topics: topicsOf(scene, content),
    act: candidate.act,
    polarity: candidate.negated ? 'NEGATED' : 'AFFIRMED',
    factivity: factivityOf(candidate.lemma),
    madeOn: madeOn(scene, candidate),
    confidence: told ? weakest(told.confidence, candidate.tier) : 'INFERRED',
    rule: candidate.rule,
  };
}

/** The span of a run; of a whole quote, what stands between its marks. */
function contentSpan(scene: Scene, run: Run): Span {
  const first = trimStart(scene, run.first, run.end);
  const end = trimEnd(scene, first, run.end);
  const quote = quoteAt(scene, first);
  const whole = quote && scene.quoteRuns[quote.index];
  if (quote && whole && whole.first === first && whole.end === end && quote.inner.end > quote.inner.start)
    return quote.inner;
  return spanOf(scene, { first, end });
}

/** Direct when all words stand in quotes, mixed when some do. */
function formOf(scene: Scene, content: readonly Run[]): StatementForm {
  let inside = 0;
  let outside = 0;
  for (const { first, end } of content) {
    for (let index = first; index < end; index += 1) {
      if (!/[\p{L}\p{N}]/u.test(scene.lower[index] ?? '')) continue;
      if (quoteAt(scene, index)) inside += 1;
      else outside += 1;
    }
  }
  if (inside === 0) return 'INDIRECT';
  return outside === 0 ? 'DIRECT' : 'MIXED';
}

/** Whether a mention stands for itself, and is no owner ("Ukraine's ambitions") and no part of another's name. */
function isOwnNoun(scene: Scene, mention: number): boolean {
  const run = scene.mentionRuns[mention];
  return run !== undefined && !POSSESSIVE.has(wordAt(scene, run.end)) && !NOUN_TIES.has(wordAt(scene, run.first - 1));
}

/** Indexes of the mentions in some runs, in text order. */
function mentionsIn(scene: Scene, runs: readonly Run[]): number[] {
  const found = new Set<number>();
  for (const { first, end } of runs) {
    for (let index = first; index < end; index += 1) {
      const mention = scene.mentionOf[index] ?? -1;
      if (mention >= 0) found.add(mention);
    }
  }
  return [...found];
}
