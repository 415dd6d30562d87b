import type { LinkedMention } from '../../../found.ts';
import { tellingOf } from '../make.ts';
import { placeAfter } from '../place.ts';
import { isInDate, type Scene, type Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import type { MeetingRule } from '../telling.ts';

/** How many sentences back "there" may point. */
const REACH = 2;

/**
 * Visits that are told by who is awaited: "X is expected in Ankara on Monday", "X is due there next week".
 * Shape: [] for what is expected of somebody ("X is expected to sign") and for visitors who are no persons.
 */
export const expected: MeetingRule = {
  name: 'expected-visit',
  read: (scene, unit) => {
    if (unit.mention || !/^(?:expect|await|due)$/.test(unit.lemma) || !isAwaited(scene, unit)) return [];
    const place = placeBehind(scene, unit.at + 1);
    const sitting = subjectOf(scene, unit.at).mentions.filter(({ type }) => type === 'PERSON');
    if (place === null || sitting.length === 0 || statusOfVerb(scene, unit.at) === 'DENIED') return [];
    const telling = tellingOf(scene, {
      rule: 'expected-visit',
      from: unit.at,
      to: unit.at,
      kind: 'VISIT',
      status: 'PLANNED',
      sitting,
      place,
    });
    return telling === null ? [] : [telling];
  },
};

/** "is expected", "is also due": passive, and now. */
const isAwaited = ({ units }: Scene, { at, lower }: Unit): boolean =>
  /^(?:expected|awaited|due)$/.test(lower) &&
  units.slice(Math.max(0, at - 3), at).some(({ lower: word }) => /^(?:is|are|'s|’s)$/.test(word));

/** "in Ankara", "on Monday in Ankara", "there". */
function placeBehind(scene: Scene, from: number): LinkedMention | null {
  for (let at = from; at < from + 5; at += 1) {
    const unit = scene.units[at];
    if (!unit) return null;
    if (unit.lower === 'there') return lastTown(scene, unit);
    const place = placeAfter(scene, at);
    if (place) return place;
    if (!isInDate(scene, unit) && !/^(?:on|in|at|back|next)$/.test(unit.lower)) return null;
  }
  return null;
}

/** The town that was named last before "there". */
function lastTown(scene: Scene, there: Unit): LinkedMention | null {
  let told: Scene | null = scene;
  for (let back = 0; back <= REACH && told !== null; back += 1) {
    const town = told.units.findLast(
      ({ mention, start }) => start < there.start && (mention?.type === 'PLACE' || mention?.reading === 'PLACE'),
    );
    if (town?.mention) return town.mention;
    told = told.before;
  }
  return null;
}
