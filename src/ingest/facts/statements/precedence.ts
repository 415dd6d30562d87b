import type { Candidate } from './candidate.ts';
import { VERB_CUES } from './cue-lexicon.ts';
import type { Run } from './scene.ts';

/** Rules that may tell what somebody else is reported to have said inside a statement. */
const NESTING = /^(?:reported-clause|quote-before-tag|quote-after-tag|clause-before-tag|according-to)$/;

/**
 * Drops what is told twice. Of two statements whose contents are mostly the same words the longer one stays; the shorter one
 * stays too when it is another's saying in words of its own, told within the longer ("Y said X had warned that …"). What others
 * did or hold within a saying ("Y said both sides had agreed to meet") is not the narrator's to tell.
 * Shape: in order of the content, then of the cue.
 */
export function withoutRepeats(found: readonly Candidate[]): readonly Candidate[] {
  const ranked = [...found].sort((a, b) => size(b.content) - size(a.content));
  const kept: Candidate[] = [];
  const keptAt = new Map<number, Candidate[]>();
  for (const candidate of ranked) {
    const stretches = stretchesOf(candidate);
    const around = new Set(stretches.flatMap((stretch) => keptAt.get(stretch) ?? []));
    if ([...around].some((other) => repeats(other, candidate))) continue;
    kept.push(candidate);
    for (const stretch of stretches) keptAt.set(stretch, [...(keptAt.get(stretch) ?? []), candidate]);
  }
  return kept.sort((a, b) => a.content[0].first - b.content[0].first || (a.cue?.first ?? 0) - (b.cue?.first ?? 0));
}

/** Whether a statement that is no longer than another tells mostly the same words over again, or is told in it by its speaker. */
export const repeats = (longer: Candidate, other: Candidate): boolean =>
  near(longer, other) && (sameWords(longer.content, other.content) || tells(longer, other)) && !isNested(longer, other);

/** Whether the inner statement is somebody else's saying, told within the outer one. */
function isNested(outer: Candidate, inner: Candidate): boolean {
  const { source } = inner;
  if (!source) return false;
  if (outer.source?.first === source.first) {
    return inner.rule === 'quoted-object' && !sameWords(outer.content, inner.content);
  }
  return tells(outer, inner) && VERB_CUES.get(inner.lemma)?.kind === 'SAYING' && NESTING.test(inner.rule);
}

/** Whether the cue of the inner statement and all that it holds are words of the outer one: it is the speaker's, not the narrator's. */
function tells(outer: Candidate, inner: Candidate): boolean {
  return [inner.cue, ...inner.content].every(
    (run) => run !== null && outer.content.some(({ first, end }) => first <= run.first && run.end <= end),
  );
}

const size = (runs: readonly Run[]): number => runs.reduce((sum, { first, end }) => sum + end - first, 0);

const lastEnd = ({ content }: Candidate): number => content.at(-1)?.end ?? 0;

/** Tokens in a stretch: contents that share none are never compared. */
const STRETCH = 64;

function stretchesOf(candidate: Candidate): readonly number[] {
  const first = Math.floor(candidate.content[0].first / STRETCH);
  const last = Math.floor(Math.max(0, lastEnd(candidate) - 1) / STRETCH);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at);
}

const near = (a: Candidate, b: Candidate): boolean =>
  a.content[0].first < lastEnd(b) && b.content[0].first < lastEnd(a);

/** Whether the shared tokens are more than half of all. */
function sameWords(a: readonly Run[], b: readonly Run[]): boolean {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.first, y.first));
  return shared > 0.5 * (size(a) + size(b) - shared);
}
