import type { EntityId, OfficeId } from '../model/id.ts';
import type { Catalogue } from './catalogue.ts';

/** What a document says of somebody, as far as it shows whose side he is on. */
export interface Standing {
  readonly entity: EntityId | null;
  readonly onBehalfOf: EntityId | null;
  readonly office: OfficeId | null;
  /** The state of the mention that names him. */
  readonly state: EntityId | null;
}

/**
 * Finds the state or organization whose side somebody is on: whom he acts for, else the owner of his office, else the state that
 * his mention shows, else the one state or organization that all his known offices belong to.
 * Shape: the entity itself when nothing says more; null when it is not linked and nothing says a state.
 */
export function sideOf(standing: Standing, catalogue: Catalogue): EntityId | null {
  const { entity, onBehalfOf, office, state } = standing;
  if (entity?.startsWith('state:')) return entity;
  if (onBehalfOf !== null) return ownerOf(onBehalfOf, catalogue);
  if (entity !== null && !entity.startsWith('person:')) return ownerOf(entity, catalogue);
  const employer = office === null ? undefined : catalogue.offices.get(office)?.of;
  if (employer !== undefined) return ownerOf(employer, catalogue);
  return state ?? (entity === null ? null : (onlyEmployerOf(entity, catalogue) ?? entity));
}

/** The state that an organ or a place belongs to; itself for all others. */
export function ownerOf(id: EntityId, catalogue: Catalogue): EntityId {
  const entity = catalogue.entities.get(id);
  if (entity?.type === 'ORGANIZATION') return entity.organOf ?? id;
  if (entity?.type === 'PLACE') return entity.state ?? id;
  return id;
}

function onlyEmployerOf(person: EntityId, catalogue: Catalogue): EntityId | null {
  const entity = catalogue.entities.get(person);
  if (entity?.type !== 'PERSON') return null;
  const employers = new Set<EntityId>();
  for (const tenure of entity.tenures) {
    const office = catalogue.offices.get(tenure.office);
    if (office !== undefined) employers.add(ownerOf(office.of, catalogue));
  }
  const [only] = employers;
  return employers.size === 1 && only !== undefined ? only : null;
}
