import type { LinkedMention } from '../../../found.ts';
import { tellingOf } from '../make.ts';
import { isModifier, phraseAt } from '../noun-phrases.ts';
import type { Scene, Unit } from '../scene.ts';
import { phraseEndingAt } from '../subjects.ts';
import type { MeetingRule } from '../telling.ts';

/**
 * Meetings that the line under a picture shows: "X, left, with Y in Z on 4 May", "X and Y at a table in Z".
 * Shape: [] for a sentence that is no caption, and for a picture of one person.
 */
export const caption: MeetingRule = {
  name: 'caption',
  read: (scene, unit) => {
    if (unit.mention) return [];
    const sides = unit.lower === 'with' && isSideBefore(scene, unit);
    const posed = /^(?:pose|stand|sit|walk)$/.test(unit.lemma) && unit.pos === 'VERB' && isTogether(scene, unit);
    if (!sides && !posed) return [];
    const sitting = sides
      ? [...namedBefore(scene, unit), ...phraseAt(scene, unit.at + 1).mentions]
      : listedBefore(scene, unit);
    if (new Set(sitting.map((mention) => mention.entity ?? mention.text)).size < 2) return [];
    const telling = tellingOf(scene, {
      rule: 'caption',
      from: sides ? sideWord(scene, unit) : unit.at,
      to: unit.at,
      kind: 'TALKS',
      status: 'HELD',
      sitting,
    });
    return telling === null ? [] : [telling];
  },
};

const SIDE = /^(?:left|right|centre|center|l|r)$/;

/** "X, left, with Y", "X (left) with Y", "X, left on Tuesday, with Y". */
const isSideBefore = (scene: Scene, unit: Unit): boolean =>
  scene.units.slice(Math.max(0, unit.at - 5), unit.at).some(({ lower }) => SIDE.test(lower)) &&
  !scene.units
    .slice(0, unit.at)
    .some(({ pos, mention, lower }) => !mention && /^(?:VERB|AUX)$/.test(pos) && !SIDE.test(lower));

const sideWord = (scene: Scene, unit: Unit): number =>
  scene.units.slice(0, unit.at).findLast(({ lower }) => SIDE.test(lower))?.at ?? unit.at;

function namedBefore(scene: Scene, unit: Unit): readonly LinkedMention[] {
  const side = sideWord(scene, unit);
  const before = scene.units.slice(0, side).findLast(({ mention }) => mention !== null && mention.form !== 'PRONOUN');
  return before ? phraseEndingAt(scene, before.at).mentions : [];
}

/** "sit around a table", "pose for a picture", "stand side by side". */
const isTogether = (scene: Scene, unit: Unit): boolean =>
  /^\s(?:around|round|at|for|with|next to|beside|side by side|together)\b[^.;]{0,30}?\b(?:table|photo|photograph|picture|together|ahead of|before|during|by side)/.test(
    scene.text.clean.slice(unit.end, unit.end + 60),
  );

/** Everybody whom a list "From left to right: …" names before the verb. */
function listedBefore(scene: Scene, unit: Unit): readonly LinkedMention[] {
  const colon = scene.units.findIndex(({ lower, at }) => lower === ':' && at < unit.at);
  const persons = scene.units
    .slice(colon + 1, unit.at)
    .flatMap(({ at, mention }) =>
      mention?.type === 'PERSON' && mention.form !== 'PRONOUN' && !isModifier(scene, at) ? mention : [],
    );
  return colon >= 0 ? persons : phraseEndingAt(scene, unit.at - 1).mentions;
}
