import { z } from 'zod';
import { NOBODY, type StatementView } from '../../model/derivation.ts';
import type { Query } from '../port.ts';
import { StatementForm } from './enums.ts';
import { defineQuery } from './query.ts';

const text = z.string().nullable();
const StatementRow = z.object({
  id: z.string(),
  documentId: z.string(),
  publishedOn: text,
  start: z.number().int(),
  form: StatementForm,
  speakers: z.array(z.string()).transform((speakers) => speakers.toSorted()),
  voice: z.string().transform((voice) => (voice === NOBODY ? null : voice)),
  content: z.string(),
  contentKey: text,
});

const COLUMNS = `OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN statement.id AS id, statement.documentId AS documentId, statement.publishedOn AS publishedOn, statement.start AS start,
  statement.form AS form, collect(DISTINCT speaker.id) AS speakers, statement.voiceId AS voice, statement.content AS content,
  statement.contentKey AS contentKey
ORDER BY id`;

/** A voice, and the days of publication between which its statements are wanted; null for any. */
export interface VoiceKey {
  readonly voice: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The statements of documents. */
export const statementViewsOfDocuments = (documentIds: readonly string[]): Query<StatementView> =>
  statements(
    'statementViewsOfDocuments',
    'UNWIND $documentIds AS documentId MATCH (statement:Statement {documentId: documentId})',
    { documentIds },
  );

/** The statements of voices that were published between days, or on no known day. */
export const statementViewsByVoice = (keys: readonly VoiceKey[]): Query<StatementView> =>
  statements(
    'statementViewsByVoice',
    `UNWIND $keys AS key
MATCH (statement:Statement {voiceId: key.voice})
WHERE key.from IS NULL OR statement.publishedOn IS NULL OR (statement.publishedOn >= key.from AND statement.publishedOn <= key.to)`,
    { keys: keys.map((key) => ({ ...key })) },
  );

/** The statements that quote the same words. */
export const statementViewsByContentKey = (contentKeys: readonly string[]): Query<StatementView> =>
  statements(
    'statementViewsByContentKey',
    'UNWIND $contentKeys AS contentKey MATCH (statement:Statement {contentKey: contentKey})',
    { contentKeys },
  );

/** All statements of the graph. */
export const allStatementViews = (): Query<StatementView> =>
  statements('allStatementViews', 'MATCH (statement:Statement)', {});

const IdRow = z.object({ id: z.string() });

/** The conflicts that are about statements or between them. */
export const conflictsOfStatements = (statementIds: readonly string[]): Query<z.infer<typeof IdRow>> =>
  defineQuery(
    'conflictsOfStatements',
    `UNWIND $statementIds AS statementId
MATCH (:Statement {id: statementId})<-[:\`ON\`|BETWEEN]-(conflict:Conflict)
RETURN DISTINCT conflict.id AS id ORDER BY id`,
    { statementIds },
    IdRow,
  );

function statements(name: string, match: string, params: Query<StatementView>['params']): Query<StatementView> {
  return defineQuery(name, `${match}\n${COLUMNS}`, params, StatementRow) as unknown as Query<StatementView>;
}
