import type { LinkedMention } from '../../../found.ts';
import { tellingOf } from '../make.ts';
import { isPair, phraseAt } from '../noun-phrases.ts';
import type { Scene, Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import type { MeetingRule } from '../telling.ts';

const BY_PHONE = /\b(?:by|over|on|via|through|in an?) (?:the )?(?:phone|telephone|video)\b/i;
const PHONE = /\b(?:phone|telephone|phoned|call|calls|video|teleconference)\b/i;

/**
 * Conversations that a verb tells: "X spoke with Y by phone", "X talked to Y", "X and Y spoke by phone", "X discussed Z with Y".
 * Shape: [] for speech to the public ("spoke to reporters") and about somebody ("talked about Y").
 */
export const speak: MeetingRule = {
  name: 'speak-verb',
  read: (scene, unit) => {
    if (unit.mention || unit.pos !== 'VERB' || !/^(?:speak|talk|chat|discuss)$/.test(unit.lemma)) return [];
    const partners = partnersOf(scene, unit);
    const phrase = subjectOf(scene, unit.at);
    const rest = scene.text.clean.slice(unit.end, scene.units[Math.min(scene.units.length - 1, unit.at + 12)]?.end);
    const byPhone = (unit.lemma === 'discuss' ? BY_PHONE : PHONE).test(rest);
    const subject = phrase.mentions.filter(isPower);
    const sitting = [...subject, ...partners.filter(isPower)];
    const pair = byPhone && isPair(phrase);
    if (
      !pair &&
      !talkTogether(scene, unit, subject, rest) &&
      (subject.length === 0 || sitting.length < 2 || (sitting.length === subject.length && !byPhone))
    )
      return [];
    const telling = tellingOf(scene, {
      rule: 'speak-verb',
      from: unit.at,
      to: unit.at,
      kind: byPhone ? 'CALL' : 'TALKS',
      status: statusOfVerb(scene, unit.at),
      sitting,
      takesOver: pair ? 'PAIR' : null,
    });
    return telling === null ? [] : [telling];
  },
};

/** "X and Y talked in Oslo", "delegations of X and Y spoke for three hours", "X and Y discussed Z": two sides, and nothing that they spoke about to others. */
function talkTogether(scene: Scene, verb: Unit, subject: readonly LinkedMention[], rest: string): boolean {
  if (new Set(subject.map(({ state, entity }) => state ?? entity)).size < 2) return false;
  if (verb.lemma === 'talk') return /^\s(?:about [^.;,]{1,40} )?(?:in|at|for|on|until|late|again|face)\b/.test(rest);
  if (verb.lemma === 'speak') return /^\sfor \S+ (?:hours?|minutes)\b/.test(rest);
  return verb.lemma === 'discuss' && !isPassive(scene, verb) && scene.units[verb.at - 1]?.lower !== 'to';
}

/** "would be discussed": nobody is told to do it. */
const isPassive = ({ units }: Scene, { at, lower }: Unit): boolean =>
  /ed$/.test(lower) && units.slice(Math.max(0, at - 3), at).some(({ lemma, mention }) => !mention && lemma === 'be');

/** Persons, states and organizations that do not print or broadcast; those are told, not talked with. */
const isPower = (mention: LinkedMention): boolean =>
  mention.type === 'PERSON' || mention.reading === 'POLITY' || mention.reading === 'INSTITUTION';

function partnersOf(scene: Scene, verb: Unit): readonly LinkedMention[] {
  const { units } = scene;
  for (let at = verb.at + 1; at < Math.min(units.length, verb.at + (verb.lemma === 'discuss' ? 32 : 8)); at += 1) {
    const unit = units[at];
    if (!unit || (!unit.mention && /^(?:VERB|AUX)$/.test(unit.pos)) || /^[;:"“”]$/.test(unit.lower)) return [];
    if (unit.lower === ',' && verb.lemma !== 'discuss') return [];
    if (unit.mention) continue;
    if (verb.lemma !== 'discuss' && /^(?:about|against|of)$/.test(unit.lower)) return [];
    if (unit.lower === 'with' || (unit.lower === 'to' && verb.lemma !== 'discuss'))
      return phraseAt(scene, at + 1).mentions;
  }
  return [];
}
