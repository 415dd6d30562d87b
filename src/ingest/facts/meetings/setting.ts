import type { LinkedMention } from '../../found.ts';
import type { FoundDate } from '../dates/index.ts';
import { headAfter } from './noun-phrases.ts';
import { datesIn, type Scene, type Unit } from './scene.ts';

/** Words after which a date is no day of the meeting itself. */
const NOT_THE_DAY = /\b(?:since|until|till|before|after|of|from|prior to|ahead of|following|for|by)(?: the)?\s$/i;

const STOPS = /^(?:who|which|while|because|but|although|though|when|if|;|:|“|”|")$/;

/** The stretch of units around a trigger that tells of its place and date: its clause. */
function clauseAround({ units }: Scene, from: number, to: number): readonly [begin: number, end: number] {
  let begin = from;
  while (begin > 0 && !STOPS.test(units[begin - 1]?.lower ?? '')) begin -= 1;
  let end = to;
  while (end + 1 < units.length && !STOPS.test(units[end + 1]?.lower ?? '')) end += 1;
  return [begin, end];
}

/**
 * The place that "in" or "at" names nearest to the trigger in its clause, first after it, then before it.
 * Shape: null when the words name none; a state counts when it is read as a place.
 */
export function placeNear(scene: Scene, from: number, to: number): LinkedMention | null {
  const [begin, end] = clauseAround(scene, from, to);
  for (let at = to + 1; at <= end && !isOtherVerb(scene.units[at]); at += 1) {
    const place = placeAfter(scene, at);
    if (place) return bestOfRun(scene, at, place);
  }
  for (let at = from - 1; at >= begin && !isOtherVerb(scene.units[at], GOING); at -= 1) {
    const place = placeAfter(scene, at);
    if (place) return place;
  }
  return null;
}

/** Verbs that a meeting's own place and date may stand behind ("the talks took place in Oslo"). */
const TAKES_PLACE =
  /^(?:take|hold|begin|start|end|open|resume|continue|happen|schedule|plan|set|be|have|will|expect|postpone|host|attend|discuss|conclude|do)$/;
const GOING =
  /^(?:take|hold|begin|start|end|open|resume|be|have|will|fly|travel|arrive|go|come|say|do|plan|schedule|attend|host)$/;

const isOtherVerb = (unit: Unit | undefined, allowed = TAKES_PLACE): boolean =>
  unit !== undefined && !unit.mention && unit.pos === 'VERB' && !allowed.test(unit.lemma);

/** "in the palace in Riyadh, Saudi Arabia": of places one inside the other, the town that is known. */
function bestOfRun(scene: Scene, first: number, place: LinkedMention): LinkedMention {
  if (place.entity !== null && place.type === 'PLACE') return place;
  for (let at = first + 1; at < Math.min(scene.units.length, first + 12); at += 1) {
    const unit = scene.units[at];
    if (!unit || (!unit.mention && /^(?:VERB|AUX|SCONJ)$/.test(unit.pos))) break;
    const next = placeAfter(scene, at);
    if (next?.type === 'PLACE' && next.entity !== null) return next;
  }
  return place;
}

/** The place that stands after the preposition at a unit: "in Riyadh", "at a hotel in Geneva", "in the Saudi capital". */
export function placeAfter(scene: Scene, at: number): LinkedMention | null {
  const { units } = scene;
  if (!/^(?:in|at|near|outside)$/.test(units[at]?.lower ?? '') || units[at]?.mention) return null;
  let fallback: LinkedMention | null = null;
  for (let next = at + 1; next < Math.min(units.length, at + 8); next += 1) {
    const unit = units[next];
    if (!unit) break;
    if (unit.mention) {
      if (!isPlace(unit.mention)) {
        if (headAfter(scene, next)) continue;
        return fallback;
      }
      const head = headAfter(scene, next);
      if (head === null) return unit.mention.type === 'STATE' && fallback?.type === 'PLACE' ? fallback : unit.mention;
      if (head.mention) continue;
      if (/^(?:capital|city|town|resort|palace|hotel|airport|residence|embassy|house)$/.test(head.lower))
        fallback = unit.mention;
      continue;
    }
    if (fallback && /^[,.;]$/.test(unit.lower)) return fallback;
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|PART|PUNCT|NUM)$/.test(unit.pos) || /^[,;.]$/.test(unit.lower)) break;
  }
  return fallback;
}

const isPlace = (mention: LinkedMention): boolean =>
  (mention.reading === 'PLACE' || mention.type === 'PLACE' || mention.type === 'STATE') &&
  !(mention.type === 'PLACE' && mention.entity !== null && mention.state === null);

/** A date of the clause that is a day of the meeting: the nearest one, after the trigger before before it. */
export function dateNear(scene: Scene, from: number, to: number): FoundDate | null {
  const { units } = scene;
  const [begin, end] = clauseAround(scene, from, to);
  const span = { start: units[begin]?.start ?? 0, end: units[end]?.end ?? 0 };
  const trigger = { start: units[from]?.start ?? 0, end: units[to]?.end ?? 0 };
  const dates = datesIn(scene, span).filter(
    (date) => isDayOf(scene, date, trigger) && !isAcross(scene, date, from, to),
  );
  const cost = (date: FoundDate) =>
    date.start >= trigger.end ? date.start - trigger.end : (trigger.start - date.end) * 1.5;
  return [...dates].sort((a, b) => cost(a) - cost(b) || a.start - b.start)[0] ?? null;
}

/** Another verb between date and trigger takes the date for itself. */
function isAcross(scene: Scene, date: FoundDate, from: number, to: number): boolean {
  const { units } = scene;
  const [first, last] = [units[from], units[to]];
  if (!first || !last) return true;
  const behind = date.start >= last.end;
  const between = units.filter((unit) =>
    behind ? unit.start >= last.end && unit.end <= date.start : unit.start >= date.end && unit.end <= first.start,
  );
  return between.some((unit) => isOtherVerb(unit, behind ? TAKES_PLACE : GOING_ON));
}

const GOING_ON =
  /^(?:take|hold|begin|start|end|open|resume|be|have|will|fly|travel|arrive|go|come|do|plan|schedule|attend|host|lead|expect|set|agree)$/;

function isDayOf(scene: Scene, date: FoundDate, trigger: { readonly start: number; readonly end: number }): boolean {
  const before = scene.text.clean.slice(Math.max(0, date.start - 14), date.start);
  if (date.rule === 'year' || date.rule === 'years' || date.rule === 'decade')
    return (
      /\b[Ii]n $/.test(before) || /^\s(?:summit|talks|meeting)/.test(scene.text.clean.slice(date.end, date.end + 9))
    );
  const after = scene.text.clean.slice(date.end, date.end + 2);
  if (/^['’]s/.test(after)) return date.start < trigger.start && trigger.start - date.end < 40;
  return !NOT_THE_DAY.test(before);
}
