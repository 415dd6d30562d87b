import { tellingOf } from '../make.ts';
import { phraseAt } from '../noun-phrases.ts';
import type { Scene, Unit } from '../scene.ts';
import { subjectOf } from '../subjects.ts';
import type { MeetingRule } from '../telling.ts';

const AT_TALKS =
  /^[^.;]{0,80}?\b(?:during|at|in|for|to)\s+(?:the\s+|these\s+|this\s+)?(?:talks|meeting|negotiations|summit|conversations|discussions|visit|session)\b/;

/**
 * Those who came along: "X, who accompanied Y and Z during the talks", "X, who was in Oslo during the talks".
 * Shape: always points back to a meeting that the text tells of elsewhere.
 */
export const companion: MeetingRule = {
  name: 'companion',
  read: (scene, unit) => {
    if (unit.mention) return [];
    const accompanies = unit.pos === 'VERB' && /^(?:accompany|flank)$/.test(unit.lemma);
    const stays = unit.lemma === 'be' && isInTown(scene, unit);
    if (!accompanies && !stays) return [];
    const atTalks = AT_TALKS.test(scene.text.clean.slice(unit.end, scene.sentence.end));
    if (!atTalks && (!accompanies || travels(scene, unit))) return [];
    const object = accompanies ? phraseAt(scene, unit.at + 1).mentions : [];
    const sitting = [...subjectOf(scene, unit.at).mentions, ...object].filter(({ type }) => type === 'PERSON');
    if (sitting.length === 0) return [];
    const telling = tellingOf(scene, {
      rule: 'companion',
      from: unit.at,
      to: unit.at,
      kind: 'TALKS',
      status: 'HELD',
      sitting,
      pointsBack: true,
      joins: atTalks ? null : 'SHARED',
      confidence: 'RESOLVED',
    });
    return telling === null ? [] : [telling];
  },
};

/** "accompanied X to Rome", "on a trip": a journey, no seat. */
const travels = (scene: Scene, verb: Unit): boolean =>
  /^[^.;]{0,60}?\b(?:to|on|back|home)\b/.test(scene.text.clean.slice(verb.end, scene.sentence.end));

/** "was in Oslo". */
function isInTown(scene: Scene, unit: Unit): boolean {
  const [preposition, town] = [scene.units[unit.at + 1], scene.units[unit.at + 2]];
  return (
    preposition?.lower === 'in' &&
    (town?.mention?.type === 'PLACE' || town?.mention?.type === 'STATE') &&
    /^(?:was|were)$/.test(unit.lower)
  );
}
