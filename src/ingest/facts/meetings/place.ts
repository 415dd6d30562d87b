import type { LinkedMention } from '../../found.ts';
import { headAfter } from './noun-phrases.ts';
import type { Scene } from './scene.ts';

/** Words for towns and for houses: "the Saudi capital", "the palace in Riyadh". */
const TOWN = /^(?:capital|city|town|resort|village|island|port|region)$/;
/** Nouns that are a part of what "of" names after them: not "at the request of China". */
const PART =
  /^(?:capital|city|town|resort|village|island|port|region|province|state|north|south|east|west|centre|center|heart|outskirts|suburbs?|coast|edge|republic|kingdom|headquarters|seat|palace|residence|embassy|house|hall)$/;
const HOUSE =
  /\b(?:palace|house|hotel|castle|hall|residence|airport|cent(?:er|re)|villa|embassy|headquarters|base|kremlin|élysée|elysee)\b/i;

/** Whether a place is a house in some town, not a town. */
export const isHouse = (mention: LinkedMention): boolean => HOUSE.test(mention.text);

/**
 * The place that "in" or "at" names nearest to the trigger within reach, first after it, then before it.
 * Shape: null when the words name none; a state counts when no town of it is known.
 */
export function placeNear(
  scene: Scene,
  from: number,
  to: number,
  [begin, end]: readonly [number, number],
): LinkedMention | null {
  for (let at = to + 1; at <= end; at += 1) {
    const place = placeAfter(scene, at);
    if (place) return bestOfRun(scene, at, place);
  }
  for (let at = from - 1; at >= begin; at -= 1) {
    const place = placeAfter(scene, at);
    if (place) return place;
  }
  return null;
}

/** "in the palace in Riyadh, Saudi Arabia": of places one inside the other, the town that is known. */
function bestOfRun(scene: Scene, first: number, place: LinkedMention): LinkedMention {
  if (place.entity !== null && place.type === 'PLACE' && !isHouse(place)) return place;
  for (let at = first + 1; at < Math.min(scene.units.length, first + 12); at += 1) {
    const unit = scene.units[at];
    if (!unit || (!unit.mention && /^(?:VERB|AUX|SCONJ)$/.test(unit.pos))) break;
    const next = placeAfter(scene, at);
    if (next?.type === 'PLACE' && next.entity !== null && !isHouse(next)) return next;
  }
  return place;
}

/** The place that stands after the preposition at a unit: "in Riyadh", "at a hotel in Geneva", "in Oaxaca, Mexico". */
export function placeAfter(scene: Scene, at: number): LinkedMention | null {
  const { units } = scene;
  const preposition = units[at]?.lower ?? '';
  const setFor = preposition === 'for' && /^(?:planned|scheduled|set|slated|due)$/.test(units[at - 1]?.lower ?? '');
  if (units[at]?.mention || !(setFor || /^(?:in|at|near|outside)$/.test(preposition))) return null;
  let fallback: LinkedMention | null = null;
  let named = false;
  for (let next = at + 1; next < Math.min(units.length, at + 9); next += 1) {
    const unit = units[next];
    if (!unit) break;
    if (unit.mention) {
      const head = headAfter(scene, next);
      if (!isPlace(unit.mention)) {
        if (head) continue;
        return fallback;
      }
      if (head === null) return unit.mention.type === 'STATE' && fallback?.type === 'PLACE' ? fallback : unit.mention;
      if (!head.mention && (TOWN.test(head.lower) || HOUSE.test(head.lower))) fallback = unit.mention;
      continue;
    }
    if (unit.lower === 'of' && !PART.test(units[next - 1]?.lower ?? '')) return fallback;
    if (unit.pos === 'PROPN') named = true;
    if (unit.lower === ',' && named && fallback === null && isStateNext(scene, next)) continue;
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|PART|PUNCT|NUM)$/.test(unit.pos) || /^[,;.]$/.test(unit.lower)) break;
  }
  return fallback;
}

/** A town that nobody knows, then its state: ", Mexico", ", the Republic of Korea". */
function isStateNext(scene: Scene, comma: number): boolean {
  const next = scene.units.slice(comma + 1, comma + 3).find(({ pos }) => pos !== 'DET');
  return next?.mention?.type === 'STATE' && headAfter(scene, next.at) === null;
}

/** Continents and seas are too wide to be where a meeting was. */
const isPlace = (mention: LinkedMention): boolean =>
  mention.type === 'STATE' ||
  ((mention.type === 'PLACE' || mention.reading === 'PLACE') && !(mention.entity !== null && mention.state === null));
