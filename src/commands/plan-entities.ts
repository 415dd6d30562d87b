import type { Catalogue } from '../derive/catalogue.ts';
import { type ExtractedRecord, extractedRecords, mergeExtracted } from '../derive/extracted.ts';
import { type References, referencesOf } from '../derive/references.ts';
import type { Command, Graph } from '../graph/port.ts';
import {
  entityHeadsOf,
  extractedRecordsOf,
  fingerprintsOf,
  mentionTotalsOf,
  nameIdsOf,
  type ReferredLabel,
  referredBy,
  stillReferred,
} from '../graph/read/references.ts';
import {
  clearEntities,
  deleteEntities,
  deleteUnusedNames,
  entityFingerprint,
  tieEntities,
  writeEntities,
  writeMentionCounts,
} from '../graph/write/entity.ts';
import { clearOffices, deleteOffices, officeFingerprint, writeOffices } from '../graph/write/office.ts';
import { deleteTopics, topicFingerprint, writeTopics } from '../graph/write/topic.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { Plan, ResolvedChange } from './change-graph.ts';

/** The plan for entities, and what other plans need to know of it. */
export interface EntitiesPlan extends Plan {
  /** Entities as they are after the change, as far as the change touches them. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Entities that are shown by another name than before. */
  readonly renamed: readonly EntityId[];
}

/**
 * Works out which entities, offices and topics a change brings in, changes and takes away.
 * What a remaining document refers to stays; what none refers to goes, with its tenures and names. An extracted entity is made anew
 * from all that the remaining documents say of it.
 */
export async function planEntities(graph: Graph, catalogue: Catalogue, change: ResolvedChange): Promise<EntitiesPlan> {
  const wanted = change.add.map((ingested) => referencesOf(ingested, catalogue));
  const entityIds = await sortOut(graph, 'Entity', wanted, change);
  const officeIds = await sortOut(graph, 'Office', wanted, change);
  const topicIds = await sortOut(graph, 'Topic', wanted, change);
  const entities = await entitiesAfter(graph, catalogue, change, entityIds);
  const counts = await mentionCounts(graph, change, entityIds);
  const stored = await storedFingerprints(graph, 'Entity', [...entities.keys()]);
  const changed = [...entities.values()].filter((entity) => stored.get(entity.id) !== entityFingerprint(entity));
  const rewritten = changed.filter(({ id }) => stored.has(id)).map(({ id }) => id);
  const oldNames = ids(await graph.read(nameIdsOf([...rewritten, ...entityIds.dead])));
  const offices = await changedOf(graph, 'Office', found(officeIds.wanted, catalogue.offices), officeFingerprint);
  const topics = await changedOf(graph, 'Topic', found(topicIds.wanted, catalogue.topics), topicFingerprint);
  const written = changed.map((entity) => ({ entity, mentionCount: counts.get(entity.id)?.after ?? 0 }));
  return {
    deletions: [
      ...deleteEntities(entityIds.dead),
      ...deleteOffices(officeIds.dead),
      ...deleteTopics(topicIds.dead),
      ...clearEntities(rewritten),
      ...clearOffices(offices.map(({ id }) => id)),
    ],
    writes: [
      ...writeEntities(written),
      ...writeOffices(offices),
      ...writeTopics(topics),
      ...tieEntities(changed),
      ...deleteUnusedNames(oldNames),
      ...writeCounts(counts, new Set(changed.map(({ id }) => id))),
    ],
    entities,
    renamed: rewritten.filter((id) => counts.get(id)?.name !== entities.get(id)?.name),
  };
}

interface SortedIds {
  /** What the added documents refer to. */
  readonly wanted: readonly string[];
  /** What only removed documents referred to. */
  readonly dead: readonly string[];
  /** What removed documents referred to and remaining ones still do. */
  readonly alive: readonly string[];
}

async function sortOut(
  graph: Graph,
  label: ReferredLabel,
  references: readonly References[],
  { remove }: ResolvedChange,
): Promise<SortedIds> {
  const of = { Entity: 'entities', Office: 'offices', Topic: 'topics' } as const;
  const wanted = new Set<string>(references.flatMap((some): readonly string[] => some[of[label]]));
  if (remove.length === 0) return { wanted: [...wanted], dead: [], alive: [] };
  const left = ids(await graph.read(referredBy(label, remove))).filter((id) => !wanted.has(id));
  const alive = new Set(ids(await graph.read(stillReferred(label, left, remove))));
  return { wanted: [...wanted], dead: left.filter((id) => !alive.has(id)), alive: [...alive] };
}

async function entitiesAfter(
  graph: Graph,
  catalogue: Catalogue,
  { add, remove }: ResolvedChange,
  { wanted, alive }: SortedIds,
): Promise<ReadonlyMap<string, Entity>> {
  const records = new Map<string, ExtractedRecord[]>();
  const keep = (id: string, record: ExtractedRecord) => records.set(id, [...(records.get(id) ?? []), record]);
  for (const ingested of add)
    for (const record of extractedRecords(ingested, catalogue)) keep(record.entity.id, record);
  const unknown = [...wanted, ...alive].filter((id) => !catalogue.entities.has(id));
  const rows = unknown.length === 0 ? [] : await graph.read(extractedRecordsOf(unknown, remove));
  for (const { id, record } of rows) keep(id, JSON.parse(record) as ExtractedRecord);
  const merged = [...records.values()].map(mergeExtracted).filter((entity) => entity !== null);
  return new Map([...found(wanted, catalogue.entities), ...merged].map((entity) => [entity.id, entity]));
}

interface Count {
  /** The name that was shown before; null for a new entity. */
  readonly name: string | null;
  readonly before: number;
  readonly after: number;
}

async function mentionCounts(
  graph: Graph,
  { add, remove }: ResolvedChange,
  { wanted, alive }: SortedIds,
): Promise<ReadonlyMap<string, Count>> {
  const changes = new Map<string, number>();
  const change = (id: string, by: number) => changes.set(id, (changes.get(id) ?? 0) + by);
  for (const { entity } of add.flatMap(({ mentions }) => mentions)) if (entity !== null) change(entity, 1);
  if (remove.length > 0) for (const { id, total } of await graph.read(mentionTotalsOf(remove))) change(id, -total);
  const all = [...wanted, ...alive];
  const heads = new Map((await graph.read(entityHeadsOf(all))).map((head) => [head.id, head]));
  return new Map(
    all.map((id) => {
      const before = heads.get(id)?.mentionCount ?? 0;
      return [id, { name: heads.get(id)?.name ?? null, before, after: before + (changes.get(id) ?? 0) }];
    }),
  );
}

function writeCounts(counts: ReadonlyMap<string, Count>, written: ReadonlySet<string>): readonly Command[] {
  const rows = [...counts].filter(([id, { before, after }]) => before !== after && !written.has(id));
  return writeMentionCounts(rows.map(([id, { after }]) => ({ id, mentionCount: after })));
}

async function changedOf<Item extends { readonly id: string }>(
  graph: Graph,
  label: ReferredLabel,
  items: readonly Item[],
  fingerprint: (item: Item) => string,
): Promise<readonly Item[]> {
  const stored = await storedFingerprints(
    graph,
    label,
    items.map(({ id }) => id),
  );
  return items.filter((item) => stored.get(item.id) !== fingerprint(item));
}

const storedFingerprints = async (
  graph: Graph,
  label: ReferredLabel,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  new Map((await graph.read(fingerprintsOf(label, wanted))).map((row) => [row.id, row.fingerprint]));

const found = <Item>(wanted: readonly string[], items: ReadonlyMap<string, Item>): readonly Item[] =>
  wanted.map((id) => items.get(id)).filter((item) => item !== undefined);

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
