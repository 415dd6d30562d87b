import { CLOSERS, DETERMINERS, NOUN_TIES, OCCASIONS, OPENERS, PERSONAL, POSSESSIVE } from './grammar-words.ts';
import { isNominal, isReducedRelative, isTight, isTime, LONGEST } from './noun-phrase.ts';
import { posAt, quoteAt, quoteClosingAt, type Run, type Scene, wordAt } from './scene.ts';

/**
 * The noun phrase that begins at `start`.
 * Shape: null when none begins there. Stops before times and occasions ("on Tuesday", "in an interview").
 */
export function phraseAfter(scene: Scene, start: number, ceiling: number): Run | null {
  if (start >= ceiling) return null;
  const word = wordAt(scene, start);
  if (PERSONAL.has(word) || /^(?:me|him|her|us|them)$/.test(word)) {
    if (word !== 'her' || !isNominal(scene, start + 1)) return { first: start, end: start + 1 };
  }
  let end = start;
  let nominal = false;
  for (let index = start; index < ceiling && index < start + LONGEST; ) {
    const next = stepRight(scene, index, start, ceiling, nominal);
    if (next === null) break;
    if (isNominal(scene, next - 1) || CLOSERS.has(wordAt(scene, next - 1)) || quoteClosingAt(scene, next - 1)) {
      nominal = true;
      end = next;
    }
    index = next;
  }
  return nominal ? { first: start, end } : null;
}

function stepRight(scene: Scene, index: number, start: number, ceiling: number, nominal: boolean): number | null {
  const word = wordAt(scene, index);
  const quote = quoteAt(scene, index);
  if (quote && quote !== quoteAt(scene, start)) return nominal ? pastTitle(scene, index) : null;
  const mention = scene.mentionRuns[scene.mentionOf[index] ?? -1];
  if (mention && nominal && PERSONAL.has(word)) return null;
  if (mention)
    return nominal && startsNewName(scene, index) ? null : Math.max(index + 1, Math.min(ceiling, mention.end));
  if (nominal && isTime(scene, index) && !POSSESSIVE.has(wordAt(scene, index + 1)) && !isTime(scene, index - 1))
    return null;
  if (word === 'that' && posAt(scene, index) === 'SCONJ') return null;
  if (nominal && isReducedRelative(scene, index)) return index + 2;
  if (DETERMINERS.has(word)) {
    return nominal && isNominal(scene, index - 1) && word !== 'one' ? null : index + 1;
  }
  if (POSSESSIVE.has(word) || isNominal(scene, index)) return index + 1;
  if (OPENERS.has(word) && nominal) {
    for (let close = index; close < Math.min(ceiling, index + 8); close += 1) {
      if (CLOSERS.has(wordAt(scene, close))) return close + 1;
    }
    return null;
  }
  if (word === '-' && nominal && isTight(scene, index) && /\p{L}/u.test(wordAt(scene, index + 1))) return index + 2;
  if (/^[-–/&]$/.test(word) && nominal && isNominal(scene, index + 1)) {
    return word === '&' || isTight(scene, index) ? index + 1 : null;
  }
  if (NOUN_TIES.has(word) && nominal) return tieRight(scene, index) ? index + 1 : null;
  if (word === 'and' && nominal && (isNominal(scene, index + 1) || DETERMINERS.has(wordAt(scene, index + 1)))) {
    return index + 1;
  }
  if (posAt(scene, index) === 'ADV' && !nominal) return index + 1;
  if (index === start && posAt(scene, index) === 'VERB' && !/ing$/.test(word) && isNominal(scene, index + 1))
    return index + 1;
  if (!nominal && /(?:ed|ing)$/.test(word) && posAt(scene, index - 1) === 'ADV' && isNominal(scene, index + 1))
    return index + 1;
  return null;
}

/** A short title in quotes after an owner ("the network's "Morning Hour" on Friday"). */
function pastTitle(scene: Scene, index: number): number | null {
  const run = scene.quoteRuns[scene.quoteOf[index] ?? -1];
  return run && run.first === index && run.end - index <= 7 && POSSESSIVE.has(wordAt(scene, index - 1))
    ? run.end
    : null;
}

/** Two names side by side without a tie are two phrases. */
const startsNewName = (scene: Scene, index: number): boolean =>
  isNominal(scene, index - 1) && (DETERMINERS.has(wordAt(scene, index)) || isPlural(scene, index - 1));

const isPlural = (scene: Scene, index: number): boolean =>
  posAt(scene, index) === 'NOUN' && /[^s]s$/.test(wordAt(scene, index));

/** Whether the preposition ties a further noun to the phrase, and not a time or an occasion to the verb. */
function tieRight(scene: Scene, index: number): boolean {
  if (wordAt(scene, index) === 'of') return true;
  for (let at = index + 1; at < index + 6; at += 1) {
    const word = wordAt(scene, at);
    if (isTime(scene, at) || OCCASIONS.has(word)) return false;
    if (!DETERMINERS.has(word) && posAt(scene, at) !== 'ADJ' && at > index + 2) break;
  }
  return isNominal(scene, index + 1) || DETERMINERS.has(wordAt(scene, index + 1));
}
