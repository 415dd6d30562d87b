import { findDatesIn } from '../dates/index.ts';
import type { Candidate } from './candidate.ts';
import { DAYS, MONTHS, PERIODS } from './grammar-words.ts';
import { quoteAt, type Scene, sentenceAt } from './scene.ts';

/**
 * The day on which something was said, where the words of the tag give it ("said on Tuesday that").
 * Shape: a day (ISO 8601); null when the tag names none, or when the document's own day is not known.
 */
export function madeOn(scene: Scene, candidate: Candidate): string | null {
  const { cue } = candidate;
  if (!cue) return null;
  const { floor, ceiling } = tagBounds(scene, candidate, cue.first);
  const first = scene.tokens[floor];
  const last = scene.tokens[ceiling - 1];
  if (!first || !last || ceiling <= floor) return null;
  if (!scene.lower.slice(floor, ceiling).some(tellsTime)) return null;
  const words = scene.text.clean.slice(first.start, last.end);
  const [date, ...more] = findDatesIn(words, scene.document.publishedOn);
  return date && more.length === 0 && date.earliest !== null && date.earliest === date.latest ? date.earliest : null;
}

/** Cheap look before the date grammar is asked. */
const tellsTime = (word: string): boolean => /\d/.test(word) || DAYS.has(word) || MONTHS.has(word) || PERIODS.has(word);

/** The words of the sentence around the cue up to the content on either side, outside quotes. */
function tagBounds(scene: Scene, { content }: Candidate, cue: number): { floor: number; ceiling: number } {
  const sentence = sentenceAt(scene, cue);
  let floor = sentence.firstToken;
  let ceiling = sentence.endToken;
  for (const run of content) {
    if (run.end <= cue) floor = Math.max(floor, run.end);
    else if (run.first > cue) ceiling = Math.min(ceiling, run.first);
  }
  while (floor < cue && quoteAt(scene, floor)) floor += 1;
  return { floor, ceiling };
}
