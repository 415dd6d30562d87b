import { z } from 'zod';
import type { Query } from '../port.ts';
import { defineQuery } from './query.ts';

const IdRow = z.object({ id: z.string() });
type IdRow = z.infer<typeof IdRow>;

/** The labels of what documents refer to. */
export type ReferredLabel = 'Entity' | 'Office' | 'Topic';

/** What documents refer to, each once. */
export const referredBy = (label: ReferredLabel, documentIds: readonly string[]): Query<IdRow> =>
  defineQuery(
    `referredBy${label}`,
    `UNWIND $documentIds AS documentId
MATCH (:Document {id: documentId})-[:REFERS_TO]->(node:${label})
RETURN DISTINCT node.id AS id ORDER BY id`,
    { documentIds },
    IdRow,
  );

/** Those of some nodes that a document refers to which is not among the given ones. */
export const stillReferred = (label: ReferredLabel, ids: readonly string[], without: readonly string[]): Query<IdRow> =>
  defineQuery(
    `stillReferred${label}`,
    `UNWIND $ids AS id
MATCH (node:${label} {id: id})
WHERE EXISTS { (document:Document)-[:REFERS_TO]->(node) WHERE NOT document.id IN $without }
RETURN node.id AS id ORDER BY id`,
    { ids, without },
    IdRow,
  );

const RecordRow = z.object({ id: z.string(), record: z.string() });

/** What documents say of extracted entities, as JSON text, without the given documents. */
export const extractedRecordsOf = (
  entityIds: readonly string[],
  without: readonly string[],
): Query<z.infer<typeof RecordRow>> =>
  defineQuery(
    'extractedRecordsOf',
    `UNWIND $entityIds AS entityId
MATCH (entity:Entity {id: entityId})<-[reference:REFERS_TO]-(document:Document)
WHERE reference.record IS NOT NULL AND NOT document.id IN $without
RETURN entity.id AS id, reference.record AS record ORDER BY id, record`,
    { entityIds, without },
    RecordRow,
  );

const KnownRow = z.object({ id: z.string(), fingerprint: z.string() });

/** The fingerprints of nodes that are there. */
export const fingerprintsOf = (label: ReferredLabel, ids: readonly string[]): Query<z.infer<typeof KnownRow>> =>
  defineQuery(
    `fingerprintsOf${label}`,
    `UNWIND $ids AS id MATCH (node:${label} {id: id}) RETURN node.id AS id, node.fingerprint AS fingerprint ORDER BY id`,
    { ids },
    KnownRow,
  );

const EntityRow = z.object({ id: z.string(), name: z.string(), origin: z.string(), mentionCount: z.number().int() });

/** The shown names of entities and how many mentions name them. */
export const entityHeadsOf = (ids: readonly string[]): Query<z.infer<typeof EntityRow>> =>
  defineQuery(
    'entityHeadsOf',
    `UNWIND $ids AS id MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.name AS name, entity.origin AS origin, entity.mentionCount AS mentionCount ORDER BY id`,
    { ids },
    EntityRow,
  );

const CountRow = z.object({ id: z.string(), total: z.number().int() });

/** How many mentions of documents name each entity. */
export const mentionTotalsOf = (documentIds: readonly string[]): Query<z.infer<typeof CountRow>> =>
  defineQuery(
    'mentionTotalsOf',
    `UNWIND $documentIds AS documentId
MATCH (mention:Mention {documentId: documentId})-[:NAMES]->(entity:Entity)
RETURN entity.id AS id, count(mention) AS total ORDER BY id`,
    { documentIds },
    CountRow,
  );

/** The names of entities, each once. */
export const nameIdsOf = (entityIds: readonly string[]): Query<IdRow> =>
  defineQuery(
    'nameIdsOf',
    'UNWIND $entityIds AS entityId MATCH (:Entity {id: entityId})-[:NAMED]->(name:Name) RETURN DISTINCT name.id AS id ORDER BY id',
    { entityIds },
    IdRow,
  );

const ReaderRow = z.object({ id: z.string(), reader: z.string() });

/** The reader that read each of some documents; no row for one that is not there. */
export const readersOf = (documentIds: readonly string[]): Query<z.infer<typeof ReaderRow>> =>
  defineQuery(
    'readersOf',
    'UNWIND $documentIds AS documentId MATCH (document:Document {id: documentId}) RETURN document.id AS id, document.reader AS reader ORDER BY id',
    { documentIds },
    ReaderRow,
  );

const NamedRow = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
});

/** Documents whose id, url or file name is one of some words. */
export const documentsCalled = (by: 'id' | 'url' | 'name', words: readonly string[]): Query<z.infer<typeof NamedRow>> =>
  defineQuery(
    `documentsCalledBy${by}`,
    `UNWIND $words AS word MATCH (document:Document {${by}: word})
RETURN DISTINCT document.id AS id, document.name AS name, document.url AS url, document.title AS title ORDER BY id`,
    { words },
    NamedRow,
  );
