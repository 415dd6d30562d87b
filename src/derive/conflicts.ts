import type { Conflict, ConflictingValue, ConflictPredicate } from '../model/conflict.ts';
import type { ReportView, StatementView } from '../model/derivation.ts';
import {
  type ConflictId,
  type EntityId,
  hashId,
  type MeetingId,
  type MeetingReportId,
  type StatementId,
} from '../model/id.ts';
import type { NonEmpty } from '../model/span.ts';
import { compareText } from './compare-text.ts';
import type { DerivedMeeting } from './meetings.ts';
import { claimsByAgent } from './participations.ts';
import { presenceSide } from './presence.ts';
import { boundsOf, gapBetween } from './window.ts';

/**
 * Finds what the reports of one meeting disagree on.
 * `DATE`: days that share no day, among reports of it as held, or as to come; to plan one day and meet on another is no conflict.
 * `PLACE`: places of which neither lies in the other. `ATTENDANCE`: in the room for one, not in it for another; a state is in the
 * room when a person who acts for it is. `STATUS`: held for one and denied or cancelled for another, or planned and denied.
 * Shape: at most one per predicate (for attendance: per agent); values in order, each with all who say it.
 */
export function meetingConflicts({ meeting, reports }: DerivedMeeting): readonly Conflict[] {
  const attendance = [...attendanceClaims(reports)].map(([agent, claims]) =>
    conflict(meeting.id, 'ATTENDANCE', claims, agent),
  );
  return [
    conflict(
      meeting.id,
      'DATE',
      contradicting(reports, daysContradict, ({ date }) => date?.edtf ?? ''),
    ),
    conflict(
      meeting.id,
      'PLACE',
      contradicting(reports, placesContradict, ({ place }) => place ?? ''),
    ),
    conflict(
      meeting.id,
      'STATUS',
      contradicting(reports, statusesContradict, ({ status }) => status),
    ),
    ...attendance,
  ].filter((found) => found !== null);
}

/**
 * Finds quotations of the same words that are given to different speakers.
 * Shape: one per `contentKey` with two or more speakers, on the earliest statement; a speaker and the state that he speaks for do
 * not contradict each other, nor does an unknown speaker anybody.
 */
export function speakerConflicts(statements: readonly StatementView[]): readonly Conflict[] {
  const byWords = new Map<string, StatementView[]>();
  for (const statement of [...statements].sort(byPublication)) {
    if (statement.contentKey === null || statement.speakers.length === 0) continue;
    byWords.set(statement.contentKey, [...(byWords.get(statement.contentKey) ?? []), statement]);
  }
  return [...byWords.values()].flatMap((same) => {
    const [first] = same;
    const claims = same.filter((one) => same.some((other) => speakersContradict(one, other)));
    const found =
      first &&
      conflict(
        first.id,
        'SPEAKER',
        claims.flatMap(({ id, speakers }) => speakers.map((value) => ({ id, value }))),
      );
    return found ? [found] : [];
  });
}

/** Orders statements by publication (unknown last), then by document and place. */
export const byPublication = (a: StatementView, b: StatementView): number =>
  compareText(a.publishedOn ?? '~', b.publishedOn ?? '~') ||
  compareText(a.documentId, b.documentId) ||
  a.start - b.start ||
  compareText(a.id, b.id);

interface Claim {
  readonly id: MeetingReportId | StatementId;
  readonly value: string;
}

function conflict(
  subject: MeetingId | StatementId,
  predicate: ConflictPredicate,
  claims: readonly Claim[],
  about = '',
): Conflict | null {
  const saidBy = new Map<string, Set<Claim['id']>>();
  for (const { id, value } of claims) saidBy.set(value, (saidBy.get(value) ?? new Set()).add(id));
  if (saidBy.size < 2) return null;
  const id: ConflictId = hashId('conflict', subject, predicate, about);
  const values = [...saidBy]
    .sort(([a], [b]) => compareText(a, b))
    .map(([value, ids]) => ({ value, saidBy: [...ids].sort(compareText) }));
  return { id, subject, predicate, values: values as unknown as readonly ConflictingValue[] };
}

function contradicting(
  reports: readonly ReportView[],
  contradict: (a: ReportView, b: ReportView) => boolean,
  valueFrom: (report: ReportView) => string,
): readonly Claim[] {
  return reports
    .filter((report) => reports.some((other) => contradict(report, other)))
    .map((report) => ({ id: report.id, value: valueFrom(report) }));
}

function daysContradict(a: ReportView, b: ReportView): boolean {
  if (a.status === 'POSTPONED' || b.status === 'POSTPONED') return false;
  const [one, other] = [boundsOf(a.date), boundsOf(b.date)];
  return (
    one !== null && other !== null && (a.status === 'HELD') === (b.status === 'HELD') && gapBetween(one, other) > 0
  );
}

const placesContradict = (a: ReportView, b: ReportView): boolean =>
  a.kind !== 'CALL' &&
  a.place !== null &&
  b.place !== null &&
  a.place !== b.place &&
  a.place !== b.placeState &&
  b.place !== a.placeState;

function statusesContradict({ status: a }: ReportView, { status: b }: ReportView): boolean {
  const calledOff = [a, b].filter((status) => status === 'DENIED' || status === 'CANCELLED');
  const [off] = calledOff;
  if (calledOff.length !== 1 || off === undefined) return false;
  const other = off === a ? b : a;
  return other === 'HELD' || (off === 'DENIED' && (other === 'PLANNED' || other === 'PROPOSED'));
}

function speakersContradict(a: StatementView, b: StatementView): boolean {
  const [voicesOfA, voicesOfB] = [a.voice?.split('+') ?? [], b.voice?.split('+') ?? []];
  return !(
    a.speakers.some((speaker) => b.speakers.includes(speaker) || voicesOfB.includes(speaker)) ||
    b.speakers.some((speaker) => voicesOfA.includes(speaker))
  );
}

function attendanceClaims(reports: NonEmpty<ReportView>): ReadonlyMap<EntityId, readonly Claim[]> {
  const found = new Map<EntityId, readonly Claim[]>();
  for (const [agent, own] of claimsByAgent(reports)) {
    const claims = [...own.map(({ report, presence }) => ({ id: report.id, presence })), ...inRoomFor(agent, reports)];
    const sides = new Set(claims.map(({ presence }) => presenceSide(presence)));
    if (!sides.has('IN') || !sides.has('OUT')) continue;
    const settled = claims.filter(({ presence }) => presence !== 'EXPECTED');
    found.set(
      agent,
      settled.map(({ id, presence }) => ({ id, value: `${agent} ${presence}` })),
    );
  }
  return found;
}

/** Reports that put a person in the room who acts for `agent`. */
function inRoomFor(
  agent: EntityId,
  reports: readonly ReportView[],
): readonly { id: MeetingReportId; presence: 'ATTENDED' }[] {
  return reports
    .filter(({ status }) => status === 'HELD')
    .filter(({ parties }) =>
      parties.some((party) => party.entity !== agent && party.side === agent && presenceSide(party.presence) === 'IN'),
    )
    .map(({ id }) => ({ id, presence: 'ATTENDED' as const }));
}
