import type { Scene } from '../scene.ts';
import type { MeetingRule, Telling } from '../telling.ts';
import { attend } from './attend.ts';
import { call } from './call.ts';
import { caption } from './caption.ts';
import { companion } from './companion.ts';
import { consult } from './consult.ts';
import { expected } from './expected.ts';
import { host } from './host.ts';
import { mediate } from './mediate.ts';
import { meet } from './meet.ts';
import { noun } from './noun.ts';
import { speak } from './speak.ts';
import { visit } from './visit.ts';

/** The rules in their order: where two read the same word, the first is kept. */
export const MEETING_RULES: readonly MeetingRule[] = [
  caption,
  companion,
  attend,
  mediate,
  meet,
  call,
  speak,
  visit,
  expected,
  host,
  consult,
  noun,
];

/** All that the sentences tell of meetings. Shape: in text order of the triggers; triggers do not overlap. */
export function findTellings(scenes: readonly Scene[]): readonly Telling[] {
  return scenes.flatMap(tellingsIn);
}

const tellingsIn = (scene: Scene): readonly Telling[] => withoutOverlaps(readTellings(scene));

/** All that the rules read in a sentence, by the first rule that reads each word. Shape: triggers may overlap. */
export function readTellings(scene: Scene): readonly Telling[] {
  return scene.units.flatMap((unit) => {
    for (const rule of MEETING_RULES) {
      const read = rule.read(scene, unit);
      if (read.length > 0) return read;
    }
    return [];
  });
}

/** "held talks": the noun holds the verb in its trigger, and a rule that read the verb alone gives way. */
function withoutOverlaps(tellings: readonly Telling[]): readonly Telling[] {
  const sorted = [...tellings].sort((a, b) => b.parties.length - a.parties.length || a.trigger.start - b.trigger.start);
  const kept: Telling[] = [];
  for (const telling of sorted) {
    if (kept.every(({ trigger }) => telling.trigger.end <= trigger.start || trigger.end <= telling.trigger.start))
      kept.push(telling);
  }
  return kept.sort((a, b) => a.trigger.start - b.trigger.start);
}
