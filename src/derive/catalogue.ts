import type { Entity, Office } from '../model/entity.ts';
import type { Gazetteer, Topic } from '../model/gazetteer.ts';

/** The gazetteer by id. */
export interface Catalogue {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly topics: ReadonlyMap<string, Topic>;
}

/** Puts the gazetteer's entities, offices and topics under their ids. */
export const catalogueOf = (gazetteer: Gazetteer): Catalogue => ({
  entities: new Map(gazetteer.entities.map((entity) => [entity.id, entity])),
  offices: new Map(gazetteer.offices.map((office) => [office.id, office])),
  topics: new Map(gazetteer.topics.map((topic) => [topic.id, topic])),
});
