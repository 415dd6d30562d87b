import type { Scene, Unit } from './scene.ts';

const STOPS = /^(?:who|which|while|because|but|although|though|when|if|where|whose|that|;|:|“|”|")$/;

/** Verbs behind a trigger that take what follows for themselves: going elsewhere, and saying. */
const TAKES_OVER =
  /^(?:fly|travel|leave|arrive|visit|return|go|head|depart|say|tell|add|warn|claim|insist|argue|explain|stress|note|call|accuse|urge|demand|declare|write|reject|deny|land|move|kill|attack|invade)$/;

/** Verbs before a trigger through which the opening of a sentence still speaks of it ("On Monday they flew in to meet"). */
const LETS_THROUGH =
  /^(?:take|hold|begin|start|end|open|resume|be|have|will|head|fly|travel|arrive|go|come|do|plan|schedule|attend|host|lead|expect|set|agree|lay|return|gather|want|hope|intend)$/;

/**
 * The units around a trigger whose places and dates can be those of the meeting.
 * Shape: first and last index; `anchor` is the verb through which the sentence tells of the trigger, if another than itself.
 */
export function reachOf(
  scene: Scene,
  from: number,
  to: number,
  anchor: number | null,
): readonly [begin: number, end: number] {
  const { units } = scene;
  let begin = Math.min(from, anchor ?? from);
  while (begin > 0 && !endsBefore(units[begin - 1])) begin -= 1;
  let end = to;
  while (end + 1 < units.length && !endsBehind(scene, end + 1, to)) end += 1;
  return [begin, end];
}

const endsBefore = (unit: Unit | undefined): boolean =>
  unit === undefined ||
  STOPS.test(unit.lower) ||
  (!unit.mention && unit.pos === 'VERB' && !LETS_THROUGH.test(unit.lemma));

function endsBehind(scene: Scene, at: number, to: number): boolean {
  const unit = scene.units[at];
  if (!unit || unit.mention) return unit === undefined || startsClause(scene, at);
  if (STOPS.test(unit.lower)) return true;
  if (unit.pos === 'VERB' && TAKES_OVER.test(unit.lemma) && at > to + 1) return true;
  return startsClause(scene, at);
}

/** A new subject with its verb: ", he flew", "and Y told". */
function startsClause(scene: Scene, at: number): boolean {
  const { units } = scene;
  const [unit, before] = [units[at], units[at - 1]];
  if (!unit || !before || !(unit.mention || unit.pos === 'PRON')) return false;
  if (!/^(?:,|and|that|–|—|as|after|before|since)$/.test(before.lower)) return false;
  const next = units.slice(at + 1, at + 5).find(({ pos, mention }) => pos !== 'ADV' && !(unit.mention && mention));
  return (
    next !== undefined && !next.mention && (next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/.test(next.lower)))
  );
}
