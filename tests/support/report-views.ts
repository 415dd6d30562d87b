import { clusterReports } from '../../src/derive/clusters.ts';
import type { ReportView } from '../../src/model/derivation.ts';
import { type DocumentId, type EntityId, hashId, type MeetingReportId, type MentionId } from '../../src/model/id.ts';
import type { MeetingKind, MeetingStatus, Presence } from '../../src/model/meeting.ts';

/** A report in one line: `Rubio` stands for `person:rubio`, `USA` for `state:USA`; `away` are not in the room. */
export interface GivenView {
  readonly id: string;
  /** Which document tells it; its own where left out. */
  readonly document?: string;
  readonly kind?: MeetingKind;
  readonly status?: MeetingStatus;
  readonly parties: readonly string[];
  readonly away?: Readonly<Record<string, Presence>>;
  readonly place?: string | null;
  readonly day?: string | readonly [string, string] | null;
  readonly publishedOn?: string | null;
}

/** Whose side people are on. */
const SIDES: Readonly<Record<string, string>> = {
  Trump: 'USA',
  Rubio: 'USA',
  Witkoff: 'USA',
  Putin: 'RUS',
  Lavrov: 'RUS',
  Ushakov: 'RUS',
  Zelenskyy: 'UKR',
  Erdogan: 'TUR',
  Macron: 'FRA',
};
const STATES: Readonly<Record<string, string>> = { Riyadh: 'SAU', Jeddah: 'SAU', Ankara: 'TUR', Paris: 'FRA' };

/** Makes a report as deriving sees it. */
export function reportView(given: GivenView): ReportView {
  const { id, day = null, place = null } = given;
  const days = typeof day === 'string' ? [day, day] : day;
  const parties = [...given.parties.map((name) => [name, 'ATTENDED'] as const), ...Object.entries(given.away ?? {})];
  return {
    id: `report:${id}` as MeetingReportId,
    documentId: `document:${given.document ?? id}` as DocumentId,
    publishedOn: given.publishedOn ?? null,
    kind: given.kind ?? 'TALKS',
    status: given.status ?? 'HELD',
    date: days && {
      text: null,
      edtf: [...new Set(days)].join('/'),
      earliest: days[0] ?? null,
      latest: days[1] ?? null,
    },
    place: place === null ? null : entityId(place),
    placeState: place === null ? null : stateId(STATES[place] ?? place),
    parties: parties.map(([name, presence], start) => ({
      mention: hashId('mention', id, name) as MentionId,
      entity: entityId(name),
      presence,
      onBehalfOf: SIDES[name] === undefined ? null : stateId(SIDES[name]),
      office: null,
      start,
      side: stateId(SIDES[name] ?? name),
    })),
  };
}

/** `Rubio` → `person:rubio`, `USA` → `state:USA`, `Riyadh` → `place:riyadh`. */
export function entityId(name: string): EntityId {
  if (/^[A-Z]{3}$/.test(name)) return stateId(name);
  return `${name in STATES ? 'place' : 'person'}:${name.toLowerCase()}` as EntityId;
}

const stateId = (iso3: string): EntityId => `state:${iso3}` as EntityId;

/** Clusters as words: `a+b c` for one of two reports and one of one. */
export const clustersOf = (given: readonly GivenView[]): string =>
  clusterReports(given.map(reportView))
    .map((cluster) => cluster.map(({ id }) => id.slice('report:'.length)).join('+'))
    .sort()
    .join(' ');
