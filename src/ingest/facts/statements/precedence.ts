import type { Candidate } from './candidate.ts';
import type { Run } from './scene.ts';

/**
 * Drops what is told twice: of two statements whose contents are mostly the same words, the one found by the earlier rule stays.
 * Shape: in order of the content.
 */
export function withoutRepeats(found: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of found) {
    if (!kept.some((other) => near(other, candidate) && sameWords(other.content, candidate.content)))
      kept.push(candidate);
  }
  return kept.sort((a, b) => a.content[0].first - b.content[0].first || (a.cue?.first ?? 0) - (b.cue?.first ?? 0));
}

const near = (a: Candidate, b: Candidate): boolean =>
  a.content[0].first < (b.content.at(-1)?.end ?? 0) && b.content[0].first < (a.content.at(-1)?.end ?? 0);

/** Whether the shared tokens are more than half of all. */
function sameWords(a: readonly Run[], b: readonly Run[]): boolean {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.first, y.first));
  const size = (runs: readonly Run[]) => runs.reduce((sum, { first, end }) => sum + end - first, 0);
  return shared > 0.5 * (size(a) + size(b) - shared);
}
