import type { Entity, Office, OfficeRole } from '../../model/entity.ts';
import type { EntityId } from '../../model/id.ts';
import { fold } from '../fold.ts';
import type { GazetteerIndex } from '../gazetteer.ts';

/**
 * The office of a state or organization that goes by a title.
 * Shape: null when none does, or more than one may.
 */
export function officeTitled(
  gazetteer: GazetteerIndex,
  of: EntityId,
  title: string,
  role: OfficeRole | null,
): Office | null {
  const wanted = fold(title);
  const offices = officesOf(gazetteer, of);
  const named = offices.filter((office) => office.titles.some((name) => fold(name) === wanted));
  if (named.length === 1) return named[0] ?? null;
  if (named.length > 1 || role === null) return null;
  const same = offices.filter((office) => office.role === role);
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** Of the offices of its state, a region or city has only those that lead or speak for a part of it ("Ohio governor"). */
function officesOf(gazetteer: GazetteerIndex, of: EntityId): readonly Office[] {
  const place = gazetteer.entity(of);
  if (place?.type !== 'PLACE') return gazetteer.officesOf(of);
  if (place.state === null) return [];
  return gazetteer.officesOf(place.state).filter(({ role }) => role === 'LEADER' || role === 'LEGISLATOR');
}

/** The state that an entity is, belongs to or lies in. */
export function stateOf(entity: Entity | null): EntityId | null {
  if (entity === null) return null;
  if (entity.type === 'STATE') return entity.id;
  if (entity.type === 'ORGANIZATION') return entity.organOf;
  return entity.type === 'PLACE' ? entity.state : null;
}
