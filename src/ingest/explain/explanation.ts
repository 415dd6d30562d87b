import type { Confidence } from '../../model/confidence.ts';
import type { EntityType } from '../../model/entity.ts';
import type { EntityId, TopicId } from '../../model/id.ts';
import type { Refusal } from '../../model/ingested.ts';
import type { MeetingKind, MeetingStatus, Presence } from '../../model/meeting.ts';
import type { MentionForm, Reading } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Act, Factivity, Polarity, StatementForm } from '../../model/statement.ts';
import type { ParagraphKind } from '../text.ts';

/**
 * Why a document was read as it was: every find with its rule, its words and the candidates that lost.
 * Shape: all lists in text order. Finds carry a label ("S1" statements, "M1" meetings, "N1" mentions, "Q1" silences, "T1" words too thin for a meeting).
 * Units: spans count code units of the raw file; `words` is how they read there, without markup, on one line.
 */
export interface Explanation {
  readonly document: {
    readonly id: string;
    readonly name: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
  };
  readonly sentences: readonly ExplainedSentence[];
  readonly statements: readonly ExplainedStatement[];
  readonly silences: readonly Silence[];
  readonly meetings: readonly ExplainedMeeting[];
  readonly thinMeetings: readonly ThinMeeting[];
  readonly mentions: readonly ExplainedMention[];
  /** What was found and did not hold to its words. */
  readonly refused: readonly Refusal[];
}

/** Words at their place in the file. */
export interface Words extends Span {
  readonly words: string;
}

/** An entity under the name that we show. */
export interface Named {
  readonly id: EntityId;
  readonly name: string;
}

/** A candidate that was not taken. */
export interface Lost {
  /** What would have been read: a name, or the words of another find. */
  readonly what: string;
  readonly entity: EntityId | null;
  /** The rule that proposed it; null where it was only one of several bearers of a name. */
  readonly rule: string | null;
  readonly why: string;
}

export interface ExplainedSentence extends Words {
  readonly index: number;
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  /** The sentence cut where finds begin and end. */
  readonly pieces: readonly Piece[];
}

/** Some words of a sentence, with the finds that they belong to. */
export interface Piece {
  readonly words: string;
  readonly of: readonly Mark[];
}

/** A find that words belong to, and as what. */
export interface Mark {
  readonly label: string;
  readonly as: 'speaker' | 'cue' | 'content' | 'trigger' | 'mention' | 'nothing';
}

interface Find {
  readonly label: string;
  /** Index of the sentence that it begins in. */
  readonly sentence: number;
}

export interface ExplainedStatement extends Find {
  readonly form: StatementForm;
  readonly act: Act;
  readonly polarity: Polarity;
  readonly factivity: Factivity;
  /** Null where no words name a source. */
  readonly speaker: ExplainedSpeaker | null;
  readonly cue: (Words & { readonly lemma: string }) | null;
  readonly content: readonly Words[];
  readonly addressees: readonly Named[];
  readonly topics: readonly TopicId[];
  readonly madeOn: string | null;
  readonly confidence: Confidence;
  readonly rule: string;
  readonly lost: readonly Lost[];
}

export interface ExplainedSpeaker extends Words {
  /** Those whom the words name, in text order; [] where they name nobody we know. */
  readonly named: readonly {
    /** Null where it is unsure whom the mention means. */
    readonly entity: Named | null;
    readonly mention: string;
    readonly why: string;
  }[];
  readonly onBehalfOf: readonly Named[];
  readonly lost: readonly Lost[];
}

/** Words that may tell of something said, and gave no statement. */
export interface Silence extends Find, Words {
  readonly kind: 'QUOTE' | 'CUE';
  readonly why: string;
  /** The rules that were asked, in their order. */
  readonly tried: readonly string[];
}

export interface ExplainedMeeting extends Find {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly trigger: Words;
  readonly tellings: readonly (Words & { readonly rule: string })[];
  readonly parties: readonly {
    readonly words: string;
    readonly mention: string;
    readonly entity: Named | null;
    readonly presence: Presence;
    readonly onBehalfOf: Named | null;
  }[];
  readonly place: { readonly words: string; readonly mention: string; readonly entity: Named | null } | null;
  readonly date: { readonly words: string | null; readonly edtf: string | null } | null;
  readonly confidence: Confidence;
  readonly rule: string;
  readonly lost: readonly Lost[];
}

/** Words that may tell of a meeting, and gave none. */
export interface ThinMeeting extends Find, Words {
  readonly kind: MeetingKind;
  readonly rule: string;
  readonly why: string;
}

export interface ExplainedMention extends Find, Words {
  readonly form: MentionForm;
  readonly reading: Reading;
  readonly type: EntityType;
  readonly entity: Named | null;
  readonly state: Named | null;
  readonly title: string | null;
  readonly confidence: Confidence;
  readonly rule: string;
  readonly linkRule: string;
  /** Why nobody was decided for it; null when somebody was. */
  readonly unsure: string | null;
  readonly lost: readonly Lost[];
}
