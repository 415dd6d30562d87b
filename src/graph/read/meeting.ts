import { z } from 'zod';
import { Confidence, MeetingKind, MeetingStatus, Presence } from './enums.ts';
import { along, byId } from './query.ts';

const dated = {
  dateText: z.string().nullable(),
  edtf: z.string().nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
};

/** A meeting as it follows from its reports. */
export const MeetingRow = z.object({
  id: z.string(),
  title: z.string(),
  kind: MeetingKind,
  status: MeetingStatus,
  ...dated,
  reportCount: z.number().int(),
});
export type MeetingRow = z.infer<typeof MeetingRow>;

/** What one document says of one meeting. */
export const ReportRow = z.object({
  id: z.string(),
  documentId: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  kind: MeetingKind,
  status: MeetingStatus,
  ...dated,
  publishedOn: z.string().nullable(),
  confidence: Confidence,
  rule: z.string(),
});
export type ReportRow = z.infer<typeof ReportRow>;

/** How one agent stands to one meeting. */
export const ParticipationRow = z.object({ id: z.string(), meetingId: z.string(), presence: Presence });
/** The ids of the agent and of the one that it stands for are there when it was reached from its meeting. */
export type ParticipationRow = z.infer<typeof ParticipationRow> & {
  readonly agentId?: string;
  readonly principalId?: string | null;
};

export const meetingsById = byId('meetingsById', 'Meeting', MeetingRow);
export const reportsById = byId('reportsById', 'MeetingReport', ReportRow);
export const participationsById = byId('participationsById', 'Participation', ParticipationRow);

/** The meeting that reports report. */
export const meetingsByReport = along('meetingsByReport', {
  pattern: '(source:MeetingReport {id: key})-[:REPORTS]->(target:Meeting)',
  shape: MeetingRow,
});

/** All meeting reports of documents, in text order. */
export const reportsByDocument = along('reportsByDocument', {
  pattern: '(target:MeetingReport {documentId: key})',
  shape: ReportRow,
  order: 'start, end',
});

/** What each document says of meetings, in order of publication; undated ones last. */
export const reportsByMeeting = along('reportsByMeeting', {
  pattern: '(source:Meeting {id: key})<-[:REPORTS]-(target:MeetingReport)',
  shape: ReportRow,
  order: "coalesce(target.publishedOn, '~')",
});

/** Who stands to meetings and how: those in the room first, then by agent. */
export const participationsByMeeting = along(
  'participationsByMeeting',
  {
    pattern: `(source:Meeting {id: key})<-[:AT]-(target:Participation)-[:BY]->(agent:Entity)
OPTIONAL MATCH (target)-[:ON_BEHALF_OF]->(principal:Entity)`,
    shape: ParticipationRow,
    also: {
      agentId: 'agent.id',
      principalId: 'principal.id',
      place: `CASE target.presence WHEN 'ATTENDED' THEN 0 WHEN 'HOSTED' THEN 1 WHEN 'EXPECTED' THEN 2 ELSE 3 END`,
    },
    order: 'place, agentId',
  },
  { agentId: z.string(), principalId: z.string().nullable(), place: z.number() },
);
