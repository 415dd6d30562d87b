import type { Catalogue } from '../derive/catalogue.ts';
import { speakerConflicts } from '../derive/conflicts.ts';
import { findEchoes } from '../derive/echoes.ts';
import type { Graph } from '../graph/port.ts';
import { derivedLayer } from '../graph/read/derived.ts';
import { allReportIds } from '../graph/read/touched-reports.ts';
import { allStatementViews } from '../graph/read/touched-statements.ts';
import type { Conflict } from '../model/conflict.ts';
import type { Meeting, Participation } from '../model/meeting.ts';
import { fullMeetings, namesOf, readReports } from './plan-meetings.ts';

/** So many reports are read at once. */
const REPORTS_AT_ONCE = 500;

/**
 * Derives everything anew from all that the documents say, and compares it with what the graph holds.
 * Shape: one line per difference: what is missing, and what should not be there.
 */
export async function verifyDerived(graph: Graph, catalogue: Catalogue): Promise<readonly string[]> {
  const expected = new Set(await derivedAnew(graph, catalogue));
  const stored = new Set<string>();
  for (const query of derivedLayer()) {
    for (const { key, value } of await graph.read(query)) stored.add(line(query.name, key, value));
  }
  return [
    ...[...expected].filter((one) => !stored.has(one)).map((one) => `missing: ${one}`),
    ...[...stored].filter((one) => !expected.has(one)).map((one) => `does not follow from the documents: ${one}`),
  ];
}

async function derivedAnew(graph: Graph, catalogue: Catalogue): Promise<readonly string[]> {
  const ids = (await graph.read(allReportIds())).map(({ id }) => id);
  const reports = [];
  for (let from = 0; from < ids.length; from += REPORTS_AT_ONCE) {
    reports.push(...(await readReports(graph, ids.slice(from, from + REPORTS_AT_ONCE))));
  }
  const names = await namesOf(graph, reports, { ...catalogue, entities: new Map() }, new Map());
  const meetings = fullMeetings(reports, (id) => names.get(id) ?? id);
  const statements = await graph.read(allStatementViews());
  return [
    ...meetings.flatMap(({ meeting }) => meetingLines(meeting)),
    ...meetings.flatMap(({ conflicts }) => conflicts).flatMap(conflictLines),
    ...speakerConflicts(statements).flatMap(conflictLines),
    ...findEchoes(statements, () => true).map(({ from, to }) => line('echo of', from, to)),
  ];
}

function meetingLines(meeting: Meeting): readonly string[] {
  const { id, kind, status, title, date, place, reports, concerns, participations } = meeting;
  return [
    line('meeting', id, `${kind} ${status} ${title}`),
    line('date of', id, `${date?.edtf ?? ''} ${date?.earliest ?? ''} ${date?.latest ?? ''} ${date?.text ?? ''}`),
    ...reports.map((report) => line('report of', id, report)),
    ...(place === null ? [] : [line('place of', id, place)]),
    ...concerns.map((state) => line('concern of', id, state)),
    ...participations.flatMap((participation) => participationLines(meeting, participation)),
  ];
}

function participationLines(
  { status }: Meeting,
  { id, meeting, agent, presence, onBehalfOf, office, shownBy }: Participation,
): readonly string[] {
  const attended = status === 'HELD' && (presence === 'ATTENDED' || presence === 'HOSTED');
  return [
    line('participation at', meeting, `${id} ${presence}`),
    line('agent of', id, agent),
    ...(attended ? [line('attended', meeting, `${agent} ${presence}`)] : []),
    ...(onBehalfOf === null ? [] : [line('principal of', id, onBehalfOf)]),
    ...(office === null ? [] : [line('office of', id, office)]),
    ...shownBy.map((mention) => line('shown by', id, mention)),
  ];
}

const conflictLines = ({ id, predicate, subject, values }: Conflict): readonly string[] => [
  line('conflict on', id, `${predicate} ${subject}`),
  ...values.flatMap(({ value, saidBy }) => saidBy.map((fact) => line('value of', id, `${value} ${fact}`))),
];

const line = (name: string, key: string, value: string | null): string => `${name} ${key}: ${value ?? ''}`;
