import { createHash } from 'node:crypto';
import type { StatementForm } from '../model/statement.ts';

/** Words that carry no content of their own, beside those of reporting. */
const STOP_WORDS = new Set(
  `a about above after again all also although always am an and any are as at be because been before being between both but by can
  cannot could did do does doing done down during each either else even ever every few for from further get gets got had has have
  having he her here hers him his how however i if in into is it its itself just let like made make makes many may me might more most
  much must my neither no nor not now of off on once one only onto or other others our ours out over own per put rather same shall she
  should since so some such than that the their theirs them then there these they thing this those though through thus to too under
  until up upon us very was way we well were what when where whether which while who whom whose why will with within without would yet
  you your yours said say says saying told tell added adding according stressed emphasized emphasised explained declared`.split(
    /\s+/,
  ),
);

/** Quotations with fewer words of content are said by many ("We want peace"). */
const WORDS_OF_A_KEY = 5;

/**
 * The words of content of a text, as stems, so that "cooperation" and "cooperate" meet.
 * Shape: in order, with repetition; accents and case off, stop words out.
 */
export function stemsOf(content: string): readonly string[] {
  const words =
    content
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !STOP_WORDS.has(word)).map(stem);
}

/** The stems of words that are written like names, beyond the first word: they tell what a text is about, not what it says of it. */
export function nameStemsOf(content: string): ReadonlySet<string> {
  const [, ...rest] = content.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? [];
  return new Set(rest.filter((word) => /^\p{Lu}/u.test(word)).flatMap(stemsOf));
}

/** A key that is equal for quotations of the same words. Shape: null for reported speech, which is in the reporter's words, and for short ones. */
export function contentKeyOf(content: string, form: StatementForm): string | null {
  if (form !== 'DIRECT') return null;
  const stems = stemsOf(content);
  if (stems.length < WORDS_OF_A_KEY) return null;
  return createHash('sha256').update(stems.join(' ')).digest('hex').slice(0, 20);
}

const ENDINGS = [
  'izations', 'isations', 'ization', 'isation', 'ational', 'ations', 'ements', 'ingly', 'ation', 'ative', 'ement', 'ities', 'iness',
  'ments', 'ance', 'ence', 'ical', 'able', 'ible', 'ions', 'ment', 'ness', 'ious', 'edly', 'ally', 'ing', 'ies', 'ied', 'ion', 'ity', 'ate',
  'ive', 'ous', 'ors', 'ers', 'ful', 'ize', 'ise', 'ed', 'es', 'er', 'or', 'al', 'ic', 'ly', 'y', 's', 'e',
]; // biome-ignore format: longest first, in lines

/** Takes off one ending, the longest that leaves four letters; enough to make forms of one word meet, without a dictionary. */
function stem(word: string): string {
  const ending = ENDINGS.find((one) => word.length - one.length >= 4 && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}
