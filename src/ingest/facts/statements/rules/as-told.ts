import { skipAdjuncts } from '../adjuncts.ts';
import { type Candidate, type Telling, told, type VerbRule } from '../candidate.ts';
import { clauseEnd, hasVerb, trimEnd, trimStart } from '../clause.ts';
import { type Run, type Scene, wordAt } from '../scene.ts';

/** A clause that somebody is named for with "as" ("As Lind noted, the port is shut." | "The port, as Lind said on Monday, is shut."). */
export const asTold: VerbRule = { id: 'as-told', find };

function find(scene: Scene, telling: Telling): Candidate | null {
  const { site, source, edge, floor, ceiling, others } = telling;
  if (source?.by !== 'SUBJECT' || site.form !== 'FINITE' || site.passive) return null;
  if (!/[QZ]/.test(site.cue.frames) || site.cue.kind !== 'SAYING' || wordAt(scene, edge - 1) !== 'as') return null;
  const close = closeOf(scene, telling);
  if (close === null) return null;
  const rest = close + 1 < ceiling ? { first: close + 1, end: clauseEnd(scene, close + 1, ceiling, others) } : null;
  if (edge - 1 <= floor + 1) return rest && isClause(scene, rest) ? told(asTold.id, telling, [rest]) : null;
  if (wordAt(scene, edge - 2) !== ',') return null;
  const before = { first: trimStart(scene, floor, edge - 1), end: trimEnd(scene, floor, edge - 1) };
  if (rest && !hasVerb(scene, before)) return hasVerb(scene, rest) ? told(asTold.id, telling, [before, rest]) : null;
  return isClause(scene, before) ? told(asTold.id, telling, [before]) : null;
}

/** The comma or the end that closes the aside; null when something else follows the cue. */
function closeOf(scene: Scene, { after, ceiling }: Telling): number | null {
  const close = skipAdjuncts(scene, after, ceiling);
  return close >= ceiling || /^[,.;]$/.test(wordAt(scene, close)) ? close : null;
}

const isClause = (scene: Scene, run: Run): boolean => run.end - run.first > 2 && hasVerb(scene, run);
