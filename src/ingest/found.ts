import type { Confidence } from '../model/confidence.ts';
import type { FuzzyDate } from '../model/date.ts';
import type { EntityType } from '../model/entity.ts';
import type { EntityId, OfficeId, TopicId } from '../model/id.ts';
import type { MeetingKind, MeetingStatus, Presence } from '../model/meeting.ts';
import type { MentionForm, Reading } from '../model/mention.ts';
import type { NonEmpty, Span } from '../model/span.ts';
import type { Act, Factivity, Polarity, StatementForm } from '../model/statement.ts';

/**
 * What the finders find, before the evidence gate (`verify.ts`) turns it into records with ids and evidence.
 * Units: all spans count code units of `Text.clean`.
 */

/** Words that name somebody, not yet linked. Mentions never overlap and stand in text order. */
export interface FoundMention extends Span {
  readonly index: number;
  readonly text: string;
  readonly sentence: number;
  readonly form: MentionForm;
  readonly reading: Reading;
  readonly type: EntityType;
  /** Entities of the gazetteer that bear exactly this spelling, best known first; [] for a name found by its shape. */
  readonly candidates: readonly EntityId[];
  /** The title before or after it, such as "US secretary of state" before "Marco Rubio"; null when none. */
  readonly title: Span | null;
  /** The office that the title names (with its state, where said); null when none or unclear. */
  readonly office: OfficeId | null;
  /** The state named in the title ("Russian" in "Russian foreign minister"); null when none. */
  readonly titleState: EntityId | null;
  readonly gender: 'FEMALE' | 'MALE' | null;
  readonly plural: boolean;
  readonly rule: string;
}

/** A found mention with the entity that was decided for it. */
export interface LinkedMention extends FoundMention {
  readonly entity: EntityId | null;
  readonly state: EntityId | null;
  readonly confidence: Confidence;
  /** The rule that decided, such as `exact-name`, `surname-in-document`, `pronoun`. */
  readonly linkRule: string;
}

/** A source in place: the words that name who said it, and the mentions in them that name the speakers, if any. */
export interface FoundSpeaker extends Span {
  /** Indexes into the linked mentions, in text order; [] when the words name nobody we know ("people briefed on the plans"). */
  readonly mentions: readonly number[];
  readonly onBehalfOf: readonly EntityId[];
}

export interface FoundStatement {
  readonly form: StatementForm;
  readonly speaker: FoundSpeaker | null;
  readonly cue: (Span & { readonly lemma: string }) | null;
  readonly content: NonEmpty<Span>;
  readonly addressees: readonly number[];
  /** Indexes of the linked mentions inside the content. */
  readonly about: readonly number[];
  readonly topics: readonly TopicId[];
  readonly act: Act;
  readonly polarity: Polarity;
  readonly factivity: Factivity;
  readonly madeOn: string | null;
  readonly confidence: Confidence;
  readonly rule: string;
}

export interface FoundParty {
  /** Index into the linked mentions. */
  readonly mention: number;
  readonly presence: Presence;
  readonly onBehalfOf: EntityId | null;
}

export interface FoundReport {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly trigger: Span;
  /** Every place that tells of this meeting, in text order. */
  readonly tellings: NonEmpty<Span>;
  readonly parties: readonly FoundParty[];
  readonly place: { readonly mention: number } | null;
  readonly date: (FuzzyDate & { readonly span: Span | null }) | null;
  readonly confidence: Confidence;
  readonly rule: string;
}
