import type { Document } from '../../../src/model/document.ts';
import type { EntityId } from '../../../src/model/id.ts';
import type { MeetingKind, MeetingStatus, Presence } from '../../../src/model/meeting.ts';
import type { NonEmpty, Span } from '../../../src/model/span.ts';
import type { StatementForm } from '../../../src/model/statement.ts';

/**
 * What a careful reader finds in a text, with the words at their offsets.
 * Units: all spans count UTF-16 code units of the raw file.
 * Shape: a list of possible answers means that each of them is right.
 */

/** Texts that rules may be made on, and those that no rule maker looks at. */
export type Half = 'tuning' | 'held-out';

/** Whom words name: one of these entities. Null among them means that no entity (unsure, unnamed, unknown) is right. */
export type Accepted = NonEmpty<EntityId | null>;

export interface GoldStatement {
  /** The words in place that name who speaks; null where there are none. */
  readonly source: Span | null;
  readonly accepted: Accepted;
  /** All who say it together; null for a single source. */
  readonly joint: readonly EntityId[] | null;
  /** The state or organization that is spoken for; null where gold does not say. */
  readonly speaksFor: EntityId | null;
  readonly cue: Span | null;
  readonly content: NonEmpty<Span>;
  readonly forms: NonEmpty<StatementForm>;
  /** Right when found, no loss when not. */
  readonly optional: boolean;
}

export interface GoldParty {
  readonly span: Span;
  readonly accepted: Accepted;
  /** The state or organization that a person stands for. */
  readonly standsFor: EntityId | null;
  readonly presences: NonEmpty<Presence>;
  readonly optional: boolean;
}

export interface GoldMeeting {
  readonly kinds: NonEmpty<MeetingKind>;
  readonly statuses: NonEmpty<MeetingStatus>;
  readonly trigger: Span;
  readonly parties: readonly GoldParty[];
  readonly place: { readonly span: Span; readonly accepted: Accepted } | null;
  /** EDTF; null where the text gives no date that can be counted. */
  readonly dates: NonEmpty<string | null>;
  readonly optional: boolean;
}

/** Words that are hard to link, with what they stand for. */
export interface GoldLink {
  readonly span: Span;
  readonly accepted: Accepted;
}

/** A text with all that is annotated on it. */
export interface GoldText {
  /** File name without ending, such as `wire-1-border-talks`. */
  readonly name: string;
  /** Kind of text: the first word of its name. */
  readonly kind: string;
  readonly half: Half;
  readonly document: Document;
  readonly statements: readonly GoldStatement[];
  readonly meetings: readonly GoldMeeting[];
  readonly links: readonly GoldLink[];
}
