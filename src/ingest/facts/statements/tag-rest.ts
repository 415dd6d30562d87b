import { skipAdjuncts } from './adjuncts.ts';
import type { Telling } from './candidate.ts';
import { clauseEnd, hasVerb } from './clause.ts';
import { type Run, type Scene, wordAt } from './scene.ts';
import { addresseeAfter } from './tellings.ts';

/** What follows the tag: nothing of its own, the second half of a split clause, or a complement that belongs to the cue. */
export function restAfter(scene: Scene, telling: Telling): 'END' | 'COMPLEMENT' | Run {
  const { after, ceiling, others } = telling;
  const start = skipAdjuncts(scene, addresseeAfter(scene, telling)?.end ?? after, ceiling);
  const word = wordAt(scene, start);
  if (start >= ceiling || /^[.?!;)]$/.test(word)) return 'END';
  if (/^(?:when|while|as|after|before|during|and|but|in|at|on|with|without|who|whose)$/.test(word)) return 'END';
  if (word !== ',' && word !== '–' && word !== '—') return 'COMPLEMENT';
  const fronted = /^(?:though|although|while|if|when|because|since|as|after|before)$/.test(
    wordAt(scene, telling.floor),
  );
  if ((/ing$/.test(wordAt(scene, start + 1)) && !fronted) || isTail(wordAt(scene, start + 1))) return 'END';
  const rest = { first: start + 1, end: clauseEnd(scene, start + 1, ceiling, others) };
  return rest.end - rest.first >= 2 && hasVerb(scene, rest) ? rest : 'END';
}

const isTail = (word: string): boolean =>
  /^(?:who|whose|which|while|when|after|before|according|and|but|though|although|with|in|at|on|where)$/.test(word);
