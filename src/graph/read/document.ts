import { z } from 'zod';
import { DocumentFormat } from './enums.ts';
import { byId } from './query.ts';

/** A document without its text, which may be long. */
export const DocumentRow = z.object({
  id: z.string(),
  name: z.string(),
  format: DocumentFormat,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  publishedOn: z.string().nullable(),
  reader: z.string(),
});
export type DocumentRow = z.infer<typeof DocumentRow>;

const Refusals = z.array(
  z.object({
    start: z.number().int(),
    end: z.number().int(),
    text: z.string(),
    rule: z.string(),
    reason: z.string(),
  }),
);
export type RefusalRow = z.infer<typeof Refusals>[number];

/** The text of a document and what was refused in it. */
const DocumentTextRow = z.object({
  id: z.string(),
  raw: z.string(),
  refusals: z.string().transform((json, context) => {
    try {
      return Refusals.parse(JSON.parse(json));
    } catch {
      context.addIssue('is not the JSON text of refusals');
      return z.NEVER;
    }
  }),
});
export type DocumentTextRow = z.infer<typeof DocumentTextRow>;

export const documentsById = byId('documentsById', 'Document', DocumentRow);
export const documentTextsById = byId('documentTextsById', 'Document', DocumentTextRow);
