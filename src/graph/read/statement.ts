import { z } from 'zod';
import { Act, Confidence, Factivity, Polarity, StatementForm } from './enums.ts';
import { along, byId } from './query.ts';

/** What somebody is reported to have said. */
export const StatementRow = z.object({
  id: z.string(),
  documentId: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  form: StatementForm,
  content: z.string(),
  act: Act,
  polarity: Polarity,
  factivity: Factivity,
  cueLemma: z.string().nullable(),
  madeOn: z.string().nullable(),
  publishedOn: z.string().nullable(),
  confidence: Confidence,
  rule: z.string(),
});
export type StatementRow = z.infer<typeof StatementRow>;

/** A statement as an echo of the one that it was reached from. */
export type EchoRow = StatementRow & { readonly similarity: number };

export const statementsById = byId('statementsById', 'Statement', StatementRow);

/** All statements of documents, in text order. */
export const statementsByDocument = along('statementsByDocument', {
  pattern: '(target:Statement {documentId: key})',
  shape: StatementRow,
  order: 'start, end',
});

const echo = { also: { similarity: 'link.similarity' }, shape: StatementRow };
const similarity = { similarity: z.number() };

/** Earlier statements that these repeat. */
export const earlierEchoes = along(
  'earlierEchoes',
  { pattern: '(source:Statement {id: key})-[link:ECHOES]->(target:Statement)', ...echo },
  similarity,
);
/** Later statements that repeat these. */
export const laterEchoes = along(
  'laterEchoes',
  { pattern: '(source:Statement {id: key})<-[link:ECHOES]-(target:Statement)', ...echo },
  similarity,
);
