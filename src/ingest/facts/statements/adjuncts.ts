import { DAYS, MONTHS, OCCASIONS, PERSONAL, PREPOSITIONS, TIME_LEADS } from './grammar-words.ts';
import { isNominal, isTime } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { posAt, quoteAt, type Scene, wordAt } from './scene.ts';

/** Prepositions of when, where, to whom and by what means something is said. */
const ADJUNCT_PREPOSITIONS =
  /^(?:on|in|at|to|during|after|before|from|with|via|through|for|of|about|by|over|following|amid|alongside|into|late|early|under|near|outside|inside|throughout|since|ahead|regarding)$/;

/**
 * The first token after "on Tuesday", "in Berlin", "to reporters", "at a press conference", "later" and the like.
 * Shape: `start` itself when none stands there.
 */
export function skipAdjuncts(scene: Scene, start: number, ceiling: number): number {
  let index = start;
  for (let step = 0; step < 8; step += 1) {
    const next = skipOne(scene, index, ceiling);
    if (next === index) break;
    index = next;
  }
  return index;
}

function skipOne(scene: Scene, index: number, ceiling: number): number {
  if (index >= ceiling || quoteAt(scene, index)) return index;
  const word = wordAt(scene, index);
  const time = skipTime(scene, index, ceiling);
  if (time > index) return time;
  if (posAt(scene, index) === 'ADV' && !/^(?:how|when|where|why|there|here|so|only|not|even|just|as)$/.test(word)) {
    return index + 1;
  }
  if (!PREPOSITIONS.has(word) || !ADJUNCT_PREPOSITIONS.test(word)) return index;
  if (/^(?:least|most|all|no|any|first|one|both|once|each)$/.test(wordAt(scene, index + 1)) && word !== 'to')
    return index;
  if (posAt(scene, index + 1) === 'NUM' && /^(?:about|over|under|for|to)$/.test(word)) return index;
  if (word === 'to' && posAt(scene, index + 1) === 'VERB' && !isNominal(scene, index + 1)) return index;
  if (posAt(scene, index + 1) === 'VERB' && wordAt(scene, index + 1).endsWith('ing')) return index;
  const dated = skipTime(scene, index + 1, ceiling);
  if (dated > index + 1 && !isOccasion(scene, dated)) return dated;
  const phrase = phraseAfter(scene, index + 1, ceiling);
  if (!phrase || (phrase.end - phrase.first === 1 && PERSONAL.has(wordAt(scene, phrase.first)))) return index;
  return phrase.end;
}

/** "Tuesday", "last week", "Feb. 9", "earlier this month", "a day later". */
export function skipTime(scene: Scene, index: number, ceiling: number): number {
  let at = index;
  while (at < ceiling && (TIME_LEADS.has(wordAt(scene, at)) || /^(?:a|one|two|three|\d+)$/.test(wordAt(scene, at))))
    at += 1;
  if (at >= ceiling || !isTime(scene, at)) return index;
  const month = MONTHS.has(wordAt(scene, at));
  at += 1;
  while (at < ceiling && (isTime(scene, at) || (month && /^(?:\d{1,4}(?:st|nd|rd|th)?)$/.test(wordAt(scene, at)))))
    at += 1;
  if (month && wordAt(scene, at) === ',' && /^\d{4}$/.test(wordAt(scene, at + 1))) at += 2;
  if (/^(?:later|earlier|ago|before|night|morning)$/.test(wordAt(scene, at))) at += 1;
  return DAYS.has(wordAt(scene, at)) ? at + 1 : at;
}

/** Whether a run of tokens names an occasion ("a televised interview"). */
export const isOccasion = (scene: Scene, index: number): boolean =>
  OCCASIONS.has(wordAt(scene, index)) || OCCASIONS.has(scene.tokens[index]?.lemma ?? '');
