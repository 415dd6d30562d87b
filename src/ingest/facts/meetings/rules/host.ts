import type { LinkedMention } from '../../../found.ts';
import { REPRESENTATIVES } from '../lexicon.ts';
import { tellingOf } from '../make.ts';
import { phraseAt } from '../noun-phrases.ts';
import { isInDate, type Scene, type Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import type { MeetingRule } from '../telling.ts';

const HOSTS = new Set(['host', 'receive', 'welcome']);

/**
 * Meetings that their host is told to give: "X received Y in Z", "X is hosting Y".
 * Shape: [] when no person is received ("welcomed the decision", "received support from Y").
 */
export const host: MeetingRule = {
  name: 'host-verb',
  read: (scene, unit) => {
    if (unit.mention || unit.pos !== 'VERB' || !HOSTS.has(unit.lemma) || isToBeHosted(scene, unit)) return [];
    const passive =
      scene.units.slice(Math.max(0, unit.at - 2), unit.at).some(({ lemma, pos }) => pos === 'AUX' && lemma === 'be') &&
      /ed$/.test(unit.lower);
    const near = subjectOf(scene, unit.at).mentions;
    const far = passive ? byPhrase(scene, unit.at) : guestsAfter(scene, overSetting(scene, unit.at + 1));
    const [hosts, guests] = passive ? [far, near] : [near, far];
    const known = !passive && guests.length === 0 && GUESTS_TOLD.test(scene.text.clean.slice(unit.end, unit.end + 40));
    if (hosts.length === 0 || !(known || guests.some(isGuest))) return [];
    const telling = tellingOf(scene, {
      rule: 'host-verb',
      from: unit.at,
      to: unit.at,
      kind: 'TALKS',
      status: statusOfVerb(scene, unit.at),
      sitting: guests,
      hosts,
      joins: known ? 'LAST' : null,
    });
    return telling === null ? [] : [telling];
  },
};

/** Guests who were told of before: "received both delegations", "welcomed them". */
const GUESTS_TOLD =
  /^ (?:them|(?:both|all|the|the two|the three|the four|the five) (?:delegations|sides|teams|leaders|ministers|presidents|guests|negotiators|envoys|parties))\b/;

const isGuest = (mention: LinkedMention): boolean => mention.type === 'PERSON' || mention.form === 'DESCRIPTION';

/** "a summit to be hosted by X": the noun tells of it, and nobody before it is a guest. */
const isToBeHosted = ({ units }: Scene, { at }: Unit): boolean =>
  units[at - 1]?.lower === 'be' && units[at - 2]?.lower === 'to' && units[at - 3]?.pos === 'NOUN';

/** Goes over the day and the town between a verb and its guests: "received on Monday in Oslo his colleague". */
function overSetting(scene: Scene, from: number): number {
  const { units } = scene;
  const isSetting = (unit: Unit | undefined) =>
    unit !== undefined &&
    (isInDate(scene, unit) || unit.mention?.type === 'PLACE' || unit.mention?.reading === 'PLACE');
  let at = from;
  while (isSetting(units[at]) || (/^(?:on|in|at|this|,)$/.test(units[at]?.lower ?? '') && isSetting(units[at + 1])))
    at += 1;
  return isSetting(units[at - 1]) ? at : from;
}

/** The guests, when what follows the verb is people: not "an invitation from Y", and not "Y to mediate". */
function guestsAfter(scene: Scene, from: number): readonly LinkedMention[] {
  const phrase = phraseAt(scene, from);
  const { noun, mentions, end } = phrase;
  const [first, next, verb] = [mentions[0], scene.units[end], scene.units[end + 1]];
  if (
    !first ||
    (noun !== null && (noun.start < first.start ? !REPRESENTATIVES.has(noun.lower) : noun.at === end - 1))
  ) {
    return [];
  }
  return next?.lower === 'to' && verb?.pos === 'VERB' && !verb.mention ? [] : mentions;
}

function byPhrase(scene: Scene, verb: number): readonly LinkedMention[] {
  const by = scene.units.find((unit) => unit.at > verb && unit.at < verb + 6 && unit.lower === 'by');
  return by ? phraseAt(scene, by.at + 1).mentions : [];
}
