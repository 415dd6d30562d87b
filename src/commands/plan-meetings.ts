import type { Catalogue } from '../derive/catalogue.ts';
import { meetingConflicts } from '../derive/conflicts.ts';
import { DAYS_OF_DISAGREEMENT, likeness } from '../derive/likeness.ts';
import { type DerivedMeeting, deriveMeetings } from '../derive/meetings.ts';
import { type Profile, pairsOf, profileOf } from '../derive/profile.ts';
import { reportViews } from '../derive/views.ts';
import type { Graph } from '../graph/port.ts';
import { entityHeadsOf } from '../graph/read/references.ts';
import {
  meetingsOfReports,
  type NearKey,
  partyRows,
  reportIdsInvolving,
  reportIdsNear,
  reportIdsOfDocuments,
  reportRows,
  toReportViews,
} from '../graph/read/touched-reports.ts';
import { writeConflicts } from '../graph/write/conflict.ts';
import { deleteMeetings, meetingFingerprint, writeMeetings } from '../graph/write/meeting.ts';
import type { Conflict } from '../model/conflict.ts';
import { addDays } from '../model/days.ts';
import type { ReportView } from '../model/derivation.ts';
import type { EntityId } from '../model/id.ts';
import type { Plan, ResolvedChange } from './change-graph.ts';
import type { EntitiesPlan } from './plan-entities.ts';

/** A meeting with its conflicts and the fingerprint of both. */
export interface FullMeeting extends DerivedMeeting {
  readonly conflicts: readonly Conflict[];
  readonly fingerprint: string;
}

/**
 * Works out which meetings a change touches: those whose reports are like, directly or through others, a report that comes or goes.
 * All others are neither read nor written. A touched meeting that comes out as it was is left alone.
 */
export async function planMeetings(
  graph: Graph,
  catalogue: Catalogue,
  change: ResolvedChange,
  { entities, renamed }: Pick<EntitiesPlan, 'entities' | 'renamed'>,
): Promise<Plan> {
  const added = change.add.flatMap((ingested) => reportViews(ingested, catalogue));
  const removed = await reportIds(graph, change);
  const others = await touchedReports(graph, added, removed, renamed);
  const names = await namesOf(graph, [...added, ...others], catalogue, entities);
  const derived = fullMeetings([...added, ...others], (id) => names.get(id) ?? id);
  const stored = await meetingsBy(
    graph,
    others.map(({ id }) => id),
  );
  const cutOff = await meetingsBy(graph, [...removed]);
  const isKept = ({ meeting, fingerprint }: FullMeeting) =>
    stored.get(meeting.id) === fingerprint && !cutOff.has(meeting.id);
  const kept = new Set<string>(derived.filter(isKept).map(({ meeting }) => meeting.id));
  const fresh = derived.filter(({ meeting }) => !kept.has(meeting.id));
  return {
    deletions: deleteMeetings([...new Set([...stored.keys(), ...cutOff.keys()])].filter((id) => !kept.has(id))),
    writes: [...writeMeetings(fresh), ...writeConflicts(fresh.flatMap(({ conflicts }) => conflicts))],
  };
}

/** The meetings that reports tell of, with their conflicts and fingerprints. */
export const fullMeetings = (
  reports: readonly ReportView[],
  nameOf: (id: EntityId) => string,
): readonly FullMeeting[] =>
  deriveMeetings(reports, nameOf).map((derived) => {
    const conflicts = meetingConflicts(derived);
    return { ...derived, conflicts, fingerprint: meetingFingerprint(derived.meeting, conflicts) };
  });

/** Reads reports as deriving sees them. */
export const readReports = async (graph: Graph, ids: readonly string[]): Promise<readonly ReportView[]> =>
  ids.length === 0 ? [] : toReportViews(await graph.read(reportRows(ids)), await graph.read(partyRows(ids)));

/** Finds the names by which meetings call parties and places. */
export async function namesOf(
  graph: Graph,
  reports: readonly ReportView[],
  catalogue: Catalogue,
  entities: EntitiesPlan['entities'],
): Promise<ReadonlyMap<string, string>> {
  const all = new Set<string>(
    reports.flatMap(({ parties, place }) =>
      [place, ...parties.flatMap(({ entity, side }) => [entity, side])].filter((id) => id !== null),
    ),
  );
  const names = new Map<string, string>();
  for (const id of all) {
    const entity = catalogue.entities.get(id) ?? entities.get(id);
    if (entity !== undefined) names.set(id, entity.name);
  }
  const missing = [...all].filter((id) => !names.has(id));
  if (missing.length > 0) for (const { id, name } of await graph.read(entityHeadsOf(missing))) names.set(id, name);
  return names;
}

/** Reports of the graph that stay and that a change reaches, through any number of reports that are alike. */
async function touchedReports(
  graph: Graph,
  added: readonly ReportView[],
  removed: ReadonlySet<string>,
  renamed: readonly EntityId[],
): Promise<readonly ReportView[]> {
  const seen = new Set<string>([...removed, ...added.map(({ id }) => id)]);
  const affected = await renamedReports(graph, renamed, seen);
  const touched: ReportView[] = [...affected];
  let frontier = [...added, ...(await readReports(graph, [...removed])), ...affected].map(profileOf);
  while (frontier.length > 0) {
    const keys = uniqueKeys(frontier.flatMap(nearKeysOf));
    const near = keys.length === 0 ? [] : await graph.read(reportIdsNear(keys));
    const candidates = await readReports(
      graph,
      near.map(({ id }) => id).filter((id) => !seen.has(id)),
    );
    const reached = candidates
      .map(profileOf)
      .filter((one) => frontier.some((other) => (likeness(one, other) ?? 0) > 0));
    for (const { report } of reached) {
      seen.add(report.id);
      touched.push(report);
    }
    frontier = reached;
  }
  return touched;
}

async function renamedReports(
  graph: Graph,
  renamed: readonly EntityId[],
  seen: Set<string>,
): Promise<readonly ReportView[]> {
  if (renamed.length === 0) return [];
  const ids = (await graph.read(reportIdsInvolving(renamed))).map(({ id }) => id).filter((id) => !seen.has(id));
  for (const id of ids) seen.add(id);
  return readReports(graph, ids);
}

function nearKeysOf(profile: Profile): readonly NearKey[] {
  const { window } = profile;
  const from = window === null ? null : addDays(window.from, -DAYS_OF_DISAGREEMENT);
  const to = window === null ? null : addDays(window.to, DAYS_OF_DISAGREEMENT);
  return pairsOf(profile).map(([a, b]) => ({ a, b, from, to }));
}

const uniqueKeys = (keys: readonly NearKey[]): readonly NearKey[] => [
  ...new Map(keys.map((key) => [Object.values(key).join('|'), key])).values(),
];

async function reportIds(graph: Graph, { remove }: ResolvedChange): Promise<ReadonlySet<string>> {
  if (remove.length === 0) return new Set();
  return new Set((await graph.read(reportIdsOfDocuments(remove))).map(({ id }) => id));
}

async function meetingsBy(graph: Graph, reports: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (reports.length === 0) return new Map();
  return new Map((await graph.read(meetingsOfReports(reports))).map(({ id, fingerprint }) => [id, fingerprint]));
}
