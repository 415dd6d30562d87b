import type { LinkedMention } from '../../../found.ts';
import { tellingOf } from '../make.ts';
import { phraseAt } from '../noun-phrases.ts';
import { isInDate, type Scene, type Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import type { MeetingRule } from '../telling.ts';

const DIALS = new Set(['phone', 'telephone', 'ring']);

/**
 * Calls that a verb tells: "X called Y on Sunday", "X phoned Y"; also the visit of "X called on Y to discuss".
 * Shape: [] for a name given ("called him a liar") and for a demand ("called on Y to stop").
 */
export const call: MeetingRule = {
  name: 'call-verb',
  read: (scene, unit) => {
    if (unit.mention || unit.pos !== 'VERB' || (unit.lemma !== 'call' && !DIALS.has(unit.lemma))) return [];
    const visits = unit.lemma === 'call' && scene.units[unit.at + 1]?.lower === 'on';
    const object = phraseAt(scene, unit.at + (visits ? 2 : 1));
    const last = object.mentions.at(-1);
    if (!last || !object.mentions.every(({ type, form }) => type === 'PERSON' || form === 'DESCRIPTION')) return [];
    if (!(visits ? isPaid(scene, object.end) : isEnd(scene, object.end) && endsWith(scene, object.end, last)))
      return [];
    const subject = subjectOf(scene, unit.at);
    if (subject.mentions.length === 0 || isPassive(scene, unit)) return [];
    const telling = tellingOf(scene, {
      rule: 'call-verb',
      from: unit.at,
      to: unit.at,
      kind: visits ? 'VISIT' : 'CALL',
      status: statusOfVerb(scene, unit.at),
      sitting: [...subject.mentions, ...object.mentions],
    });
    return telling === null ? [] : [telling];
  },
};

/** Whether a phrase ends with a name, but for "afterwards" and "only". */
const endsWith = ({ units }: Scene, end: number, name: LinkedMention): boolean =>
  (units[end - 1]?.pos === 'ADV' || units[end - 1]?.lower === 'late' ? units[end - 2] : units[end - 1])?.mention ===
  name;

/** Nothing follows that would be a name given: an end, a date, a preposition, a purpose. */
function isEnd(scene: Scene, at: number): boolean {
  const unit = scene.units[at];
  if (unit?.lower === 'to' && scene.units[at + 1]?.pos !== 'VERB') return isEnd(scene, afterMention(scene, at));
  if (unit?.lower === 'in')
    return /^(?:DET|NUM)$/.test(scene.units[at + 1]?.pos ?? '') || isInDate(scene, scene.units[at + 1] ?? unit);
  if (!unit || isInDate(scene, unit)) return true;
  if (unit.lower === ',' || unit.lower === '.' || unit.lower === ';') return true;
  if (
    /^(?:on|at|to|after|before|during|from|about|over|for|and|while|as|earlier|later|again|twice|shortly|just|amid)$/.test(
      unit.lower,
    )
  )
    return true;
  return unit.pos === 'ADV' || unit.lower === '–' || unit.lower === '—';
}

/** After "to the United States" in "called the ambassador to the United States". */
function afterMention(scene: Scene, preposition: number): number {
  const named = scene.units.find(({ at, mention }) => at > preposition && mention !== null);
  return named && named.at < preposition + 4 ? named.at + 1 : preposition + 2;
}

/** "called on Y", "called on Y at his office", "called on Y to discuss …". */
function isPaid(scene: Scene, at: number): boolean {
  const [unit, next] = [scene.units[at], scene.units[at + 1]];
  if (unit?.lower === 'to')
    return /^(?:discuss|exchange|convey|brief|congratulate|express|pay)$/.test(next?.lemma ?? '');
  return !unit || /^(?:\.|,|at|in|here)$/.test(unit.lower) || isInDate(scene, unit);
}

const isPassive = (scene: Scene, unit: Unit): boolean =>
  scene.units.slice(Math.max(0, unit.at - 3), unit.at).some(({ lemma, pos }) => pos === 'AUX' && lemma === 'be') &&
  !/ing$/.test(unit.lower);
