import type { Candidate, TextRule } from '../candidate.ts';
import { loneQuote } from '../continue-quotes.ts';
import { quoteAt, type Run, type Scene, sentenceAt, wordAt } from '../scene.ts';
import { mainSubject, type Source } from '../subject.ts';
import { namesVoice } from '../voice.ts';

const SHORTEST = 5;

/** A sentence that is only a quote, without a tag: it is laid to the one speaker of the words right before it. */
export const floatingQuote: TextRule = { id: 'floating-quote', find };

function find(scene: Scene, found: readonly Candidate[]): Candidate[] {
  const told = new Uint8Array(scene.tokens.length);
  for (const { content } of found) for (const { first, end } of content) told.fill(1, first, end);
  const speakers = lastSpeakers(scene, found);
  const candidates: Candidate[] = [];
  let runs: Run[] = [];
  const close = () => {
    const candidate = candidateOf(scene, runs, speakers);
    if (candidate) candidates.push(candidate);
    runs = [];
  };
  for (const sentence of scene.text.sentences) {
    if (scene.text.paragraphs[sentence.paragraph]?.kind !== 'BODY') continue;
    const run = loneQuote(scene, sentence.firstToken, sentence.endToken);
    const free = run && !told.subarray(run.first, run.end).includes(1);
    if (runs.at(-1)?.end !== sentence.firstToken || !free) close();
    if (free) runs.push(run);
  }
  close();
  return candidates;
}

/** The last source told of in each paragraph; null where two differ in the last sentence that tells. */
function lastSpeakers(
  scene: Scene,
  found: readonly Candidate[],
): ReadonlyMap<number, { at: number; source: Source | null }> {
  const last = new Map<number, { at: number; source: Source | null }>();
  for (const { cue, source, content } of found) {
    const at = cue?.first ?? content[0].first;
    const { paragraph } = sentenceAt(scene, at);
    const before = last.get(paragraph);
    if (!before || before.at < at) last.set(paragraph, { at, source });
  }
  return last;
}

function candidateOf(
  scene: Scene,
  runs: readonly Run[],
  speakers: ReadonlyMap<number, { at: number; source: Source | null }>,
): Candidate | null {
  const [first, ...rest] = runs;
  if (!first || !readsLikeUtterance(scene, first)) return null;
  const { paragraph } = sentenceAt(scene, first.first);
  const own = speakers.get(paragraph);
  const told = own && own.at < first.first ? own : speakers.get(paragraph - 1);
  const source = subjectBefore(scene, first) ?? told?.source ?? null;
  if (!source) return null;
  return {
    rule: floatingQuote.id,
    source: { ...source, by: 'CARRIED' },
    cue: null,
    lemma: '',
    act: 'STATE',
    negated: false,
    content: [first, ...rest],
    addressee: null,
    tier: 'INFERRED',
  };
}

/** The person or body that the sentence before in the same paragraph is about. */
function subjectBefore(scene: Scene, quote: Run): Source | null {
  const { index, paragraph } = sentenceAt(scene, quote.first);
  const before = scene.text.sentences[index - 1];
  if (!before || before.paragraph !== paragraph) return null;
  const subject = mainSubject(scene, before.firstToken, before.endToken);
  return subject && namesVoice(scene, subject.source) ? subject.source : null;
}

/** A whole quote in double marks that is no heading: most of its words begin small. */
function readsLikeUtterance(scene: Scene, run: Run): boolean {
  const quote = quoteAt(scene, run.first);
  if (!quote?.balanced || /^['‘’‚]$/.test(wordAt(scene, run.first))) return false;
  const words = scene.tokens.slice(run.first, run.end).filter(({ text }) => /^\p{L}/u.test(text));
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text));
  return words.length >= SHORTEST && 2 * small.length > words.length;
}
