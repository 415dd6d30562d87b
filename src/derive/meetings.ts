import type { ReportView } from '../model/derivation.ts';
import { type EntityId, hashId } from '../model/id.ts';
import type { Meeting, MeetingKind, MeetingStatus } from '../model/meeting.ts';
import type { NonEmpty } from '../model/span.ts';
import { clusterReports } from './clusters.ts';
import { compareKeys } from './compare-text.ts';
import { mergedDate } from './merged-date.ts';
import { concernedStates, findParticipations } from './participations.ts';
import { type NameOf, titleOf } from './title.ts';

/** A meeting beside the reports that it follows from. */
export interface DerivedMeeting {
  readonly meeting: Meeting;
  readonly reports: NonEmpty<ReportView>;
}

/**
 * Finds the meetings that reports tell of, see `clusterReports`.
 * Shape: one per cluster, by the id of its earliest report; its own id is made from that report, so that later reports do not change it.
 */
export function deriveMeetings(reports: readonly ReportView[], nameOf: NameOf): readonly DerivedMeeting[] {
  return clusterReports(reports.filter(tellsOfSomebody)).map((cluster) => ({
    meeting: mergeReports(cluster, nameOf),
    reports: cluster,
  }));
}

/** How far a meeting has come, and which kind claims least about a meeting with talks: later wins. */
const STATUS_ORDER: readonly MeetingStatus[] = ['PROPOSED', 'PLANNED', 'POSTPONED', 'DENIED', 'CANCELLED', 'HELD'];
const KIND_ORDER: readonly MeetingKind[] = ['CONSULTATION', 'VISIT', 'PRESS_CONFERENCE', 'CALL', 'SUMMIT', 'TALKS'];

function mergeReports(reports: NonEmpty<ReportView>, nameOf: NameOf): Meeting {
  const id = hashId<'Meeting'>('meeting', reports[0].id);
  const participations = findParticipations(id, reports);
  const kind = mergedKind(reports);
  const facts = {
    kind,
    status: mergedStatus(reports),
    // A call is nowhere: a place beside it is where one of the two was, or where the news was written.
    place: kind === 'CALL' ? null : mergedPlace(reports),
    date: mergedDate(reports),
  };
  return {
    id,
    title: titleOf(facts, reports, nameOf),
    ...facts,
    reports: reports.map((report) => report.id) as unknown as Meeting['reports'],
    participations,
    concerns: concernedStates(participations),
  };
}

/** The kind that most reports give; of several talks before a summit, and both before a visit. */
function mergedKind(reports: NonEmpty<ReportView>): MeetingKind {
  const count = (kind: MeetingKind) => reports.filter((report) => report.kind === kind).length;
  return KIND_ORDER.reduce(
    (best, kind) => (count(kind) >= count(best) && count(kind) > 0 ? kind : best),
    reports[0].kind,
  );
}

/**
 * Held, if one report says so: what was held cannot be undone, and a denial is shown as a conflict. Else the word of the report that
 * was published last; of several on one day, or where no day is known, the one that has come furthest.
 */
function mergedStatus(reports: NonEmpty<ReportView>): MeetingStatus {
  if (reports.some(({ status }) => status === 'HELD')) return 'HELD';
  const key = ({ publishedOn, status }: ReportView) => [publishedOn ?? '', STATUS_ORDER.indexOf(status)];
  return reports.reduce((last, report) => (compareKeys(key(report), key(last)) > 0 ? report : last)).status;
}

/** The place that most reports agree with; of several the one that says more (a town before its state), then the first. */
function mergedPlace(reports: NonEmpty<ReportView>): EntityId | null {
  const placed = reports.filter(({ place }) => place !== null);
  const support = ({ place, placeState }: ReportView) =>
    placed.filter((other) => other.place === place || other.place === placeState || other.placeState === place).length;
  const detail = ({ place, placeState }: ReportView) => (place === placeState ? 0 : 1);
  const [first, ...rest] = placed;
  if (first === undefined) return null;
  const key = (report: ReportView) => [support(report), detail(report)];
  return rest.reduce((best, report) => (compareKeys(key(report), key(best)) > 0 ? report : best), first).place;
}

/** A report whose parties and place are all unlinked can be of any meeting; it stays a report of its document alone. */
const tellsOfSomebody = ({ parties, place }: ReportView): boolean =>
  place !== null || parties.some(({ entity, side }) => entity !== null || side !== null);
