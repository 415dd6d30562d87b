import { z } from 'zod';
import { Confidence, EntityType, MentionForm, Presence, Reading } from './enums.ts';
import { EvidenceRow } from './evidence.ts';
import { along, byId } from './query.ts';

/** Words that name somebody or something. */
export const MentionRow = EvidenceRow.extend({
  form: MentionForm,
  reading: Reading,
  type: EntityType,
  confidence: Confidence,
  rule: z.string(),
  stateId: z.string().nullable(),
  officeId: z.string().nullable(),
});
export type MentionRow = z.infer<typeof MentionRow>;

/** A mention as a party of a meeting report. */
export type PartyRow = MentionRow & {
  readonly presence: z.infer<typeof Presence>;
  readonly principalId: string | null;
  readonly partyOfficeId: string | null;
};

export const mentionsById = byId('mentionsById', 'Mention', MentionRow);

/** All mentions of documents, in text order. */
export const mentionsByDocument = along('mentionsByDocument', {
  pattern: '(target:Mention {documentId: key})',
  shape: MentionRow,
  order: 'start, end',
});

/** The words that show participations, by document and place in the text. */
export const mentionsByParticipation = along('mentionsByParticipation', {
  pattern: '(source:Participation {id: key})-[:SHOWN_BY]->(target:Mention)',
  shape: MentionRow,
  order: 'documentId, start, end',
});

/** The parties that reports list, in text order. */
export const partiesByReport = along(
  'partiesByReport',
  {
    pattern: '(source:MeetingReport {id: key})-[link:LISTS]->(target:Mention)',
    shape: MentionRow,
    also: { presence: 'link.presence', principalId: 'link.onBehalfOf', partyOfficeId: 'link.officeId' },
    order: 'start, end',
  },
  { presence: Presence, principalId: z.string().nullable(), partyOfficeId: z.string().nullable() },
);
