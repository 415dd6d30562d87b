import type { ReportView } from '../model/derivation.ts';
import type { EntityId } from '../model/id.ts';
import { compareText } from './compare-text.ts';
import { presenceSide } from './presence.ts';
import { boundsOf, type Window, windowOf } from './window.ts';

/** Kinds that can be two names of one meeting: a visit, talks and a summit can; a call or a press conference is a thing of its own. */
export type KindGroup = 'IN_PERSON' | 'CALL' | 'PRESS_CONFERENCE';

/** A report with what is compared. */
export interface Profile {
  readonly report: ReportView;
  readonly group: KindGroup;
  /** Whether it is told as done; what is planned, proposed or called off is not. */
  readonly held: boolean;
  /** The bounds of its date; null also for one that was put off, whose date may be the old or the new one. */
  readonly dated: Window | null;
  readonly window: Window | null;
  /** States and organizations (or persons of none) in the room or expected there, and the state of the place. */
  readonly sides: ReadonlySet<EntityId>;
  /** The persons in the room or expected there, under their sides. */
  readonly persons: ReadonlyMap<EntityId, ReadonlySet<EntityId>>;
}

/** Makes ready to compare. */
export function profileOf(report: ReportView): Profile {
  const sides = new Set<EntityId>();
  const persons = new Map<EntityId, Set<EntityId>>();
  for (const { entity, side, presence } of report.parties) {
    if (side === null || presenceSide(presence) === 'OUT') continue;
    sides.add(side);
    if (entity?.startsWith('person:')) persons.set(side, (persons.get(side) ?? new Set()).add(entity));
  }
  const group = groupOf(report);
  if (group === 'IN_PERSON' && report.placeState !== null) sides.add(report.placeState);
  return {
    report,
    group,
    held: report.status === 'HELD',
    dated: report.status === 'POSTPONED' ? null : boundsOf(report.date),
    window: windowOf(report.date, report.publishedOn, report.status),
    sides,
    persons,
  };
}

/** All that a report involves: its sides and its persons, in order. */
export function involvedIn(report: ReportView): readonly EntityId[] {
  const { sides, persons } = profileOf(report);
  return [...new Set([...sides, ...[...persons.values()].flatMap((some) => [...some])])].sort(compareText);
}

/**
 * The pairs of sides under which reports of one meeting meet: two reports that share none are never of the same meeting.
 * Shape: `[a, b]` in order; one side alone is paired with itself.
 */
export function pairsOf({ sides }: Profile): readonly (readonly [EntityId, EntityId])[] {
  const sorted = [...sides].sort(compareText);
  const [only] = sorted;
  if (sorted.length === 1 && only !== undefined) return [[only, only]];
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => [a, b] as const));
}

function groupOf({ kind }: ReportView): KindGroup {
  return kind === 'CALL' || kind === 'PRESS_CONFERENCE' ? kind : 'IN_PERSON';
}
