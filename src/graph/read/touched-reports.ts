import { z } from 'zod';
import type { PartyView, ReportView } from '../../model/derivation.ts';
import type { Query } from '../port.ts';
import { MeetingKind, MeetingStatus, Presence } from './enums.ts';
import { defineQuery } from './query.ts';

const text = z.string().nullable();
const IdRow = z.object({ id: z.string() });
type IdRow = z.infer<typeof IdRow>;

const ReportRow = z.object({
  id: z.string(),
  documentId: z.string(),
  publishedOn: text,
  kind: MeetingKind,
  status: MeetingStatus,
  dateText: text,
  edtf: text,
  earliest: text,
  latest: text,
  place: text,
  placeState: text,
});
type ReportRow = z.infer<typeof ReportRow>;

const PartyRow = z.object({
  report: z.string(),
  mention: z.string(),
  entity: text,
  presence: Presence,
  onBehalfOf: text,
  office: text,
  side: text,
  start: z.number().int(),
});
type PartyRow = z.infer<typeof PartyRow>;

/** Two sides of a report and the days on which its meeting can have been; null when those are not known. */
export interface NearKey {
  readonly a: string;
  readonly b: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The reports of documents. */
export const reportIdsOfDocuments = (documentIds: readonly string[]): Query<IdRow> =>
  defineQuery(
    'reportIdsOfDocuments',
    'UNWIND $documentIds AS documentId MATCH (report:MeetingReport {documentId: documentId}) RETURN report.id AS id ORDER BY id',
    { documentIds },
    IdRow,
  );

/** All reports of the graph. */
export const allReportIds = (): Query<IdRow> =>
  defineQuery('allReportIds', 'MATCH (report:MeetingReport) RETURN report.id AS id ORDER BY id', {}, IdRow);

/** Reports that involve both of two entities on days that can be the same. */
export const reportIdsNear = (keys: readonly NearKey[]): Query<IdRow> =>
  defineQuery(
    'reportIdsNear',
    `UNWIND $keys AS key
MATCH (:Entity {id: key.a})<-[:INVOLVES]-(report:MeetingReport)
WHERE key.from IS NULL OR report.windowFrom IS NULL OR (report.windowFrom <= key.to AND report.windowTo >= key.from)
MATCH (report)-[:INVOLVES]->(:Entity {id: key.b})
RETURN DISTINCT report.id AS id ORDER BY id`,
    { keys: keys.map((key) => ({ ...key })) },
    IdRow,
  );

/** Reports that involve one of some entities. */
export const reportIdsInvolving = (entityIds: readonly string[]): Query<IdRow> =>
  defineQuery(
    'reportIdsInvolving',
    'UNWIND $entityIds AS entityId MATCH (:Entity {id: entityId})<-[:INVOLVES]-(report:MeetingReport) RETURN DISTINCT report.id AS id ORDER BY id',
    { entityIds },
    IdRow,
  );

/** What deriving needs of reports, without their parties. */
export const reportRows = (ids: readonly string[]): Query<ReportRow> =>
  defineQuery(
    'reportRows',
    `UNWIND $ids AS id
MATCH (report:MeetingReport {id: id})
OPTIONAL MATCH (report)-[:PLACED_AT]->(place:Entity)
RETURN report.id AS id, report.documentId AS documentId, report.publishedOn AS publishedOn, report.kind AS kind, report.status AS status,
  report.dateText AS dateText, report.edtf AS edtf, report.earliest AS earliest, report.latest AS latest,
  place.id AS place, report.placeStateId AS placeState
ORDER BY id`,
    { ids },
    ReportRow,
  );

/** The parties of reports, in text order. */
export const partyRows = (reportIds: readonly string[]): Query<PartyRow> =>
  defineQuery(
    'partyRows',
    `UNWIND $reportIds AS reportId
MATCH (report:MeetingReport {id: reportId})-[listed:LISTS]->(mention:Mention)
OPTIONAL MATCH (mention)-[:NAMES]->(entity:Entity)
RETURN report.id AS report, mention.id AS mention, entity.id AS entity, listed.presence AS presence, listed.onBehalfOf AS onBehalfOf,
  listed.officeId AS office, listed.sideId AS side, mention.start AS start
ORDER BY report, start, mention`,
    { reportIds },
    PartyRow,
  );

/** Puts reports and their parties together. Shape: in the order of the reports. */
export function toReportViews(reports: readonly ReportRow[], parties: readonly PartyRow[]): readonly ReportView[] {
  const partiesOf = new Map<string, PartyView[]>();
  for (const { report, ...party } of parties) {
    partiesOf.set(report, [...(partiesOf.get(report) ?? []), party as unknown as PartyView]);
  }
  return reports.map(({ dateText, edtf, earliest, latest, ...report }) => {
    const dated = dateText !== null || edtf !== null;
    const date = dated ? { text: dateText, edtf, earliest, latest } : null;
    return { ...report, date, parties: partiesOf.get(report.id) ?? [] } as unknown as ReportView;
  });
}

const MeetingRow = z.object({ id: z.string(), fingerprint: z.string() });

/** The meetings that reports report, each once. */
export const meetingsOfReports = (reportIds: readonly string[]): Query<z.infer<typeof MeetingRow>> =>
  defineQuery(
    'meetingsOfReports',
    `UNWIND $reportIds AS reportId
MATCH (:MeetingReport {id: reportId})-[:REPORTS]->(meeting:Meeting)
RETURN DISTINCT meeting.id AS id, meeting.fingerprint AS fingerprint ORDER BY id`,
    { reportIds },
    MeetingRow,
  );
