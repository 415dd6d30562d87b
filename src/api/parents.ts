import type { ConflictRow } from '../graph/read/conflict.ts';
import type { DocumentRow } from '../graph/read/document.ts';
import type { EntityRow, NameRow } from '../graph/read/entity.ts';
import type { EvidenceRow } from '../graph/read/evidence.ts';
import type { ShownRow } from '../graph/read/link.ts';
import type { LinkType } from '../graph/read/link-kinds.ts';
import type { MeetingRow, ParticipationRow, ReportRow } from '../graph/read/meeting.ts';
import type { MentionRow } from '../graph/read/mention.ts';
import type { OfficeRow, TenureRow } from '../graph/read/office.ts';
import type { StatementRow } from '../graph/read/statement.ts';
import type { TopicRow } from '../graph/read/topic.ts';
import type { Page } from './connection.ts';

/** What the resolvers of a type get as their parent, where it is no plain row of the graph. */

export type PersonPage = Page<EntityRow>;
export type DocumentPage = Page<DocumentRow>;
export type MeetingPage = Page<MeetingRow>;
export type StatementPage = Page<StatementRow>;
export type MentionPage = Page<MentionRow>;
export type TopicPage = Page<TopicRow>;
export type ConflictPage = Page<ConflictRow>;
export type TimelinePage = Page<TimelineEntryParent>;
export type SearchPage = Page<SearchHitParent>;

/** Anything that has an id, by the row that it was read as. */
export type NodeRow =
  | EntityRow
  | NameRow
  | OfficeRow
  | TenureRow
  | DocumentRow
  | MentionRow
  | EvidenceRow
  | StatementRow
  | ReportRow
  | MeetingRow
  | ParticipationRow
  | TopicRow
  | ConflictRow;

/** Anything that is drawn as a node. */
export type GraphNodeRow = EntityRow | MeetingRow | TopicRow;

/** A date of a meeting or of the report that gives it. */
export interface FuzzyDateParent {
  readonly text: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The report whose words give it; null for the date of a meeting. */
  readonly reportId: string | null;
}

export interface ConcernParent {
  readonly meetingId: string;
  readonly state: EntityRow;
}

export interface StatusChangeParent {
  readonly report: ReportRow;
}

export interface EchoParent {
  readonly statement: StatementRow;
  readonly similarity: number;
  readonly direction: 'EARLIER' | 'LATER';
}

export interface ConflictingValueParent {
  readonly value: string;
  readonly factIds: readonly string[];
}

export interface TimelineEntryParent {
  readonly id: string;
  readonly meeting: MeetingRow;
  readonly entity: EntityRow;
}

export interface SearchHitParent {
  readonly id: string;
  readonly node: EntityRow | MeetingRow | StatementRow | DocumentRow;
  readonly why: string;
  readonly matched: string;
  readonly reason: 'EXACT_NAME' | 'NAME' | 'MEETING' | 'CONTENT' | 'TEXT';
}

/** A link between two nodes, with the words that show it, surest first. */
export interface LinkParent {
  readonly from: GraphNodeRow;
  readonly to: GraphNodeRow;
  readonly type: LinkType;
  readonly facts: number;
  /** Presences or names of offices, sorted. */
  readonly details: readonly string[];
  readonly words: () => Promise<readonly ShownRow[]>;
}

/** A link as a path goes along it: from `start` to `end`, whichever way it is told. */
export interface HopParent {
  readonly start: GraphNodeRow;
  readonly end: GraphNodeRow;
  readonly link: LinkParent;
}

export interface PathParent {
  readonly hops: readonly HopParent[];
}

export interface MoreParent {
  readonly of: GraphNodeRow;
  readonly kind: LinkType;
  readonly count: number;
}

export interface NeighbourhoodParent {
  readonly centre: GraphNodeRow;
  readonly nodes: readonly GraphNodeRow[];
  readonly edges: readonly LinkParent[];
  readonly more: readonly MoreParent[];
}
