import type { FuzzyDate } from '../../../model/date.ts';
import type { LinkedMention } from '../../found.ts';
import { weekdayOf } from '../dates/calendar.ts';
import { weekdayNumber } from '../dates/words.ts';
import { isHouse } from './place.ts';
import { looksAhead } from './status.ts';
import type { Party, Telling } from './telling.ts';

/** Tellings that are taken to be of one meeting, in text order. */
export interface Cluster {
  readonly tellings: Telling[];
}

/** What is asked of a telling again and again, counted once. */
interface Traits {
  readonly date: FuzzyDate | null;
  readonly weekday: number | null;
  readonly open: boolean;
}

const TRAITS = new WeakMap<Telling, Traits>();

function traitsOf(telling: Telling): Traits {
  const known = TRAITS.get(telling);
  if (known) return known;
  const ahead = looksAhead(telling.status);
  const date = telling.date === null ? null : ahead ? telling.date.ahead : telling.date;
  const traits = { date, weekday: date === null ? null : weekdayIn(date), open: isOpen(telling) };
  TRAITS.set(telling, traits);
  return traits;
}

/** The date of a telling, read as its status looks: back or ahead. */
export const dateOf = (telling: Telling): FuzzyDate | null => traitsOf(telling).date;

export const partiesOf = (cluster: Cluster): readonly Party[] => cluster.tellings.flatMap(({ parties }) => parties);

/** Talks and summits are told in each other's words; a visit may hold talks; all else is its own kind. */
export function kindsAgree(a: Telling, b: Telling): boolean {
  if (a.kind === b.kind) return true;
  const has = (kind: Telling['kind']) => a.kind === kind || b.kind === kind;
  if (has('SUMMIT')) return has('TALKS');
  if (has('CALL')) return has('TALKS') && (traitsOf(a).open || traitsOf(b).open);
  return has('VISIT') && has('TALKS');
}

/** "talked to", "conversation": in a room or by phone. */
const isOpen = ({ kind, trigger, scene }: Telling): boolean =>
  kind === 'TALKS' &&
  /^(?:conversations?|discussions?|talked|spoke|spoken|speaks?|talk)$/i.test(
    scene.text.clean.slice(trigger.start, trigger.end),
  );

/** What was held is not what is planned; what was planned, postponed or cancelled may be one and the same. */
export function statusesAgree(a: Telling, b: Telling): boolean {
  const [denied, other] = a.status === 'DENIED' ? [a, b] : [b, a];
  if (denied.status === 'DENIED' && !other.statusSaid) return false;
  if (!a.statusSaid || !b.statusSaid) return true;
  return looksAhead(a.status) === looksAhead(b.status);
}

/** Whether two tellings can be of one meeting, by all but who was there. */
export const settingsAgree = (a: Telling, b: Telling): boolean =>
  kindsAgree(a, b) && datesAgree(a, b) && placesAgree(a.place, b.place) && statusesAgree(a, b);

/** Whether two dates can be of one day. Weekdays that nothing counts are compared by name. */
export function datesAgree(a: Telling, b: Telling): boolean {
  const [one, other] = [dateOf(a), dateOf(b)];
  if (one === null || other === null) return true;
  if (one.earliest !== null && one.latest !== null && other.earliest !== null && other.latest !== null) {
    return one.earliest <= other.latest && other.earliest <= one.latest;
  }
  const [first, second] = [traitsOf(a).weekday, traitsOf(b).weekday];
  return first === null || second === null || first === second;
}

/** Whether both name the same day or stretch of days. */
export function datesMeet(a: Telling, b: Telling): boolean {
  const [one, other] = [dateOf(a), dateOf(b)];
  return (
    one !== null &&
    other !== null &&
    datesAgree(a, b) &&
    (one.edtf !== null || one.text === other.text || traitsOf(a).weekday === traitsOf(b).weekday)
  );
}

function weekdayIn(date: FuzzyDate): number | null {
  if (date.edtf !== null && date.earliest !== null && date.earliest === date.latest) return weekdayOf(date.earliest);
  const word = date.text?.split(/\s/).find((part) => weekdayNumber(part.replace(/[^A-Za-z]/g, '')) !== null);
  return word ? weekdayNumber(word.replace(/[^A-Za-z]/g, '')) : null;
}

/** Whether one place can lie in the other, or they are the same. */
export function placesAgree(a: LinkedMention | null, b: LinkedMention | null): boolean {
  if (a === null || b === null || a.entity === null || b.entity === null || a.entity === b.entity) return true;
  if (a.state === b.state && (isHouse(a) || isHouse(b))) return true;
  return (a.type === 'STATE' && a.entity === b.state) || (b.type === 'STATE' && b.entity === a.state);
}

export const placesMeet = (a: LinkedMention | null, b: LinkedMention | null): boolean =>
  a !== null && b !== null && a.entity !== null && b.entity !== null && placesAgree(a, b);

/** The state or organization that a party sits for. */
const sideOf = ({ mention }: Party): string => mention.state ?? mention.entity ?? mention.text.toLowerCase();

const isPerson = ({ mention }: Party): boolean => mention.type === 'PERSON' && mention.entity !== null;

/** The persons and the sides of a list of parties. */
interface Seats {
  readonly persons: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
}

const SEATS = new WeakMap<readonly Party[], Seats>();

function seatsOf(parties: readonly Party[]): Seats {
  const known = SEATS.get(parties);
  if (known) return known;
  const seats = { persons: entities(parties.filter(isPerson)), sides: new Set<string>(parties.map(sideOf)) };
  SEATS.set(parties, seats);
  return seats;
}

/**
 * Whether two lists of parties can be of one meeting: they share two persons, or one side names states
 * that the persons of the other sit for. Two persons for one state in one seat are two meetings.
 */
export function partiesAgree(a: readonly Party[], b: readonly Party[]): boolean {
  const [{ persons: personsA, sides: sidesA }, { persons: personsB, sides: sidesB }] = [seatsOf(a), seatsOf(b)];
  const shared = count(personsA, personsB);
  if (shared >= 2) return true;
  if (personsA.size === 0 && sitFor(b, a)) return true;
  if (personsB.size === 0 && sitFor(a, b)) return true;
  const [small, large] = sidesA.size <= sidesB.size ? [sidesA, sidesB] : [sidesB, sidesA];
  if (count(small, large) + strangersIn(a, b) < small.size) return false;
  if (shared === 0 && personsA.size > 0 && personsB.size > 0) return false;
  if (small.size < 2) return shared > 0 || (personsA.size === 0) !== (personsB.size === 0);
  return shared === Math.min(personsA.size, personsB.size) || shared > 0;
}

/** Persons in both lists whose state only one of them knows. */
const strangersIn = (a: readonly Party[], b: readonly Party[]): number =>
  new Set(
    a.flatMap(({ mention }) =>
      mention.type === 'PERSON' &&
      mention.entity !== null &&
      b.some(
        ({ mention: other }) => other.entity === mention.entity && (other.state === null) !== (mention.state === null),
      )
        ? mention.entity
        : [],
    ),
  ).size;

/** Whether persons can sit for these states: those whose state is known do, and as many as there are states. */
function sitFor(persons: readonly Party[], states: readonly Party[]): boolean {
  const known = new Set(persons.flatMap(({ mention }) => mention.state ?? []));
  const sides = new Set<string>(states.map(sideOf));
  const strangers = persons.filter(({ mention }) => mention.type === 'PERSON' && mention.state === null).length;
  return known.size > 0 && [...known].every((state) => sides.has(state)) && known.size + strangers === sides.size;
}

const entities = (parties: readonly Party[]): ReadonlySet<string> =>
  new Set(parties.flatMap(({ mention }) => mention.entity ?? []));

const count = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return shared;
};
