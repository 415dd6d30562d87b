import { phraseAt } from '../noun-phrases.ts';
import type { Scene, Unit } from '../scene.ts';
import { type LeftRule, leftAs, restOf } from './left.ts';
import { isBeingThere } from './not-there.ts';

/** "Nobody from Y was there", "no one from Y was invited", "there was no one from Y". */
export const nobody: LeftRule = {
  name: 'left-nobody',
  read: (scene, unit) => {
    if (!/^(?:from|of)$/.test(unit.lower) || !isNone(scene, unit)) return [];
    const phrase = phraseAt(scene, unit.at + 1);
    const verb = verbAfter(scene, phrase.end);
    if (verb && /^(?: been)? (?:invited|asked|called)\b/.test(restOf(scene, verb, 20)))
      return leftAs('NOT_INVITED', phrase.mentions);
    const there = verb !== null && isBeingThere(scene, verb);
    return there || wasNone(scene, unit) ? leftAs('ABSENT_CONCERNED', phrase.mentions) : [];
  },
};

/** "nobody from", "no one from", "none of", "not a single minister from". */
const isNone = ({ text, sentence }: Scene, { start }: Unit): boolean =>
  /\b(?:nobody|no[ -]one|none|no|not (?:a single|one)) (?:(?!one\b)[\p{L}-]+ ){0,2}$/iu.test(
    text.clean.slice(Math.max(sentence.start, start - 50), start),
  );

/** "there was nobody from". */
const wasNone = ({ text, sentence }: Scene, { start }: Unit): boolean =>
  /\bthere (?:was|were) (?:nobody|no[ -]one|no \w+) $/i.test(
    text.clean.slice(Math.max(sentence.start, start - 40), start),
  );

/** The verb behind a phrase, over "was" and "even". */
function verbAfter(scene: Scene, from: number): Unit | null {
  const verb = scene.units.slice(from, from + 4).find(({ pos, mention }) => !mention && /^(?:VERB|AUX)$/.test(pos));
  return verb ?? null;
}
