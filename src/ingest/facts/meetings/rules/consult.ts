import { tellingOf } from '../make.ts';
import { phraseAt } from '../noun-phrases.ts';
import type { Scene, Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import type { MeetingRule } from '../telling.ts';

const BY_PHONE = /^[^.;]{0,120}?\b(?:by|over the|on the) (?:phone|telephone)\b/;

const VERBS = new Set(['consult', 'brief', 'debrief', 'inform']);

/**
 * Consultations that a verb tells: "X consulted with Y", "X briefed Y on the talks", "X informed Y about his meeting".
 * Shape: [] where nobody was consulted ("without consulting Y"): that says who was left out.
 */
export const consult: MeetingRule = {
  name: 'consult-verb',
  read: (scene, unit) => {
    if (unit.mention || unit.pos !== 'VERB' || !VERBS.has(unit.lemma)) return [];
    if (scene.units[unit.at - 1]?.lower === 'without' || (unit.lemma === 'inform' && !informsOfMeeting(scene, unit)))
      return [];
    const skip = scene.units[unit.at + 1]?.lower === 'with' ? 2 : 1;
    const partners = phraseAt(scene, unit.at + skip).mentions;
    const subject = subjectOf(scene, unit.at).mentions;
    const status = statusOfVerb(scene, unit.at);
    if (partners.length === 0 || subject.length === 0 || status === 'DENIED') return [];
    const telling = tellingOf(scene, {
      rule: 'consult-verb',
      from: unit.at,
      to: unit.at,
      kind: BY_PHONE.test(scene.text.clean.slice(unit.end, scene.sentence.end)) ? 'CALL' : 'CONSULTATION',
      status,
      sitting: [...subject, ...partners],
    });
    return telling === null ? [] : [telling];
  },
};

/** "informed Y about his meeting with Z"; to be informed of anything else is no consultation. */
const informsOfMeeting = (scene: Scene, verb: Unit): boolean =>
  BY_PHONE.test(scene.text.clean.slice(verb.end, scene.sentence.end)) ||
  /\b(?:about|of|on)\b[^.;,]{0,40}\b(?:meeting|talks|visit|negotiations|results?|outcome|conversations?|discussions?|summit)\b/.test(
    scene.text.clean.slice(verb.end, scene.sentence.end),
  );
