import { phraseAt } from '../noun-phrases.ts';
import type { Scene } from '../scene.ts';
import { type LeftRule, leftAs, restOf } from './left.ts';

const DOING = /^(?:consulting|involving|including|informing|inviting|asking)$/;

/** What may follow those without whom a meeting is held. */
const BEHIND =
  /^(?:\s*(?:[.,;–—)]|$)|\s(?:at the table|in the room|being|taking part|present|there|on|in|to|and|or|for|next|this|last|after|before)\b)/;

/** "without consulting Y", "met in Oslo without Y at the table", "in the absence of Y"; whom they were not allowed to see. */
export const without: LeftRule = {
  name: 'left-without',
  read: (scene, unit) => {
    const { units } = scene;
    const before = units[unit.at - 1]?.lower ?? '';
    if (before === 'without' && DOING.test(unit.lower))
      return leftAs(
        unit.lower === 'inviting' ? 'NOT_INVITED' : 'ABSENT_CONCERNED',
        phraseAt(scene, unit.at + 1).mentions,
      );
    if (unit.lower === 'without' || (unit.lower === 'of' && before === 'absence')) return notWith(scene, unit.at + 1);
    return /^(?:allow|permit)$/.test(unit.lemma) ? notSeen(scene, unit.at) : [];
  },
};

function notWith(scene: Scene, from: number) {
  const phrase = phraseAt(scene, from);
  const last = scene.units[phrase.end - 1];
  if (!last || phrase.mentions.length === 0 || !BEHIND.test(restOf(scene, last, 20))) return [];
  return leftAs('ABSENT_CONCERNED', phrase.mentions).map((left) => ({ ...left, inClause: true }));
}

/** "was not allowed to see Y". */
function notSeen(scene: Scene, allow: number) {
  const { units } = scene;
  const denied = units.slice(Math.max(0, allow - 3), allow).some(({ lower }) => /^(?:not|n't|n’t|never)$/.test(lower));
  if (!denied || units[allow + 1]?.lower !== 'to' || !/^(?:see|meet|visit)$/.test(units[allow + 2]?.lemma ?? ''))
    return [];
  return leftAs(
    'ABSENT_CONCERNED',
    phraseAt(scene, allow + 3).mentions.filter(({ type }) => type === 'PERSON'),
  );
}
