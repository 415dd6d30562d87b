import { KnownError } from '../errors.ts';
import type { Entity, Office } from '../model/entity.ts';
import type { EntityId, OfficeId, TopicId } from '../model/id.ts';
import type { Ingested } from '../model/ingested.ts';
import type { Catalogue } from './catalogue.ts';
import { compareText } from './compare-text.ts';
import { ownerOf } from './side.ts';

/** All that a document refers to. Each list in order of id. */
export interface References {
  readonly entities: readonly EntityId[];
  readonly offices: readonly OfficeId[];
  readonly topics: readonly TopicId[];
}

/**
 * Finds all that a document refers to: what its mentions and facts name, and what belongs to that: the offices of a person, the
 * owner of an office, the state of a place or an organ, the capital of a state.
 * Errors: `GAZETTEER_INVALID` when something is named that neither the gazetteer nor the document knows.
 */
export function referencesOf(ingested: Ingested, catalogue: Catalogue): References {
  const extracted = new Map(ingested.extracted.map((entity) => [entity.id as string, entity]));
  const seen = new Set<string>();
  const waiting = [...namedBy(ingested)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...belongingTo(id, catalogue, extracted));
  }
  const sorted = [...seen].sort(compareText);
  return {
    entities: sorted.filter((id) => !/^(office|topic):/.test(id)) as EntityId[],
    offices: sorted.filter((id) => id.startsWith('office:')) as OfficeId[],
    topics: sorted.filter((id) => id.startsWith('topic:')) as TopicId[],
  };
}

function namedBy({ mentions, statements, reports }: Ingested): readonly string[] {
  const ids = [
    ...mentions.flatMap(({ entity, state, office }) => [entity, state, office]),
    ...statements.flatMap(({ speakers, onBehalfOf, addressees, about, topics }) => [
      ...speakers,
      ...onBehalfOf,
      ...addressees,
      ...about,
      ...topics,
    ]),
    ...reports.flatMap(({ parties, place }) => [
      place?.entity ?? null,
      ...parties.flatMap(({ entity, onBehalfOf, office }) => [entity, onBehalfOf, office]),
    ]),
  ];
  return ids.filter((id) => id !== null);
}

function belongingTo(id: string, catalogue: Catalogue, extracted: ReadonlyMap<string, Entity>): readonly string[] {
  const entity = catalogue.entities.get(id) ?? extracted.get(id);
  if (entity !== undefined) return belongingToEntity(entity, catalogue);
  const office = catalogue.offices.get(id);
  if (office !== undefined) return belongingToOffice(office, catalogue);
  if (catalogue.topics.has(id)) return [];
  throw new KnownError('GAZETTEER_INVALID', `The gazetteer does not hold "${id}", which the document refers to.`);
}

const belongingToOffice = (office: Office, catalogue: Catalogue): readonly string[] => [
  office.of,
  ownerOf(office.of, catalogue),
];

function belongingToEntity(entity: Entity, catalogue: Catalogue): readonly string[] {
  switch (entity.type) {
    case 'PERSON':
      return entity.tenures.map(({ office }) => office).filter((office) => catalogue.offices.has(office));
    case 'STATE':
      return entity.capital === null ? [] : [entity.capital];
    case 'ORGANIZATION':
      return entity.organOf === null ? [] : [entity.organOf];
    case 'PLACE':
      return entity.state === null ? [] : [entity.state];
  }
}
