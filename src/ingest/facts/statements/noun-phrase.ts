import {
  CLOSERS,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  MONTHS,
  NOUN_TIES,
  OPENERS,
  PERIODS,
  PERSONAL,
  POSSESSIVE,
  RELATIVE,
} from './grammar-words.ts';
import { posAt, quoteAt, type Run, type Scene, wordAt } from './scene.ts';

/** Phrases longer than this are none. */
export const LONGEST = 40;

/** Whether a token tells a time ("Tuesday", "year"). */
export const isTime = (scene: Scene, index: number): boolean => {
  const word = wordAt(scene, index);
  return (
    DAYS.has(word) ||
    PERIODS.has(word) ||
    (MONTHS.has(word) && posAt(scene, index) === 'PROPN' && wordAt(scene, index + 1) !== '-')
  );
};

/** Whether a token can be the last word of a noun phrase. */
export const isNominal = (scene: Scene, index: number): boolean =>
  scene.nounish[index] === 1 ||
  (scene.mentionOf[index] ?? -1) >= 0 ||
  isDemonstrativeNoun(scene, index) ||
  isObject(scene, index);

/** An object pronoun after a preposition ("those close to him"). */
const isObject = (scene: Scene, index: number): boolean =>
  /^(?:him|her|them|it|us|me)$/.test(wordAt(scene, index)) && NOUN_TIES.has(wordAt(scene, index - 1));

/** "others", "both", "many", "some" as heads of their own. */
const isDemonstrativeNoun = (scene: Scene, index: number): boolean =>
  /^(?:others?|both|many|some|most|all|several|few|one|everyone|everybody|someone|somebody|nobody|anyone|people|those|neither|none|each|another)$/.test(
    wordAt(scene, index),
  );

/**
 * The noun phrase whose last word is the token before `end`.
 * Shape: null when none ends there. Ties ("of", "for", "in") and coordination are followed to the left as far as nouns reach.
 */
export function phraseBefore(scene: Scene, end: number, floor: number): Run | null {
  let index = end - 1;
  if (index < floor) return null;
  const word = wordAt(scene, index);
  if (PERSONAL.has(word) && !isObject(scene, index)) return { first: index, end };
  if (posAt(scene, index) === 'PRON' && RELATIVE.has(word)) return { first: index, end };
  if (!isNominal(scene, index) && !CLOSERS.has(word)) return null;
  let first = end;
  const bottom = Math.max(floor, end - LONGEST);
  while (index >= bottom) {
    const step = stepLeft(scene, index, first, end, bottom);
    if (step === null) break;
    if (step.keep) first = step.to;
    index = step.to - 1;
  }
  return first < end ? { first: trimStart(scene, first, end), end } : null;
}

interface Step {
  readonly to: number;
  readonly keep: boolean;
}

/** One step to the left: the token (or mention, or bracket) joins, is passed on approval of the next, or ends the phrase. */
function stepLeft(scene: Scene, index: number, first: number, end: number, floor: number): Step | null {
  const word = wordAt(scene, index);
  if (quoteAt(scene, index) && scene.quoteOf[index] !== scene.quoteOf[end - 1]) return quoteStep(scene, index, floor);
  if (CLOSERS.has(word)) {
    for (let open = index; open >= floor; open -= 1) {
      if (OPENERS.has(wordAt(scene, open))) return { to: open, keep: true };
    }
    return null;
  }
  const mention = scene.mentionOf[index] ?? -1;
  if (mention >= 0) {
    if (scene.mentions[mention]?.form === 'PRONOUN' && !isPossessive(word) && !isObject(scene, index)) return null;
    return { to: Math.max(floor, Math.min(index, scene.mentionRuns[mention]?.first ?? index)), keep: true };
  }
  if (PERSONAL.has(word) && !isObject(scene, index)) return null;
  if (word === 'that' && (posAt(scene, index) === 'SCONJ' || (index > floor && isNominal(scene, index - 1))))
    return null;
  if (DETERMINERS.has(word) || POSSESSIVE.has(word)) return { to: index, keep: true };
  if (isNominal(scene, index)) {
    return startsNewPhrase(scene, index, first) ? null : { to: index, keep: true };
  }
  const nounBefore = index > floor && (isNominal(scene, index - 1) || CLOSERS.has(wordAt(scene, index - 1)));
  if (/^[-–/]$/.test(word)) return nounBefore && isTight(scene, index) ? { to: index, keep: false } : null;
  if (NOUN_TIES.has(word) && nounBefore && !isTime(scene, index - 1)) return { to: index, keep: false };
  if (index - 2 >= floor && isReducedRelative(scene, index - 1)) return { to: index - 1, keep: false };
  if (CONJUNCTIONS.has(word) && word !== 'but' && nounBefore && startsClause(scene, index, floor)) {
    return { to: index, keep: false };
  }
  if (word === 'then' && index > floor && DETERMINERS.has(wordAt(scene, index - 1)))
    return { to: index - 1, keep: true };
  if (word === ',' && nounBefore && listBefore(scene, index, floor)) return { to: index, keep: false };
  return null;
}

/** A hyphen or slash without spaces around it. */
export const isTight = (scene: Scene, index: number): boolean =>
  scene.tokens[index - 1]?.end === scene.tokens[index]?.start &&
  scene.tokens[index]?.end === scene.tokens[index + 1]?.start;

const isPossessive = (word: string): boolean => /^(?:his|her|its|their|our|my|your)$/.test(word);

/** A short quotation inside a noun phrase ("the so-called "coalition" said") is passed as one word. */
function quoteStep(scene: Scene, index: number, floor: number): Step | null {
  const run = scene.quoteRuns[scene.quoteOf[index] ?? -1];
  return run && run.first > floor && run.end - run.first <= 6 && DETERMINERS.has(wordAt(scene, run.first - 1))
    ? { to: run.first, keep: true }
    : null;
}

/** A noun right before a determiner belongs to what stands before ("told reporters the minister"). */
const startsNewPhrase = (scene: Scene, index: number, first: number): boolean => {
  const next = wordAt(scene, index + 1);
  return (
    index + 1 === first &&
    DETERMINERS.has(next) &&
    !/^(?:no|one|two|three|four|five|six|that|half)$/.test(next) &&
    !/^(?:all|both|half|some|many|most|such|several)$/.test(wordAt(scene, index))
  );
};

/** "people briefed on", "officials familiar with": a participle or adjective between a noun and its preposition. */
export const isReducedRelative = (scene: Scene, index: number): boolean =>
  /(?:ed|known|led|run|held|close|familiar)$/.test(wordAt(scene, index)) &&
  isNominal(scene, index - 1) &&
  (NOUN_TIES.has(wordAt(scene, index + 1)) || wordAt(scene, index + 1) === 'by');

/** Whether only a noun phrase lies between the start of the clause and the conjunction ("Rubio and Lavrov agreed"). */
function startsClause(scene: Scene, conjunction: number, floor: number): boolean {
  for (let index = conjunction - 1; index >= floor; index -= 1) {
    const word = wordAt(scene, index);
    const pos = posAt(scene, index);
    if ((scene.mentionOf[index] ?? -1) >= 0) continue;
    if (/^[,;:]$/.test(word) || quoteAt(scene, index)) return true;
    if (/^(?:that|because|while|as|when|but|after|before|if|although|though)$/.test(word)) return true;
    if (pos === 'VERB' || pos === 'AUX' || PERSONAL.has(word)) return false;
  }
  return true;
}

/** A list of names with commas: "A, B and C". */
function listBefore(scene: Scene, comma: number, floor: number): boolean {
  if (posAt(scene, comma - 1) !== 'PROPN' || posAt(scene, comma + 1) !== 'PROPN' || isTime(scene, comma - 1))
    return false;
  for (let index = comma + 1; index < comma + 8 && index < scene.tokens.length; index += 1) {
    if (wordAt(scene, index) === 'and' && posAt(scene, index + 1) === 'PROPN') return startsClause(scene, comma, floor);
    if (!['PROPN', 'PUNCT'].includes(posAt(scene, index))) return false;
  }
  return false;
}

/** Drops what cannot begin a phrase: a time ("Tuesday the minister"), a conjunction, a fronted adjunct. */
function trimStart(scene: Scene, start: number, end: number): number {
  let first = start;
  while (first < end - 1 && (CONJUNCTIONS.has(wordAt(scene, first)) || wordAt(scene, first) === ',')) first += 1;
  for (let index = first; index < end - 1; index += 1) {
    if (isTime(scene, index) && (DETERMINERS.has(wordAt(scene, index + 1)) || posAt(scene, index + 1) === 'PROPN')) {
      if (!POSSESSIVE.has(wordAt(scene, index + 1))) first = index + 1;
    }
  }
  return first;
}
