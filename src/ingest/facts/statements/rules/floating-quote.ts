import type { Candidate, TextRule } from '../candidate.ts';
import { loneQuote } from '../continue-quotes.ts';
import { type Run, type Scene, sentenceAt } from '../scene.ts';

const SHORTEST = 4;

/** A sentence that is only a quote, without a tag: it is laid to the one speaker of the words right before it. */
export const floatingQuote: TextRule = { id: 'floating-quote', find };

function find(scene: Scene, found: readonly Candidate[]): Candidate[] {
  const told = new Set(found.flatMap(({ content }) => content.flatMap(({ first, end }) => range(first, end))));
  const candidates: Candidate[] = [];
  let open: { candidate: Candidate; runs: Run[]; paragraph: number } | null = null;
  for (const sentence of scene.text.sentences) {
    if (scene.text.paragraphs[sentence.paragraph]?.kind !== 'BODY') continue;
    const run = loneQuote(scene, sentence.firstToken, sentence.endToken);
    if (!run || run.end - run.first < SHORTEST || told.has(run.first + 1)) continue;
    if (open && open.runs.at(-1)?.end === run.first) {
      open.runs.push(run);
      continue;
    }
    if (open) candidates.push(merge(open));
    const speaker = speakerBefore(scene, [...found, ...candidates], run);
    open = { candidate: speaker, runs: [run], paragraph: sentence.paragraph };
  }
  if (open) candidates.push(merge(open));
  return candidates;
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i);

function merge({ candidate, runs }: { candidate: Candidate; runs: readonly Run[] }): Candidate {
  const [first, ...rest] = runs;
  return first ? { ...candidate, content: [first, ...rest] } : candidate;
}

/** The quote as a statement of the last speaker before it in this paragraph or the one before; of nobody when there are two. */
function speakerBefore(scene: Scene, found: readonly Candidate[], run: Run): Candidate {
  const paragraph = sentenceAt(scene, run.first).paragraph;
  const near = found.filter((candidate) => {
    const at = candidate.cue?.first ?? candidate.content[0].first;
    const where = sentenceAt(scene, at).paragraph;
    return at < run.first && (where === paragraph || where === paragraph - 1);
  });
  const last = near.reduce<Candidate | null>((best, one) => (best && end(best) >= end(one) ? best : one), null);
  const source = last?.source ?? null;
  return {
    rule: floatingQuote.id,
    source: source && { ...source, by: 'CARRIED' },
    cue: null,
    lemma: '',
    act: 'STATE',
    negated: false,
    content: [run],
    addressee: null,
    tier: 'INFERRED',
  };
}

const end = ({ content, cue }: Candidate): number => Math.max(content.at(-1)?.end ?? 0, cue?.end ?? 0);
