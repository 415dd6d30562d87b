import { skipAdjuncts } from '../adjuncts.ts';
import { type Candidate, type Telling, told, type VerbRule } from '../candidate.ts';
import { quoteClosingAt, quoteOpeningAt, type Run, type Scene, sentenceAt, wordAt } from '../scene.ts';
import { restAfter } from '../tag-rest.ts';
import { addresseeAfter } from '../tellings.ts';

/** Words in quotation marks with the tag after them or between two parts ("…," said Lavrov. | "…," he said, "…"). */
export const quoteBeforeTag: VerbRule = { id: 'quote-before-tag', find };

function find(scene: Scene, telling: Telling): Candidate | null {
  const { site, edge, floor } = telling;
  if (!/Q/.test(site.cue.frames) || site.passive || site.form === 'INFINITIVE' || !telling.source) return null;
  const quote = quoteBefore(scene, edge);
  if (!quote) return null;
  if (edge > floor && (quote.first > floor + 1 || (quote.first > floor && isWord(scene, floor)))) return null;
  if (edge === floor && (!sameParagraph(scene, quote, floor) || restAfter(scene, telling) !== 'END')) return null;
  const [first = quote, ...rest] = [...chainBefore(scene, quote), quote];
  const second = secondPart(scene, telling);
  return told(
    quoteBeforeTag.id,
    telling,
    [first, ...rest, ...(second ? [second] : [])],
    addresseeAfter(scene, telling),
  );
}

const isWord = (scene: Scene, index: number): boolean => /[\p{L}\p{N}]/u.test(wordAt(scene, index));

const sameParagraph = (scene: Scene, quote: Run, token: number): boolean =>
  sentenceAt(scene, quote.end - 1).paragraph === sentenceAt(scene, token).paragraph;

/** The quote that ends right before the tag, be it in the same sentence or at the end of the one before. */
export function quoteBefore(scene: Scene, edge: number): Run | null {
  const last = wordAt(scene, edge - 1) === ',' || wordAt(scene, edge - 1) === '—' ? edge - 2 : edge - 1;
  const quote = quoteClosingAt(scene, last) ?? quoteClosingAt(scene, edge - 1);
  return quote ? (scene.quoteRuns[quote.index] ?? null) : null;
}

/** The quotes of the paragraphs before that this one carries on. */
function chainBefore(scene: Scene, run: Run): Run[] {
  const runs: Run[] = [];
  let index = quoteClosingAt(scene, run.end - 1)?.index ?? -1;
  while (scene.text.quotes[index]?.continued) {
    index -= 1;
    while (index >= 0 && !scene.text.quotes[index]?.continues) index -= 1;
    const before = scene.quoteRuns[index];
    if (!before || before.first >= before.end || !fillsParagraph(scene, index)) break;
    runs.unshift(before);
  }
  return runs;
}

/** Whether a paragraph holds nothing but one quote: what stands beside other words may have a tag of its own. */
function fillsParagraph(scene: Scene, index: number): boolean {
  const quote = scene.text.quotes[index];
  const paragraph = quote && scene.text.paragraphs[quote.paragraph];
  return quote?.start === paragraph?.start && (quote?.end ?? 0) >= (paragraph?.end ?? Infinity);
}

/** "…," he said, "…": the quote that the tag leads on to. */
export function secondPart(scene: Scene, telling: Telling): Run | null {
  const addressee = addresseeAfter(scene, telling);
  let index = skipAdjuncts(scene, addressee?.end ?? telling.after, telling.ceiling);
  for (let step = 0; step < 30 && index < telling.ceiling; step += 1, index += 1) {
    const quote = quoteOpeningAt(scene, index);
    if (quote)
      return /^(?:[,:;–—]|but|and)$/.test(wordAt(scene, index - 1)) ? (scene.quoteRuns[quote.index] ?? null) : null;
    if (telling.others.some((other) => other.head === index && other.cue.frames.includes('Q'))) return null;
  }
  return null;
}
