import type { LinkedMention } from '../../../found.ts';
import { phraseAt } from '../noun-phrases.ts';
import type { Scene, Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import { phraseEndingAt, subjectOf } from '../subjects.ts';
import { type LeftRule, leftAs, MEETING_WORDS, restOf } from './left.ts';
import { isNobody } from './not-there.ts';

const SOME = '(?:(?:the|this|these|an?|its|his|her|their) )?(?:\\w+ )?';
const INVITATION = /^ (?:(?:an?|the|this|his|her|its|their|any|every|[A-Z]\w+['’]s?) )(?:\w+ )?invitations?\b/;
const MISSES = new RegExp(`^ ${SOME}${MEETING_WORDS}\\b`);
const ITS_SEAT = /^ (?:his|her|its|their) (?:attendance|participation|trip to the (?:summit|talks|meeting))\b/;
const NO_ENVOY =
  /^ (?:no one|nobody|none|no (?:\w+ )?(?:delegations?|representatives?|envoys?|officials?|ministers?|delegates?|negotiators?))\b/;
const ANY_ENVOY =
  /^ (?:anyone|anybody|an?|any|its|his|their) ?(?:\w+ )?(?:delegations?|representatives?|envoys?|officials?|delegates?|negotiators?)?\b/;

/** "Y refused to attend", "Y boycotted the summit", "Y turned down an invitation", "Y stayed away", "X excluded Y from the talks". */
export const declining: LeftRule = {
  name: 'left-declining',
  read: (scene, unit) => {
    if (unit.pos !== 'VERB') return [];
    if (declines(scene, unit)) {
      const negated =
        /^(?:DENIED|PROPOSED)$/.test(statusOfVerb(scene, unit.at)) &&
        !/^(?:refuse|decline|reject|turn|send)$/.test(unit.lemma);
      return negated ? [] : leftAs('DECLINED', subjectOf(scene, unit.at).mentions);
    }
    return unit.lemma === 'exclude' ? excluded(scene, unit) : [];
  },
};

function declines(scene: Scene, unit: Unit): boolean {
  const rest = restOf(scene, unit);
  switch (unit.lemma) {
    case 'refuse':
    case 'decline':
      return (
        /^ to (?:attend|take part|participate|come|join|travel|send|sit)\b/.test(rest) ||
        INVITATION.test(rest) ||
        (/^(?:[.,;]|$)/.test(rest) && isAsked(scene, unit))
      );
    case 'reject':
    case 'spurn':
    case 'ignore':
      return INVITATION.test(rest);
    case 'turn':
      return rest.startsWith(' down') && INVITATION.test(rest.slice(5));
    case 'boycott':
    case 'skip':
    case 'snub':
      return MISSES.test(rest);
    case 'stay':
    case 'keep':
      return /^ (?:away|at home|home)(?:\s?[.,;–]|$| (?:until|because|in protest|again|too|from (?:the |this |these )?(?:\w+ )?(?:talks|summit|meeting|conference|table|negotiations)))/.test(
        rest,
      );
    case 'pull':
      return rest.startsWith(' out of') && MISSES.test(rest.slice(7));
    case 'cancel':
    case 'withdraw':
      return ITS_SEAT.test(rest);
    case 'send':
      return NO_ENVOY.test(rest) || (ANY_ENVOY.test(rest) && isNotDone(scene, unit) && isEnvoy(rest));
    default:
      return false;
  }
}

/** "Invited to the talks, Y declines": what is declined was told in the sentence. */
const isAsked = ({ text, sentence }: Scene, { start }: Unit): boolean =>
  /\b(?:invited|asked|invitation)\b/i.test(text.clean.slice(sentence.start, start));

const isNotDone = (scene: Scene, { at }: Unit): boolean =>
  scene.units.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:not|n't|n’t|never)$/.test(lower));

const isEnvoy = (rest: string): boolean =>
  /^ (?:anyone|anybody)\b/.test(rest) ||
  /^ \w+ (?:\w+ )?(?:delegation|representative|envoy|official|delegate|negotiator)s?\b/.test(rest);

/** "X excluded Y from the talks". */
function excluded(scene: Scene, unit: Unit) {
  if (
    !/\b(?:from|in|at) (?:the |these |any )?(?:\w+ )?(?:talks|negotiations|meeting|summit|table)\b/.test(
      restOf(scene, unit, 60),
    )
  )
    return [];
  const passive = scene.units[unit.at - 1]?.lemma === 'be';
  return passive || isNobody(subjectOf(scene, unit.at).words)
    ? []
    : leftAs('ABSENT_CONCERNED', objectsOf(scene, unit.at));
}

function objectsOf(scene: Scene, verb: number): readonly LinkedMention[] {
  const phrase = phraseAt(scene, verb + 1);
  if (phrase.mentions.length > 0) return phrase.mentions;
  return /^(?:in|for|of)$/.test(scene.units[phrase.end]?.lower ?? '')
    ? phraseAt(scene, phrase.end + 1).mentions
    : phraseEndingAt(scene, phrase.end - 1).mentions;
}
