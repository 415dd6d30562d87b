import { isOccasion, skipTime } from './adjuncts.ts';
import { DAYS } from './grammar-words.ts';
import { isNominal } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { posAt, quoteAt, quoteClosingAt, type Run, type Scene, wordAt } from './scene.ts';

/**
 * Where a noun phrase that somebody told of ends: before the time, the occasion or the clause by which the narrator says
 * when it was told ("rejected the plan in a letter on Monday", "condemned the launch as ships left the port").
 */
export function narratorsEnd(scene: Scene, { first, end }: Run): number {
  for (let index = first + 1; index < end; index += 1) {
    if (quoteAt(scene, index)) continue;
    const whole = isNominal(scene, index - 1) || quoteClosingAt(scene, index - 1);
    if (whole && leavesContent(scene, index, end)) return index;
  }
  return end;
}

/** Whether words after a time still tell of the content: a quote, an infinitive, "that", "as". */
function carriesOn(scene: Scene, { first, end }: Run): boolean {
  for (let index = first + 1; index < end; index += 1) {
    const word = wordAt(scene, index);
    if (quoteAt(scene, index) || word === 'that' || word === 'as') return true;
    if (word === 'to' && posAt(scene, index + 1) === 'VERB') return true;
  }
  return false;
}

function leavesContent(scene: Scene, index: number, end: number): boolean {
  const word = wordAt(scene, index);
  if (word === 'as') return startsClause(scene, index + 1, end);
  return tellsWhen(scene, index, end) && !carriesOn(scene, { first: index, end });
}

function tellsWhen(scene: Scene, index: number, end: number): boolean {
  const word = wordAt(scene, index);
  if (DAYS.has(word)) return !/^['’]s?$/.test(wordAt(scene, index + 1));
  if (/^(?:last|this|earlier)$/.test(word)) return skipTime(scene, index, end) > index;
  if (!/^(?:in|on|at|to)$/.test(word)) return false;
  const phrase = phraseAfter(scene, index + 1, end);
  return DAYS.has(wordAt(scene, index + 1)) || (phrase !== null && hasOccasion(scene, phrase));
}

/** "as Pyongyang fired": a subject and a verb; "as a farce" is what it is called. */
function startsClause(scene: Scene, start: number, end: number): boolean {
  const subject = phraseAfter(scene, start, end);
  if (!subject || subject.end >= end || wordAt(scene, subject.end - 1) === 'to') return false;
  const pos = posAt(scene, subject.end);
  return pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(wordAt(scene, subject.end)));
}

function hasOccasion(scene: Scene, { first, end }: Run): boolean {
  for (let index = first; index < end; index += 1) {
    if (/^(?:of|for|with|about|his|her|their|its)$/.test(wordAt(scene, index))) return false;
    if (isOccasion(scene, index)) return true;
  }
  return false;
}
