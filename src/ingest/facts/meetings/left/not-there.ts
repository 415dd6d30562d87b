import { attendanceOf } from '../rules/attend.ts';
import type { Scene, Unit } from '../scene.ts';
import { statusOfVerb, WILL } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import { type LeftRule, leftAs } from './left.ts';

const MISSED =
  /^ (?:the|this|these|those|that)? ?(?:[\p{L}-]+ )?(?:talks|summit|meeting|conference|negotiations|session|gathering|call)\b/u;

/** Those who were not in a meeting, by a negated verb of being there: "X did not attend", "no X was in the room". */
export const notAttending: LeftRule = {
  name: 'left-not-attending',
  read: (scene, unit) => {
    if (!/^(?:VERB|AUX)$/.test(unit.pos) || !isBeingThere(scene, unit)) return [];
    const subject = subjectOf(scene, unit.at);
    if (!isNobody(subject.words) && statusOfVerb(scene, unit.at) !== 'DENIED') return [];
    return leftAs(isOwnWill(scene, unit) ? 'DECLINED' : 'ABSENT_CONCERNED', subject.mentions);
  },
};

/** Whether a verb tells of being in a meeting. */
export const isBeingThere = (scene: Scene, unit: Unit): boolean =>
  attendanceOf(scene, unit) !== null || isAttended(scene, unit);

/** "will not attend", "would not come": said beforehand by those who stay away. */
const isOwnWill = ({ units }: Scene, { at, pos }: Unit): boolean =>
  pos === 'VERB' && units.slice(Math.max(0, at - 3), at).some(({ lower }) => WILL.test(lower) || lower === 'would');

/** Whether a negated verb only tells who stayed away from a meeting, which was held without them. */
export const staysAway = (scene: Scene, verb: Unit): boolean =>
  /^(?:attend|join|take|participate|come)$/.test(verb.lemma) && statusOfVerb(scene, verb.at) === 'DENIED';

/** Whether the words of a subject say that nobody of it did: "no minister", "neither X nor Y". */
export const isNobody = (words: string): boolean =>
  /^(?:no|none|neither|nobody|not an?|not one|hardly any)\b/i.test(words);

const isAttended = (scene: Scene, { lemma, end }: Unit): boolean =>
  (/^(?:attend|join)$/.test(lemma) && MISSED.test(scene.text.clean.slice(end, end + 40))) ||
  (lemma === 'come' &&
    /^ to (?:the (?:\w+ )?(?:talks|summit|meeting|conference|negotiations|table)|\p{Lu})/u.test(
      scene.text.clean.slice(end, end + 40),
    )) ||
  (/^(?:fly|show|turn)$/.test(lemma) &&
    /^ (?:in|up)(?:\s?[.,;]|$| for\b| to (?:the|these)\b)/.test(scene.text.clean.slice(end, end + 12))) ||
  (/^(?:take|participate)$/.test(lemma) && /^(?: part)? in\b/.test(scene.text.clean.slice(end, end + 10)));
