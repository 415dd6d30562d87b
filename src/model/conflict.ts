import type { ConflictId, MeetingId, MeetingReportId, StatementId } from './id.ts';
import type { NonEmpty } from './span.ts';

/** What the documents disagree on. */
export type ConflictPredicate = 'DATE' | 'PLACE' | 'ATTENDANCE' | 'STATUS' | 'SPEAKER';

/** One of the values that cannot all be true, with who says so. */
export interface ConflictingValue {
  readonly value: string;
  readonly saidBy: NonEmpty<MeetingReportId | StatementId>;
}

/** Reports that cannot all be true. All are kept. */
export interface Conflict {
  readonly id: ConflictId;
  readonly subject: MeetingId | StatementId;
  readonly predicate: ConflictPredicate;
  /** Two or more, in order of value. */
  readonly values: readonly ConflictingValue[];
}

/** The same utterance in two documents. `from` is the later of the two. */
export interface Echo {
  readonly from: StatementId;
  readonly to: StatementId;
  /** Share of content words in common, 0 to 1. */
  readonly similarity: number;
}
