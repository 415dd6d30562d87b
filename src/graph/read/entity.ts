import { z } from 'zod';
import type { Query } from '../port.ts';
import { EntityType, Gender, NameKind, OrganizationKind, Origin } from './enums.ts';
import { along, byId, columns, defineQuery, type Keyed } from './query.ts';

/** A person, state, organization or place; what only one of them has is null for the others. */
export const EntityRow = z.object({
  id: z.string(),
  type: EntityType,
  name: z.string(),
  wikidata: z.string().nullable(),
  origin: Origin,
  mentionCount: z.number().int(),
  gender: Gender.nullable(),
  iso2: z.string().nullable(),
  iso3: z.string().nullable(),
  kind: OrganizationKind.nullable(),
});
export type EntityRow = z.infer<typeof EntityRow>;

/** A spelling. */
export const NameRow = z.object({ id: z.string(), text: z.string(), language: z.string() });
/** A spelling with its kind for the entity that it was reached from; null when it was reached by its id. */
export type NameRow = z.infer<typeof NameRow> & { readonly nameKind?: z.infer<typeof NameKind> };

/** An entity that bears a name, with the kind that the name is of. */
export type BearerRow = EntityRow & { readonly nameKind: z.infer<typeof NameKind>; readonly nameText: string };

export const entitiesById = byId('entitiesById', 'Entity', EntityRow);
export const namesById = byId('namesById', 'Name', NameRow);

const spelling = { nameKind: NameKind };

/** The spellings of entities, by text. */
export const namesByEntity = along(
  'namesByEntity',
  {
    pattern: '(source:Entity {id: key})-[link:NAMED]->(target:Name)',
    shape: NameRow,
    also: { nameKind: 'link.kind' },
    order: 'text',
  },
  spelling,
);

/** Who bears names, given the ids of the names. */
export const bearersByName = along(
  'bearersByName',
  {
    pattern: '(source:Name {id: key})<-[link:NAMED]-(target:Entity)',
    shape: EntityRow,
    also: { nameKind: 'link.kind', nameText: 'source.text' },
  },
  { ...spelling, nameText: z.string() },
);

/** Who bears spellings, given their folded keys. */
export const bearersByFoldedName = (keys: readonly string[]): Query<Keyed<BearerRow>> =>
  defineQuery(
    'bearersByFoldedName',
    `UNWIND $keys AS key
MATCH (name:Name {folded: key})<-[link:NAMED]-(target:Entity)
RETURN key, ${columns('target', EntityRow)}, link.kind AS nameKind, name.text AS nameText
ORDER BY key, id, nameText`,
    { keys },
    EntityRow.extend({ key: z.string(), nameKind: NameKind, nameText: z.string() }),
  );

const entityAlong = (name: string, pattern: string) => along(name, { pattern, shape: EntityRow });

export const capitalsByState = entityAlong(
  'capitalsByState',
  '(source:Entity {id: key})-[:HAS_CAPITAL]->(target:Entity)',
);
export const statesByPlace = entityAlong('statesByPlace', '(source:Entity {id: key})-[:LIES_IN]->(target:Entity)');
export const statesByOrgan = entityAlong('statesByOrgan', '(source:Entity {id: key})-[:ORGAN_OF]->(target:Entity)');
export const entitiesByMention = entityAlong(
  'entitiesByMention',
  '(source:Mention {id: key})-[:NAMES]->(target:Entity)',
);
export const speakersByStatement = entityAlong(
  'speakersByStatement',
  '(source:Statement {id: key})<-[:SAID]-(target:Entity)',
);
export const principalsByStatement = entityAlong(
  'principalsByStatement',
  '(source:Statement {id: key})-[:ON_BEHALF_OF]->(target:Entity)',
);
export const addresseesByStatement = entityAlong(
  'addresseesByStatement',
  '(source:Statement {id: key})-[:ADDRESSED_TO]->(target:Entity)',
);
export const subjectsByStatement = entityAlong(
  'subjectsByStatement',
  '(source:Statement {id: key})-[:ABOUT]->(target:Entity)',
);
export const placesByReport = entityAlong(
  'placesByReport',
  '(source:MeetingReport {id: key})-[:PLACED_AT]->(target:Entity)',
);
export const placesByMeeting = entityAlong('placesByMeeting', '(source:Meeting {id: key})-[:HELD_AT]->(target:Entity)');
export const concernsByMeeting = entityAlong(
  'concernsByMeeting',
  '(source:Meeting {id: key})-[:CONCERNS]->(target:Entity)',
);
export const agentsByParticipation = entityAlong(
  'agentsByParticipation',
  '(source:Participation {id: key})-[:BY]->(target:Entity)',
);
export const principalsByParticipation = entityAlong(
  'principalsByParticipation',
  '(source:Participation {id: key})-[:ON_BEHALF_OF]->(target:Entity)',
);
export const holdersByTenure = entityAlong('holdersByTenure', '(source:Tenure {id: key})<-[:HELD]-(target:Entity)');
export const ownersByOffice = entityAlong('ownersByOffice', '(source:Office {id: key})-[:OF]->(target:Entity)');
