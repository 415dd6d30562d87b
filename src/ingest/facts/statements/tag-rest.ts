import { skipAdjuncts } from './adjuncts.ts';
import type { Telling } from './candidate.ts';
import { clauseEnd, hasVerb, trimEnd } from './clause.ts';
import { posAt, quoteOpeningAt, type Run, type Scene, wordAt } from './scene.ts';
import { addresseeAfter } from './tellings.ts';

/** What follows the tag: nothing of its own, the second half of a split clause, or a complement that belongs to the cue. */
export function restAfter(scene: Scene, telling: Telling): 'END' | 'COMPLEMENT' | Run {
  const { after, ceiling, others } = telling;
  const start = skipAdjuncts(scene, addresseeAfter(scene, telling)?.end ?? after, ceiling);
  const word = wordAt(scene, start);
  if (start >= ceiling || /^[.?!;)]$/.test(word)) return 'END';
  if (/^(?:when|while|as|after|before|during|and|but|in|at|on|with|without|who|whose)$/.test(word)) return 'END';
  if (word !== ',' && word !== '–' && word !== '—') return 'COMPLEMENT';
  if (joinsQuote(scene, start + 1, ceiling)) return { first: start + 1, end: trimEnd(scene, start + 1, ceiling) };
  const fronted = /^(?:though|although|while|if|when|because|since|as|after|before)$/.test(
    wordAt(scene, telling.floor),
  );
  if ((/ing$/.test(wordAt(scene, start + 1)) && !fronted) || isTail(wordAt(scene, start + 1))) return 'END';
  const rest = { first: start + 1, end: clauseEnd(scene, start + 1, ceiling, others) };
  return rest.end - rest.first >= 2 && hasVerb(scene, rest) ? rest : 'END';
}

/** `, and still “went to court”`: the second half of a clause whose words are partly quoted. */
function joinsQuote(scene: Scene, index: number, ceiling: number): boolean {
  if (!/^(?:and|but)$/.test(wordAt(scene, index))) return false;
  const at = posAt(scene, index + 1) === 'ADV' ? index + 2 : index + 1;
  return at < ceiling && quoteOpeningAt(scene, at) !== undefined;
}

const isTail = (word: string): boolean =>
  /^(?:who|whose|which|while|when|after|before|according|and|but|though|although|with|in|at|on|where)$/.test(word);
