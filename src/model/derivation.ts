import type { FuzzyDate } from './date.ts';
import type { DocumentId, EntityId, MeetingReportId, StatementId } from './id.ts';
import type { MeetingKind, MeetingStatus, ReportedParty } from './meeting.ts';
import type { StatementForm } from './statement.ts';

/** A party of a report with what it takes to compare it with the parties of other reports. */
export interface PartyView extends ReportedParty {
  /** Where its mention begins, for a stable order. */
  readonly start: number;
  /** The state (or organization) whose side it is on: Rubio's is the United States; itself for a state; null when unlinked. */
  readonly side: EntityId | null;
}

/** What deriving needs to know of a meeting report, whether it comes from a document or from the graph. */
export interface ReportView {
  readonly id: MeetingReportId;
  readonly documentId: DocumentId;
  readonly publishedOn: string | null;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: FuzzyDate | null;
  readonly place: EntityId | null;
  /** The state that the place lies in; the place itself when it is a state; null when unknown. */
  readonly placeState: EntityId | null;
  /** In text order. */
  readonly parties: readonly PartyView[];
}

/** Stands where the graph keeps the voice of a statement of which nobody is known to have said it. */
export const NOBODY = 'nobody';

/** What deriving needs to know of a statement, whether it comes from a document or from the graph. */
export interface StatementView {
  readonly id: StatementId;
  readonly documentId: DocumentId;
  readonly publishedOn: string | null;
  readonly start: number;
  readonly form: StatementForm;
  /** By id. */
  readonly speakers: readonly EntityId[];
  /**
   * The state or organization that the words are spoken for; the speaker when there is none; null when nobody is known.
   * Of words said together, all of them by id, joined by `+`: a joint statement is taken up as one.
   */
  readonly voice: string | null;
  readonly content: string;
  /** Equal for quotations of the same words; null for reported speech and for short quotations. */
  readonly contentKey: string | null;
}
