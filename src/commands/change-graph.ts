import { setTimeout as wait } from 'node:timers/promises';
import type { Catalogue } from '../derive/catalogue.ts';
import { KnownError } from '../errors.ts';
import type { Command, Graph } from '../graph/port.ts';
import { revision } from '../graph/read/graph.ts';
import { readersOf } from '../graph/read/references.ts';
import { deleteDocuments } from '../graph/write/removal.ts';
import { raiseRevision } from '../graph/write/revision.ts';
import type { DocumentId } from '../model/id.ts';
import type { Ingested } from '../model/ingested.ts';
import { planEntities } from './plan-entities.ts';
import { planMeetings } from './plan-meetings.ts';
import { planStatements } from './plan-statements.ts';
import { writeIngested } from './write-ingested.ts';

/** What a change starts from. */
export interface ChangeTools {
  readonly graph: Graph;
  readonly catalogue: Catalogue;
  /** The version of rules and gazetteer that read the documents. */
  readonly reader: string;
}

/** Documents to be added and documents to be removed, in one transaction. */
export interface Change {
  readonly add: readonly Ingested[];
  readonly remove: readonly DocumentId[];
}

/** What became of each document. */
export interface Changed {
  readonly added: readonly DocumentId[];
  /** Those that were there, read by an older reader. */
  readonly replaced: readonly DocumentId[];
  /** Those that were there, read by the same reader; nothing was written for them. */
  readonly unchanged: readonly DocumentId[];
  readonly removed: readonly DocumentId[];
}

/** A change that is worked out: what leaves the graph and what enters it. */
export interface ResolvedChange {
  readonly add: readonly Ingested[];
  /** Documents that leave, those that are replaced among them. */
  readonly remove: readonly DocumentId[];
}

/** Commands of one part of a change: what is deleted first, and what is written then. */
export interface Plan {
  readonly deletions: readonly Command[];
  readonly writes: readonly Command[];
}

/** So many other writers may be faster before a change gives up. */
const ATTEMPTS = 20;

/**
 * Adds and removes documents together with all that follows from it, in one transaction: all of it is kept or nothing.
 * What other documents say is read again only where the change touches it. A document that is there already and that the same reader
 * read is left alone. When another writer was faster, the change is worked out anew.
 * Errors: `GRAPH_CONFLICT` when others were faster too many times; all others of the graph.
 */
export async function changeGraph(tools: ChangeTools, change: Change): Promise<Changed> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptChange(tools, change);
    } catch (error) {
      if (attempt >= ATTEMPTS || !(error instanceof KnownError) || error.code !== 'GRAPH_CONFLICT') throw error;
      await wait(Math.random() * Math.min(500, 10 * 2 ** attempt));
    }
  }
}

async function attemptChange({ graph, catalogue, reader }: ChangeTools, change: Change): Promise<Changed> {
  const [now] = await graph.read(revision());
  const asked = uniqueDocuments(change.add);
  const ids = [...new Set([...asked.map(({ document }) => document.id), ...change.remove])];
  const readers = new Map((await graph.read(readersOf(ids))).map((row) => [row.id, row.reader]));
  const leaving = new Set(change.remove.filter((id) => readers.has(id)));
  const isKept = ({ document: { id } }: Ingested) => readers.get(id) === reader && !leaving.has(id);
  const add = asked.filter((ingested) => !isKept(ingested));
  const replaced = add.map(({ document }) => document.id).filter((id) => readers.has(id));
  const remove = [...new Set([...leaving, ...replaced])];
  if (add.length + remove.length > 0) {
    const commands = await planChange(graph, catalogue, reader, { add, remove });
    await graph.write([raiseRevision(now?.revision ?? null), ...commands]);
  }
  return {
    added: add.map(({ document }) => document.id).filter((id) => !readers.has(id)),
    replaced,
    unchanged: asked.filter(isKept).map(({ document }) => document.id),
    removed: [...leaving].filter((id) => !replaced.includes(id)),
  };
}

async function planChange(
  graph: Graph,
  catalogue: Catalogue,
  reader: string,
  change: ResolvedChange,
): Promise<readonly Command[]> {
  const entities = await planEntities(graph, catalogue, change);
  const meetings = await planMeetings(graph, catalogue, change, entities);
  const statements = await planStatements(graph, catalogue, change);
  return [
    ...meetings.deletions,
    ...statements.deletions,
    ...deleteDocuments(change.remove),
    ...entities.deletions,
    ...entities.writes,
    ...writeIngested(change.add, catalogue, reader),
    ...meetings.writes,
    ...statements.writes,
  ];
}

/** One of each id, in order of id, so that the order of files decides nothing. */
function uniqueDocuments(all: readonly Ingested[]): readonly Ingested[] {
  const byId = new Map(all.map((ingested) => [ingested.document.id, ingested]));
  return [...byId.values()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
}
