import type { LinkedMention } from '../../../found.ts';
import { tellingOf } from '../make.ts';
import { phraseAt } from '../noun-phrases.ts';
import type { Scene, Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import type { MeetingRule } from '../telling.ts';

/**
 * Mediation: "X launched a mediation effort between Y and Z", "X mediates between Y and Z".
 * Shape: an effort is a proposal, for no word says that anybody sat down; [] when nobody is named on both sides.
 */
export const mediate: MeetingRule = {
  name: 'mediation',
  read: (scene, unit) => {
    if (unit.mention) return [];
    const verb = unit.pos === 'VERB' && unit.lemma === 'mediate' ? unit : effortVerb(scene, unit);
    if (verb === null) return [];
    const sides = sidesAfter(scene, unit.at);
    const mediators = subjectOf(scene, verb.at).mentions;
    if (mediators.length === 0 || sides.length === 0) return [];
    const status = statusOfVerb(scene, verb.at);
    const telling = tellingOf(scene, {
      rule: 'mediation',
      from: verb.at,
      to: unit.at,
      kind: 'CONSULTATION',
      status: status === 'HELD' && (verb !== unit || scene.units[unit.at - 1]?.lower === 'to') ? 'PROPOSED' : status,
      sitting: sides,
      hosts: mediators,
    });
    return telling === null ? [] : [telling];
  },
};

/** The verb of "launched a mediation effort"; null for other words. */
function effortVerb(scene: Scene, unit: Unit): Unit | null {
  if (
    unit.lower !== 'mediation' ||
    !/^(?:efforts?|bid|mission|attempts?|initiative|role|talks)$/.test(scene.units[unit.at + 1]?.lower ?? '')
  ) {
    return null;
  }
  for (let at = unit.at - 1; at >= Math.max(0, unit.at - 4); at -= 1) {
    const before = scene.units[at];
    if (before && !before.mention && before.pos === 'VERB') return before;
  }
  return null;
}

/** "between Y and Z", "to help Y and Z reach a deal", "to reconcile Y with Z". */
function sidesAfter(scene: Scene, from: number): readonly LinkedMention[] {
  for (const unit of scene.units.slice(from + 1, from + 24)) {
    if (!unit.mention && /^(?:between|among|help|reconcile|with)$/.test(unit.lower)) {
      const { mentions } = phraseAt(scene, unit.at + 1);
      if (mentions.length > 0) return mentions;
    }
  }
  return [];
}
