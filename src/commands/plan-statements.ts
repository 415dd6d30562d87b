import type { Catalogue } from '../derive/catalogue.ts';
import { speakerConflicts } from '../derive/conflicts.ts';
import { DAYS_OF_ECHO, findEchoes } from '../derive/echoes.ts';
import { statementViews } from '../derive/views.ts';
import type { Graph } from '../graph/port.ts';
import {
  conflictsOfStatements,
  statementViewsByContentKey,
  statementViewsByVoice,
  statementViewsOfDocuments,
  type VoiceKey,
} from '../graph/read/touched-statements.ts';
import { deleteConflicts, writeConflicts } from '../graph/write/conflict.ts';
import { writeEchoes } from '../graph/write/echo.ts';
import { addDays } from '../model/days.ts';
import { NOBODY, type StatementView } from '../model/derivation.ts';
import type { Plan, ResolvedChange } from './change-graph.ts';

/**
 * Works out the echoes of statements that a change brings in, and the conflicts about words that it brings in or takes away.
 * Only statements of the same voices in the days around, and quotations of the same words, are read. Echoes among other documents
 * cannot change: each depends on two documents alone, and vanishes with either.
 */
export async function planStatements(
  graph: Graph,
  catalogue: Catalogue,
  { add, remove }: ResolvedChange,
): Promise<Plan> {
  const added = add.flatMap((ingested) => statementViews(ingested, catalogue));
  const removed = remove.length === 0 ? [] : await graph.read(statementViewsOfDocuments(remove));
  const gone = new Set<string>(remove);
  const stays = ({ documentId }: StatementView) => !gone.has(documentId);
  const sameWords = await readSameWords(graph, [...added, ...removed]);
  const sameVoice = await readSameVoice(graph, added);
  const others = uniqueViews([...sameWords, ...sameVoice].filter(stays));
  const fresh = new Set<string>(added.map(({ documentId }) => documentId));
  const quoted = uniqueViews([...added.filter(({ contentKey }) => contentKey !== null), ...sameWords.filter(stays)]);
  const touched = [...new Set([...sameWords, ...removed].map(({ id }) => id))];
  const stale = touched.length === 0 ? [] : await graph.read(conflictsOfStatements(touched));
  return {
    deletions: deleteConflicts(stale.map(({ id }) => id)),
    writes: [
      ...writeEchoes(findEchoes([...added, ...others], ({ documentId }) => fresh.has(documentId))),
      ...writeConflicts(speakerConflicts(quoted)),
    ],
  };
}

async function readSameWords(graph: Graph, statements: readonly StatementView[]): Promise<readonly StatementView[]> {
  const keys = new Set(statements.flatMap(({ contentKey }) => (contentKey === null ? [] : [contentKey])));
  return keys.size === 0 ? [] : graph.read(statementViewsByContentKey([...keys]));
}

async function readSameVoice(graph: Graph, added: readonly StatementView[]): Promise<readonly StatementView[]> {
  const keys = new Map<string, VoiceKey>();
  for (const { voice, publishedOn } of added) {
    const from = publishedOn === null ? null : addDays(publishedOn, -DAYS_OF_ECHO);
    const to = publishedOn === null ? null : addDays(publishedOn, DAYS_OF_ECHO);
    keys.set(`${voice}|${from}`, { voice: voice ?? NOBODY, from, to });
  }
  return keys.size === 0 ? [] : graph.read(statementViewsByVoice([...keys.values()]));
}

const uniqueViews = (views: readonly StatementView[]): readonly StatementView[] => [
  ...new Map(views.map((view) => [view.id, view])).values(),
];
