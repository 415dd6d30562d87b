import type { EntityId } from '../model/id.ts';
import type { Profile } from './profile.ts';
import { gapBetween, lengthOf } from './window.ts';

/** Two documents that give the same parties and the same place may be this many days apart and still tell of one meeting. */
export const DAYS_OF_DISAGREEMENT = 3;
/** Leaders call again soon, so two days of a call may lie only so far apart. */
const DAYS_BETWEEN_CALLS = 1;

/**
 * Tells how well two reports can tell of the same meeting.
 *
 * They must agree in kind (a call is never talks), share two sides (or the one that both have, and a person), and not name only
 * different persons for a side: a call of two ministers is not that of their presidents. Days and places must be compatible, or
 * all else must agree strongly (persons of two sides, or two sides and the place), and then the difference is a conflict to be shown.
 * Two reports of one document agree strongly too, since it tells two meetings apart on purpose.
 * Shape: null when they contradict each other. 0 when nothing speaks against it and too little for it: a day is unknown, and they do
 * not agree strongly, or one tells of it as done and the other as to come. Else points, more for more persons, sides, place and day
 * in common. Symmetric.
 */
export function likeness(a: Profile, b: Profile): number | null {
  if (a.group !== b.group) return null;
  const days = compareDays(a, b);
  if (days === 'FAR') return null;
  const sides = common(a.sides, b.sides);
  const persons = commonPersons(a, b);
  if (!shareEnough(a, b, sides.length, persons.length)) return null;
  const place = a.group === 'IN_PERSON' ? comparePlaces(a, b) : 'OPEN';
  const strong = persons.length >= 2 || (place === 'SAME' && sides.length >= 2);
  if (days === 'NEAR' && !(strong && (place === 'SAME' || a.group === 'CALL'))) return null;
  if (place === 'DIFFERENT' && !(days === 'SAME' && persons.length >= 2)) return null;
  if (othersOnly(a, b) && !(place === 'SAME' && days === 'SAME')) return null;
  if (sameDocument(a, b) && !(strong && days !== 'NEAR' && place !== 'DIFFERENT' && a.held === b.held)) return null;
  if (days === 'OPEN' && !(strong && mayBeOnePhase(a, b))) return 0;
  return (
    3 * persons.length +
    sides.length +
    (place === 'SAME' ? 2 : 0) +
    (days === 'SAME' ? 2 : 0) +
    sameKind(a, b) -
    (days === 'NEAR' ? 2 : 0)
  );
}

type Places = 'SAME' | 'OPEN' | 'DIFFERENT';
/** `SAME` one day, `SHARED` a day in common, `NEAR` not far apart, `OPEN` one of them unknown, `FAR` all else. */
type Days = 'SAME' | 'SHARED' | 'NEAR' | 'OPEN' | 'FAR';

function shareEnough(a: Profile, b: Profile, sides: number, persons: number): boolean {
  if (a.sides.size === 1 && b.sides.size === 1) return sides === 1 && persons >= 1;
  return sides >= 2;
}

function comparePlaces({ report: a }: Profile, { report: b }: Profile): Places {
  if (a.place === null || b.place === null) return 'OPEN';
  if (a.place === b.place) return 'SAME';
  return a.place === b.placeState || b.place === a.placeState ? 'SAME' : 'DIFFERENT';
}

function compareDays(a: Profile, b: Profile): Days {
  if (a.window === null || b.window === null) return 'OPEN';
  const gap = gapBetween(a.window, b.window);
  if (gap === 0) {
    const exact = a.dated !== null && b.dated !== null && lengthOf(a.dated) === 1 && lengthOf(b.dated) === 1;
    return exact ? 'SAME' : 'SHARED';
  }
  const limit = a.group === 'CALL' ? DAYS_BETWEEN_CALLS : DAYS_OF_DISAGREEMENT;
  return a.dated !== null && b.dated !== null && a.held === b.held && gap <= limit ? 'NEAR' : 'FAR';
}

/** Whether both name persons for a side that they share, and not one of them is the same on any side. */
function othersOnly(a: Profile, b: Profile): boolean {
  let disjoint = false;
  for (const [side, persons] of a.persons) {
    const others = b.persons.get(side);
    if (others === undefined) continue;
    const same = common(persons, others).length > 0;
    if (same && a.group !== 'CALL') return false;
    disjoint ||= !same;
  }
  return disjoint;
}

function commonPersons(a: Profile, b: Profile): readonly EntityId[] {
  const sides = common(new Set(a.persons.keys()), new Set(b.persons.keys()));
  return sides.flatMap((side) => common(a.persons.get(side) ?? NOBODY, b.persons.get(side) ?? NOBODY).slice(0, 2));
}

/** Without days nothing tells that a plan came true; a denial can be of either. */
const mayBeOnePhase = (a: Profile, b: Profile): boolean =>
  a.held === b.held || a.report.status === 'DENIED' || b.report.status === 'DENIED';

const NOBODY: ReadonlySet<EntityId> = new Set();

const sameDocument = (a: Profile, b: Profile): boolean => a.report.documentId === b.report.documentId;

const sameKind = (a: Profile, b: Profile): number => (a.report.kind === b.report.kind ? 1 : 0);

const common = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): readonly Item[] =>
  [...a].filter((item) => b.has(item));
