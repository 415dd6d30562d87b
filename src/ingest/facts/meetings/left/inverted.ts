import { phraseAt } from '../noun-phrases.ts';
import type { Scene } from '../scene.ts';
import { type LeftRule, leftAs, MEETING_WORDS } from './left.ts';

/** The opening of a sentence that names behind it who was not there: "Absent from the talks was", "Not invited:". */
const OPENING = new RegExp(
  `^(?:(?:also|again|conspicuously|notably|even) )*(?:absent|missing|excluded|left out|not (?:present|represented|at the table|in the room|invited|among the (?:guests|participants)))(?: (?:from|at|in|to) (?:(?:the|these|this) (?:\\w+ )?${MEETING_WORDS}|\\p{Lu}\\w+))?(?: (?:was|were|is|are)\\b(?: also)?|\\s?[:–])`,
  'iu',
);

/** "Absent from the talks was Y", "Not invited: Y", "One actor was missing: Y". */
export const inverted: LeftRule = {
  name: 'left-inverted',
  read: (scene, unit) => {
    const { units, text, sentence } = scene;
    const next = units[unit.at + 1];
    if (/^(?:missing|absent)$/.test(unit.lower) && /^[:–]$/.test(next?.lower ?? ''))
      return leftAs('ABSENT_CONCERNED', phraseAt(scene, unit.at + 2).mentions);
    if (unit.at !== firstWord(scene)) return [];
    const opening = OPENING.exec(text.clean.slice(unit.start, sentence.end));
    if (!opening) return [];
    const end = unit.start + opening[0].length;
    const named = units.find(({ start }) => start >= end);
    return named
      ? leftAs(/invited/i.test(opening[0]) ? 'NOT_INVITED' : 'ABSENT_CONCERNED', phraseAt(scene, named.at).mentions)
      : [];
  },
};

const firstWord = ({ units }: Scene): number => units.findIndex(({ text }) => /\p{L}/u.test(text));
