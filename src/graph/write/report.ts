import type { ReportView } from '../../model/derivation.ts';
import type { EntityId } from '../../model/id.ts';
import type { MeetingReport } from '../../model/meeting.ts';
import type { Command } from '../port.ts';
import { type Carried, carried, tieEvidence, writeEvidence } from './evidence.ts';
import { known, mergeNodes, mergeTies } from './rows.ts';

/** A meeting report beside what is compared with others. */
export interface WrittenReport {
  readonly report: MeetingReport;
  readonly view: ReportView;
  /** The days on which the meeting can have been; null when nothing is known. */
  readonly window: { readonly from: string; readonly to: string } | null;
  readonly involves: readonly EntityId[];
}

/** Writes meeting reports with their evidence, parties and place. */
export function writeReports(written: readonly WrittenReport[]): readonly Command[] {
  const evidence = written.flatMap(({ report }) => evidenceOf(report));
  const documents = written.map(({ report }) => ({ from: report.id, to: report.documentId }));
  const places = written.flatMap(({ report: { id, place } }) =>
    place?.entity ? [{ from: id, to: place.entity }] : [],
  );
  const involved = written.flatMap(({ report, involves }) => involves.map((id) => ({ from: report.id, to: id })));
  return [
    ...writeEvidence(evidence),
    ...mergeNodes('MeetingReport', written.map(toProps)),
    ...mergeTies('MeetingReport', 'IN', 'Document', documents),
    ...tieEvidence('MeetingReport', evidence),
    ...mergeTies('MeetingReport', 'LISTS', 'Mention', written.flatMap(listed)),
    ...mergeTies('MeetingReport', 'PLACED_AT', 'Entity', places),
    ...mergeTies('MeetingReport', 'INVOLVES', 'Entity', involved),
  ];
}

const evidenceOf = ({ id, trigger, evidence, place, date }: MeetingReport): readonly Carried[] => [
  ...carried(id, 'TRIGGER', [trigger]),
  ...carried(id, 'TELLING', evidence),
  ...carried(id, 'PLACE', [place?.evidence ?? null]),
  ...carried(id, 'DATE', [date?.evidence ?? null]),
];

const listed = ({ report, view }: WrittenReport) =>
  view.parties.map(({ mention, presence, onBehalfOf, office, side }) => ({
    from: report.id,
    to: mention,
    props: known({ presence, onBehalfOf, officeId: office, sideId: side }),
  }));

const toProps = ({ report, view, window }: WrittenReport) => ({
  id: report.id,
  documentId: report.documentId,
  start: report.trigger.start,
  end: report.trigger.end,
  kind: report.meetingKind,
  status: report.status,
  dateText: report.date?.text ?? null,
  edtf: report.date?.edtf ?? null,
  earliest: report.date?.earliest ?? null,
  latest: report.date?.latest ?? null,
  publishedOn: view.publishedOn,
  confidence: report.confidence,
  rule: report.rule,
  windowFrom: window?.from ?? null,
  windowTo: window?.to ?? null,
  placeStateId: view.placeState,
});
