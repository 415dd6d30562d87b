import { skipAdjuncts } from '../adjuncts.ts';
import { type Candidate, type Telling, told, type VerbRule } from '../candidate.ts';
import { clauseEnd, hasVerb, trimEnd, trimStart } from '../clause.ts';
import { quoteAt, quoteClosingAt, type Run, type Scene, wordAt } from '../scene.ts';
import { addresseeAfter } from '../tellings.ts';

/** A clause with the tag at its end or in its middle ("The deal is dead, Lavrov said." | "The deal, he said, is dead."). */
export const clauseBeforeTag: VerbRule = { id: 'clause-before-tag', find };

function find(scene: Scene, telling: Telling): Candidate | null {
  const { site, source, edge, floor } = telling;
  if (!source || site.passive || site.form !== 'FINITE' || !/[TZQ]/.test(site.cue.frames)) return null;
  if (source.by === 'RELATIVE' || source.by === 'SHARED') return null;
  if (!endsContent(scene, edge - 1)) return null;
  const rest = restAfter(scene, telling);
  if (rest === 'COMPLEMENT') return null;
  const before = { first: trimStart(scene, floor, edge), end: trimEnd(scene, floor, edge) };
  if (before.end - before.first < 2 || (rest === 'END' && !canStand(scene, before))) return null;
  if (rest === 'END') return told(clauseBeforeTag.id, telling, [before], addresseeAfter(scene, telling));
  if (!canStand(scene, before) && !hasVerb(scene, rest)) return null;
  return told(clauseBeforeTag.id, telling, [before, rest], addresseeAfter(scene, telling));
}

const endsContent = (scene: Scene, index: number): boolean =>
  /^[,–—?!]$/.test(wordAt(scene, index)) || quoteClosingAt(scene, index) !== undefined;

const canStand = (scene: Scene, run: Run): boolean =>
  run.end - run.first >= 3 && (hasVerb(scene, run) || hasQuote(scene, run));

function hasQuote(scene: Scene, run: Run): boolean {
  for (let index = run.first; index < run.end; index += 1) if (quoteAt(scene, index)) return true;
  return false;
}

/** What follows the tag: nothing of its own, the second half of a split clause, or a complement that belongs to the cue. */
function restAfter(scene: Scene, telling: Telling): 'END' | 'COMPLEMENT' | Run {
  const { after, ceiling, others } = telling;
  const start = skipAdjuncts(scene, addresseeAfter(scene, telling)?.end ?? after, ceiling);
  const word = wordAt(scene, start);
  if (start >= ceiling || /^[.?!;)]$/.test(word)) return 'END';
  if (/^(?:when|while|as|after|before|during|and|but|in|at|on|with|without|who|whose)$/.test(word)) return 'END';
  if (word !== ',' && word !== '–' && word !== '—') return 'COMPLEMENT';
  if (/ing$/.test(wordAt(scene, start + 1)) || isTail(wordAt(scene, start + 1))) return 'END';
  const rest = { first: start + 1, end: clauseEnd(scene, start + 1, ceiling, others) };
  return rest.end - rest.first >= 2 ? rest : 'END';
}

const isTail = (word: string): boolean =>
  /^(?:who|whose|which|while|when|after|before|according|and|but|though|although|with|in|at|on|where)$/.test(word);
