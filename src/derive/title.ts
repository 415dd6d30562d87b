import type { ReportView } from '../model/derivation.ts';
import type { EntityId } from '../model/id.ts';
import type { Meeting, MeetingKind, MeetingStatus } from '../model/meeting.ts';
import { compareText } from './compare-text.ts';
import { profileOf } from './profile.ts';

/** The names that we show, by id. */
export type NameOf = (id: EntityId) => string;

const KINDS: Readonly<Record<MeetingKind, string>> = {
  TALKS: 'Talks',
  SUMMIT: 'Summit',
  CALL: 'Call',
  VISIT: 'Visit',
  PRESS_CONFERENCE: 'Press conference',
  CONSULTATION: 'Consultation',
};

const STATUSES: Readonly<Record<MeetingStatus, string>> = {
  HELD: '',
  PROPOSED: 'Proposed ',
  PLANNED: 'Planned ',
  POSTPONED: 'Postponed ',
  CANCELLED: 'Cancelled ',
  DENIED: 'Denied ',
};

/** How many names a title holds before it says "and 3 more". */
const NAMES_SHOWN = 4;

/**
 * Names a meeting by its facts, such as "Talks in Riyadh, 2025-02-18: Russia, United States" or "Call: Donald Trump, Vladimir Putin":
 * by its persons where every side has exactly one, else by its sides.
 */
export function titleOf(
  { kind, status, place, date }: Pick<Meeting, 'kind' | 'status' | 'place' | 'date'>,
  reports: readonly ReportView[],
  nameOf: NameOf,
): string {
  const word = STATUSES[status] + (status === 'HELD' ? KINDS[kind] : KINDS[kind].toLowerCase());
  const where = place === null ? '' : ` ${kind === 'VISIT' ? 'to' : 'in'} ${nameOf(place)}`;
  const when = date?.edtf ? `, ${date.edtf}` : '';
  const who = listed([...partiesOf(reports)].map(nameOf).sort(compareText));
  return `${word}${where}${when}${who === '' ? '' : `: ${who}`}`;
}

function partiesOf(reports: readonly ReportView[]): ReadonlySet<EntityId> {
  const bySide = new Map<EntityId, Set<EntityId>>();
  for (const report of reports) {
    const { persons, sides } = profileOf({ ...report, placeState: null });
    for (const side of sides) {
      const known = bySide.get(side) ?? new Set();
      for (const person of persons.get(side) ?? []) known.add(person);
      bySide.set(side, known);
    }
  }
  const everySideHasOne = [...bySide.values()].every((persons) => persons.size === 1);
  return everySideHasOne || bySide.size === 1
    ? new Set([...bySide].flatMap(([side, persons]) => (persons.size > 0 ? [...persons] : [side])))
    : new Set(bySide.keys());
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMES_SHOWN;
  return more > 1 ? `${names.slice(0, NAMES_SHOWN).join(', ')} and ${more} more` : names.join(', ');
}
