import { z } from 'zod';
import { along, byId } from './query.ts';

/** Words of a document with their sentence. */
export const EvidenceRow = z.object({
  id: z.string(),
  documentId: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  sentenceStart: z.number().int(),
  sentenceEnd: z.number().int(),
  sentenceText: z.string(),
});
export type EvidenceRow = z.infer<typeof EvidenceRow>;

/** What the words show of a fact. */
const EvidenceRole = z.enum(['CONTENT', 'CUE', 'SPEAKER', 'TRIGGER', 'TELLING', 'PLACE', 'DATE']);

export const evidenceById = byId('evidenceById', 'Evidence', EvidenceRow);

const evidenceOf = (name: string, label: string) =>
  along(
    name,
    {
      pattern: `(source:${label} {id: key})-[link:EVIDENCED_BY]->(target:Evidence)`,
      shape: EvidenceRow,
      also: { role: 'link.role', ordinal: 'link.ordinal' },
      order: 'start, end, role',
    },
    { role: EvidenceRole, ordinal: z.number().int().nullable() },
  );

/** The words that carry statements, in text order, each with what it shows. */
export const evidenceByStatement = evidenceOf('evidenceByStatement', 'Statement');
/** The words that carry meeting reports, in text order, each with what it shows. */
export const evidenceByReport = evidenceOf('evidenceByReport', 'MeetingReport');

/** Evidence with what it shows of the fact that it was reached from. */
export type RoledEvidenceRow = EvidenceRow & {
  readonly role: z.infer<typeof EvidenceRole>;
  readonly ordinal: number | null;
};
