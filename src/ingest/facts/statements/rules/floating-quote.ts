import type { Candidate, TextRule } from '../candidate.ts';
import { loneQuote } from '../continue-quotes.ts';
import { type Run, type Scene, sentenceAt } from '../scene.ts';
import type { Source } from '../subject.ts';

/** Words from which on a quote without any speaker reads like an utterance and not like a title. */
const UTTERANCE = 8;
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
    const free = run && run.end - run.first >= SHORTEST && !told.subarray(run.first, run.end).includes(1);
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
  if (!first) return null;
  const { paragraph } = sentenceAt(scene, first.first);
  const own = speakers.get(paragraph);
  const told = own && own.at < first.first ? own : speakers.get(paragraph - 1);
  const source = told?.source ?? null;
  if (!source && !readsLikeUtterance(scene, first)) return null;
  return {
    rule: floatingQuote.id,
    source: source && { ...source, by: 'CARRIED' },
    cue: null,
    lemma: '',
    act: 'STATE',
    negated: false,
    content: [first, ...rest],
    addressee: null,
    tier: 'INFERRED',
  };
}

/** Long enough, and in the voice of somebody who speaks. */
function readsLikeUtterance(scene: Scene, { first, end }: Run): boolean {
  if (end - first < UTTERANCE) return false;
  return scene.lower.slice(first, end).some((word) => /^(?:i|we|you|my|our|us|me)$/.test(word));
}
