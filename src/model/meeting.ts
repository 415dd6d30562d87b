import type { Confidence } from './confidence.ts';
import type { FuzzyDate } from './date.ts';
import type { Evidence } from './evidence.ts';
import type { DocumentId, EntityId, MeetingId, MeetingReportId, MentionId, OfficeId, ParticipationId } from './id.ts';
import type { NonEmpty } from './span.ts';

export type MeetingKind = 'TALKS' | 'SUMMIT' | 'CALL' | 'VISIT' | 'PRESS_CONFERENCE' | 'CONSULTATION';

export type MeetingStatus = 'PROPOSED' | 'PLANNED' | 'HELD' | 'POSTPONED' | 'CANCELLED' | 'DENIED';

/** How somebody stands to a meeting. Nobody attends by being mentioned. */
export type Presence = 'ATTENDED' | 'HOSTED' | 'EXPECTED' | 'DECLINED' | 'NOT_INVITED' | 'ABSENT_CONCERNED';

/** One party of a meeting as one document names it. */
export interface ReportedParty {
  /** The mention whose words name the party: the evidence for its presence. */
  readonly mention: MentionId;
  /** Null when the mention is not linked. */
  readonly entity: EntityId | null;
  readonly presence: Presence;
  /** The state or organization that a person stands for. */
  readonly onBehalfOf: EntityId | null;
  readonly office: OfficeId | null;
}

/** What one document says of one meeting. */
export interface MeetingReport {
  readonly kind: 'meeting-report';
  readonly id: MeetingReportId;
  readonly documentId: DocumentId;
  readonly meetingKind: MeetingKind;
  readonly status: MeetingStatus;
  /** The words that tell of it ("talks", "met"). */
  readonly trigger: Evidence;
  /** Every place in the document that tells of it, the trigger among them, in text order. */
  readonly evidence: NonEmpty<Evidence>;
  /** At most one entry per entity; those who were not in the room too. */
  readonly parties: readonly ReportedParty[];
  readonly place: { readonly entity: EntityId | null; readonly evidence: Evidence } | null;
  /** Null when the text gives none. */
  readonly date: (FuzzyDate & { readonly evidence: Evidence | null }) | null;
  readonly confidence: Confidence;
  readonly rule: string;
}

/** A meeting as it follows from all reports of it. */
export interface Meeting {
  readonly id: MeetingId;
  /** A short name made of its facts, such as "Talks in Riyadh, 2025-02-18: Russia, United States". */
  readonly title: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly place: EntityId | null;
  readonly date: FuzzyDate | null;
  /** In order of publication, then id. */
  readonly reports: NonEmpty<MeetingReportId>;
  readonly participations: readonly Participation[];
  /** States it is about that were not in the room. */
  readonly concerns: readonly EntityId[];
}

/** How one agent stands to one meeting, from all reports. */
export interface Participation {
  readonly id: ParticipationId;
  readonly meeting: MeetingId;
  readonly agent: EntityId;
  readonly presence: Presence;
  readonly onBehalfOf: EntityId | null;
  readonly office: OfficeId | null;
  /** The mentions that show it, in order of document and place. */
  readonly shownBy: NonEmpty<MentionId>;
}
