import type { Entity, EntityType, Name, Person } from '../../model/entity.ts';
import { foldName } from '../../model/fold-name.ts';
import { hashId, type NameId } from '../../model/id.ts';
import type { Label } from '../constraints.ts';
import type { Command } from '../port.ts';
import { fingerprintOf, forIds, inBatches, mergeNodes, mergeTies } from './rows.ts';

/** An entity with how many mentions name it. */
export interface WrittenEntity {
  readonly entity: Entity;
  readonly mentionCount: number;
}

const LABELS: Readonly<Record<EntityType, Label>> = {
  PERSON: 'Person',
  STATE: 'State',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
};

/** The fingerprint of an entity, without its mentions. */
export const entityFingerprint = (entity: Entity): string => fingerprintOf(entity);

/** Writes entities with their names and tenures. The offices of their tenures, and the entities that they belong to, are there before the ties are made. */
export function writeEntities(written: readonly WrittenEntity[]): readonly Command[] {
  const entities = written.map(({ entity }) => entity);
  return [
    ...(Object.keys(LABELS) as EntityType[]).flatMap((type) =>
      mergeNodes('Entity', written.filter(({ entity }) => entity.type === type).map(toProps), LABELS[type]),
    ),
    ...writeNames(entities),
  ];
}

/** Ties entities to what belongs to them: tenures and offices, capitals, states. Comes after all entities and offices are written. */
export function tieEntities(entities: readonly Entity[]): readonly Command[] {
  const persons = entities.filter((entity) => entity.type === 'PERSON');
  const tenures = persons.flatMap((person) => person.tenures);
  const capitals = entities.flatMap((entity) =>
    entity.type === 'STATE' && entity.capital ? [{ from: entity.id, to: entity.capital }] : [],
  );
  const states = entities.flatMap((entity) =>
    entity.type === 'PLACE' && entity.state ? [{ from: entity.id, to: entity.state }] : [],
  );
  const organs = entities.flatMap((entity) =>
    entity.type === 'ORGANIZATION' && entity.organOf ? [{ from: entity.id, to: entity.organOf }] : [],
  );
  return [
    ...mergeNodes(
      'Tenure',
      tenures.map(({ id, from, to }) => ({ id, from, to })),
    ),
    ...mergeTies('Person', 'HELD', 'Tenure', persons.flatMap(heldBy), 'to'),
    ...mergeTies(
      'Tenure',
      'OF',
      'Office',
      tenures.map(({ id, office }) => ({ from: id, to: office })),
    ),
    ...mergeTies('State', 'HAS_CAPITAL', 'Place', capitals),
    ...mergeTies('Place', 'LIES_IN', 'State', states),
    ...mergeTies('Organization', 'ORGAN_OF', 'State', organs),
  ];
}

/** Sets how many mentions name entities that are otherwise unchanged. */
export const writeMentionCounts = (
  counts: readonly { readonly id: string; readonly mentionCount: number }[],
): readonly Command[] =>
  inBatches(
    'writeMentionCounts',
    'UNWIND $rows AS row MATCH (entity:Entity {id: row.id}) SET entity.mentionCount = row.mentionCount',
    counts.map(({ id, mentionCount }) => ({ id, mentionCount })),
  );

/** Takes away what belongs to entities that are written anew, so that nothing of the old record stays. */
export const clearEntities = (ids: readonly string[]): readonly Command[] => [
  ...forIds('clearTenures', 'MATCH (:Person {id: id})-[:HELD]->(tenure:Tenure) DETACH DELETE tenure', ids),
  ...forIds('clearNames', 'MATCH (:Entity {id: id})-[tie:NAMED]->(:Name) DELETE tie', ids),
  ...forIds('clearCapital', 'MATCH (:State {id: id})-[tie:HAS_CAPITAL]->(:Place) DELETE tie', ids),
  ...forIds('clearState', 'MATCH (:Place {id: id})-[tie:LIES_IN]->(:State) DELETE tie', ids),
  ...forIds('clearOrgan', 'MATCH (:Organization {id: id})-[tie:ORGAN_OF]->(:State) DELETE tie', ids),
];

/** Deletes entities with their tenures. */
export const deleteEntities = (ids: readonly string[]): readonly Command[] => [
  ...forIds('deleteTenures', 'MATCH (:Person {id: id})-[:HELD]->(tenure:Tenure) DETACH DELETE tenure', ids),
  ...forIds('deleteEntities', 'MATCH (entity:Entity {id: id}) DETACH DELETE entity', ids),
];

/** Deletes those of the given names that no entity bears any more. */
export const deleteUnusedNames = (ids: readonly string[]): readonly Command[] =>
  forIds(
    'deleteUnusedNames',
    'MATCH (name:Name {id: id}) WHERE NOT EXISTS { (name)<-[:NAMED]-(:Entity) } DETACH DELETE name',
    ids,
  );

/** The id of a name: its spelling and language. */
export const nameId = ({ text, language }: Name): NameId => hashId('name', text, language);

function writeNames(entities: readonly Entity[]): readonly Command[] {
  const names = entities.flatMap((entity) => entity.names);
  const nodes = names.map((name) => ({
    id: nameId(name),
    text: name.text,
    language: name.language,
    folded: foldName(name.text),
  }));
  const ties = entities.flatMap((entity) => namedBy(entity));
  return [...mergeNodes('Name', nodes), ...mergeTies('Entity', 'NAMED', 'Name', ties)];
}

/** One tie per spelling: the first kind that is given counts. */
function namedBy({ id, names }: Entity) {
  const kinds = new Map<NameId, Name['kind']>();
  for (const name of names) if (!kinds.has(nameId(name))) kinds.set(nameId(name), name.kind);
  return [...kinds].map(([to, kind]) => ({ from: id, to, props: { kind } }));
}

const heldBy = ({ id, tenures }: Person) => tenures.map((tenure) => ({ from: id, to: tenure.id }));

function toProps({ entity, mentionCount }: WrittenEntity) {
  return {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    wikidata: entity.wikidata,
    origin: entity.origin,
    mentionCount,
    fingerprint: entityFingerprint(entity),
    ...ownProps(entity),
  };
}

function ownProps(entity: Entity): Readonly<Record<string, string | null>> {
  switch (entity.type) {
    case 'PERSON':
      return { gender: entity.gender };
    case 'STATE':
      return { iso2: entity.iso2, iso3: entity.iso3 };
    case 'ORGANIZATION':
      return { kind: entity.kind };
    case 'PLACE':
      return {};
  }
}
