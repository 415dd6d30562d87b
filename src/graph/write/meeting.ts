import type { Meeting, Participation } from '../../model/meeting.ts';
import type { Command } from '../port.ts';
import { fingerprintOf, forIds, mergeNodes, mergeTies } from './rows.ts';

/** The fingerprint of a meeting with all that is derived with it. */
export const meetingFingerprint = (meeting: Meeting, conflicts: readonly unknown[]): string =>
  fingerprintOf([meeting, conflicts]);

/** A meeting with its fingerprint. */
export interface WrittenMeeting {
  readonly meeting: Meeting;
  readonly fingerprint: string;
}

/** Writes meetings, and ties them to their reports, place, and the states that they concern. */
export function writeMeetings(written: readonly WrittenMeeting[]): readonly Command[] {
  const meetings = written.map(({ meeting }) => meeting);
  const places = meetings.flatMap(({ id, place }) => (place === null ? [] : [{ from: id, to: place }]));
  const concerns = meetings.flatMap(({ id, concerns: states }) => states.map((state) => ({ from: id, to: state })));
  return [
    ...mergeNodes('Meeting', written.map(toProps)),
    ...mergeTies(
      'MeetingReport',
      'REPORTS',
      'Meeting',
      meetings.flatMap(({ id, reports }) => reports.map((report) => ({ from: report, to: id }))),
    ),
    ...mergeTies('Meeting', 'HELD_AT', 'Entity', places),
    ...mergeTies('Meeting', 'CONCERNS', 'State', concerns),
    ...writeParticipations(meetings),
  ];
}

/** Deletes meetings with their participations and the conflicts on them. */
export const deleteMeetings = (ids: readonly string[]): readonly Command[] => [
  ...forIds('deleteParticipations', 'MATCH (part:Participation)-[:`AT`]->(:Meeting {id: id}) DETACH DELETE part', ids),
  ...forIds(
    'deleteMeetingConflicts',
    'MATCH (conflict:Conflict)-[:`ON`]->(:Meeting {id: id}) DETACH DELETE conflict',
    ids,
  ),
  ...forIds('deleteMeetings', 'MATCH (meeting:Meeting {id: id}) DETACH DELETE meeting', ids),
];

function writeParticipations(meetings: readonly Meeting[]): readonly Command[] {
  const all = meetings.flatMap(({ participations }) => participations);
  const tie = (idsOf: (participation: Participation) => readonly (string | null)[]) =>
    all.flatMap((participation) =>
      idsOf(participation).flatMap((id) => (id === null ? [] : [{ from: participation.id, to: id }])),
    );
  return [
    ...mergeNodes(
      'Participation',
      all.map(({ id, meeting, presence }) => ({ id, meetingId: meeting, presence })),
    ),
    ...mergeTies(
      'Participation',
      'AT',
      'Meeting',
      tie(({ meeting }) => [meeting]),
    ),
    ...mergeTies(
      'Participation',
      'BY',
      'Entity',
      tie(({ agent }) => [agent]),
    ),
    ...mergeTies(
      'Participation',
      'ON_BEHALF_OF',
      'Entity',
      tie(({ onBehalfOf }) => [onBehalfOf]),
    ),
    ...mergeTies(
      'Participation',
      'IN_OFFICE',
      'Office',
      tie(({ office }) => [office]),
    ),
    ...mergeTies(
      'Participation',
      'SHOWN_BY',
      'Mention',
      tie(({ shownBy }) => shownBy),
    ),
    ...mergeTies('Entity', 'ATTENDED', 'Meeting', meetings.flatMap(attended), 'to'),
  ];
}

/** Only who was in the room of a meeting that was held. */
const attended = ({ status, participations }: Meeting) =>
  participations
    .filter(({ presence }) => status === 'HELD' && (presence === 'ATTENDED' || presence === 'HOSTED'))
    .map(({ agent, meeting, presence }) => ({ from: agent, to: meeting, props: { presence } }));

const toProps = ({ meeting, fingerprint }: WrittenMeeting) => ({
  id: meeting.id,
  title: meeting.title,
  kind: meeting.kind,
  status: meeting.status,
  dateText: meeting.date?.text ?? null,
  edtf: meeting.date?.edtf ?? null,
  earliest: meeting.date?.earliest ?? null,
  latest: meeting.date?.latest ?? null,
  reportCount: meeting.reports.length,
  sortKey: `${meeting.date?.earliest ?? ''}|${meeting.id}`,
  fingerprint,
});
