import type { Command } from '../port.ts';
import { forIds } from './rows.ts';

/** Deletes documents with their evidence, mentions, statements and meeting reports. */
export const deleteDocuments = (ids: readonly string[]): readonly Command[] => [
  ...(['Evidence', 'Mention', 'Statement', 'MeetingReport'] as const).flatMap((label) =>
    forIds(`delete${label}`, `MATCH (node:${label} {documentId: id}) DETACH DELETE node`, ids),
  ),
  ...forIds('deleteDocuments', 'MATCH (document:Document {id: id}) DETACH DELETE document', ids),
];
