import type { Candidate } from './candidate.ts';
import { endsOnComma, posAt, quoteAt, quoteOpeningAt, type Run, type Scene, sentenceAt, wordAt } from './scene.ts';

/**
 * Lets a quote go on over the sentences (and paragraphs, where the marks say so) that follow the tag.
 * Shape: the same candidates, those with a quote longer by the sentences that are only a quote.
 */
export function continueQuotes(scene: Scene, found: readonly Candidate[]): Candidate[] {
  const taken = new Set(found.flatMap(({ cue }) => (cue ? [sentenceAt(scene, cue.first).firstToken] : [])));
  return found.map((candidate) => {
    const last = lastOf(candidate);
    if (!quoteAt(scene, candidate.content[0].first) && !quoteAt(scene, last.end - 1)) return candidate;
    const more = followers(scene, candidate, taken);
    const [first, ...rest] = candidate.content;
    return more.length === 0 ? candidate : { ...candidate, content: [first, ...rest, ...more] };
  });
}

const lastOf = (candidate: Candidate): Run => candidate.content.at(-1) ?? candidate.content[0];

/** The quotes of the sentences after a candidate that hold nothing else. */
function followers(scene: Scene, candidate: Candidate, taken: Set<number>): Run[] {
  const last = lastOf(candidate);
  const end = Math.max(last.end, candidate.cue?.end ?? 0, candidate.source?.end ?? 0);
  const sentence = sentenceAt(scene, end - 1);
  const chained = chainAfter(scene, last, taken);
  const runs: Run[] = [...chained];
  let paragraph = runs.length > 0 ? sentenceAt(scene, (runs.at(-1)?.end ?? end) - 1).paragraph : sentence.paragraph;
  const from = runs.length > 0 ? sentenceAt(scene, (runs.at(-1)?.end ?? end) - 1).index : sentence.index;
  for (let index = from + 1; index < scene.text.sentences.length; index += 1) {
    const next = scene.text.sentences[index];
    if (!next || next.paragraph !== paragraph) break;
    const run = quotedSentence(scene, next.firstToken, next.endToken);
    if (!run || taken.has(run.first)) break;
    taken.add(run.first);
    const chain = chainAfter(scene, run, taken);
    runs.push(run, ...chain);
    paragraph = sentenceAt(scene, (runs.at(-1)?.end ?? end) - 1).paragraph;
  }
  return runs;
}

/** The quotes of the next paragraphs that carry on a quote left open. */
function chainAfter(scene: Scene, run: Run, taken: Set<number>): Run[] {
  const runs: Run[] = [];
  let quote = quoteAt(scene, run.end - 1);
  while (quote?.continues) {
    const next = scene.text.quotes.find((other) => other.continued && other.start >= (quote?.end ?? 0));
    const nextRun = next && scene.quoteRuns[next.index];
    if (!next || !nextRun || nextRun.end <= nextRun.first || taken.has(nextRun.first)) break;
    taken.add(nextRun.first);
    runs.push(nextRun);
    quote = next;
  }
  return runs;
}

/** A sentence that opens with a quote and holds no telling of its own: the quote, or the sentence where words run on. */
function quotedSentence(scene: Scene, first: number, end: number): Run | null {
  if (!quoteOpeningAt(scene, first)) return null;
  const lone = loneQuote(scene, first, end);
  if (lone) return lone;
  const run = scene.quoteRuns[scene.quoteOf[first] ?? -1];
  return run && run.end - first > 5 && !hasTag(scene, run.end, end) ? { first, end } : null;
}

/** "…, she sighs.": a comma, and a few words with a verb that no lexicon knows for a cue. */
function hasTag(scene: Scene, from: number, end: number): boolean {
  if (!(wordAt(scene, from) === ',' || endsOnComma(scene, from - 1)) || end - from > 9) return false;
  for (let index = from; index < end; index += 1) {
    if (posAt(scene, index) === 'VERB' || /^(?:he|she|they)$/.test(wordAt(scene, index))) return true;
  }
  return false;
}

/** The quote that fills a sentence but for closing signs; null when other words stand there. */
export function loneQuote(scene: Scene, first: number, end: number): Run | null {
  const quote = quoteOpeningAt(scene, first);
  const run = quote && scene.quoteRuns[quote.index];
  if (!run) return null;
  for (let index = run.end; index < end; index += 1) {
    if (/[\p{L}\p{N}]/u.test(scene.lower[index] ?? '') && !quoteAt(scene, index)) return null;
  }
  return run;
}
