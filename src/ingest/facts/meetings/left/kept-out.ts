import { phraseAt } from '../noun-phrases.ts';
import type { Scene, Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import { type Left, type LeftRule, leftAs, MEETING_WORDS, restOf } from './left.ts';

const TALKS_BEFORE = new RegExp(`\\b${MEETING_WORDS}\\b[^.;:]{0,40}$`);
const EMPTY =
  /^(?: (?:at the table|in the (?:room|hall)))? (?:was|were|stayed|remained|had remained|had stayed|is|remains|stays)(?: left)? (?:empty|vacant)\b/;

/** "X did not invite Y", "the talks do not include Y", "bypassing Y", "over the heads of Y", "Y's seat stayed empty". */
export const keptOut: LeftRule = {
  name: 'left-kept-out',
  read: (scene, unit) => {
    if (unit.lemma === 'invite' && unit.pos === 'VERB') return notInvited(scene, unit);
    if (/^(?:include|involve)$/.test(unit.lemma) && unit.pos === 'VERB') return notIncluded(scene, unit);
    if (/^(?:bypassing|sidelining|excluding)$/.test(unit.lower))
      return leftAs('ABSENT_CONCERNED', phraseAt(scene, unit.at + 1).mentions).map(inClause);
    if (/^heads?$/.test(unit.lower) && scene.units[unit.at + 1]?.lower === 'of' && isOver(scene, unit))
      return leftAs('ABSENT_CONCERNED', phraseAt(scene, unit.at + 2).mentions);
    return /^(?:seat|place)s?$/.test(unit.lower) ? emptyChair(scene, unit) : [];
  },
};

const inClause = (left: Left): Left => ({ ...left, inClause: true });

/** "did not invite Y", "chose not to invite Y"; who was not invited is told elsewhere. */
function notInvited(scene: Scene, unit: Unit): readonly Left[] {
  const { units } = scene;
  const passive = units.slice(Math.max(0, unit.at - 3), unit.at).some(({ lemma }) => lemma === 'be');
  if (passive || statusOfVerb(scene, unit.at) !== 'DENIED') return [];
  return leftAs('NOT_INVITED', phraseAt(scene, unit.at + 1).mentions);
}

/** "the talks do not include Y". */
function notIncluded(scene: Scene, unit: Unit): readonly Left[] {
  const before = scene.text.clean.slice(scene.sentence.start, unit.start);
  if (!TALKS_BEFORE.test(before) || statusOfVerb(scene, unit.at) !== 'DENIED') return [];
  return leftAs('ABSENT_CONCERNED', phraseAt(scene, unit.at + 1).mentions);
}

const isOver = ({ units }: Scene, { at }: Unit): boolean =>
  units.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'over');

/** "Y's seat stayed empty", "the seat of Y was empty". */
function emptyChair(scene: Scene, unit: Unit): readonly Left[] {
  const { units } = scene;
  const owner = /^['’]s?$/.test(units[unit.at - 1]?.lower ?? '') ? units[unit.at - 2] : units[unit.at - 1];
  if (EMPTY.test(restOf(scene, unit))) return owner?.mention ? leftAs('ABSENT_CONCERNED', [owner.mention]) : [];
  if (!/^(?:of|for)$/.test(units[unit.at + 1]?.lower ?? '')) return [];
  const phrase = phraseAt(scene, unit.at + 2);
  const last = units[phrase.end - 1];
  return last && EMPTY.test(restOf(scene, last)) ? leftAs('ABSENT_CONCERNED', phrase.mentions) : [];
}
