import type { Confidence } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import type { DocumentId, EntityId, StatementId, TopicId } from './id.ts';
import type { NonEmpty } from './span.ts';

/**
 * How the words of a statement stand in the text.
 * `DIRECT`: all of it in quotation marks · `MIXED`: in part · `INDIRECT`: in none ("said that …", "according to …") ·
 * `FREE_INDIRECT`: carried over from the sentence before, without a cue of its own.
 */
export type StatementForm = 'DIRECT' | 'MIXED' | 'INDIRECT' | 'FREE_INDIRECT';

/** What the speaker does by saying it. */
export type Act =
  | 'STATE'
  | 'CLAIM'
  | 'DENY'
  | 'ACCUSE'
  | 'DEMAND'
  | 'PROMISE'
  | 'THREATEN'
  | 'WARN'
  | 'AGREE'
  | 'REJECT'
  | 'PROPOSE'
  | 'PRAISE'
  | 'CRITICIZE'
  | 'ASK';

export type Polarity = 'AFFIRMED' | 'NEGATED';

/**
 * What the word that tells says of the truth of the content.
 * `FACTIVE`: it takes it for true ("admitted", "revealed") · `OPEN`: it leaves it open ("said") · `DISTANCED`: it keeps its distance
 * ("claimed", "alleged").
 */
export type Factivity = 'FACTIVE' | 'OPEN' | 'DISTANCED';

/** What a speaker is reported to have said, in the document's own words. */
export interface Statement {
  readonly kind: 'statement';
  readonly id: StatementId;
  readonly documentId: DocumentId;
  readonly form: StatementForm;
  /** Who said it, in text order; several when they are told to have said it together, [] when unsure. A wrong one is worse than none. */
  readonly speakers: readonly EntityId[];
  /** The words in place that name who speaks ("he", "a spokesman", "Rubio and Lavrov"); null when there are none. */
  readonly speakerEvidence: Evidence | null;
  /** The states and organizations spoken for ("Washington", "a Kremlin spokesman"), in text order. */
  readonly onBehalfOf: readonly EntityId[];
  readonly addressees: readonly EntityId[];
  /** The word that tells ("said", "according to"); null when none stands there. */
  readonly cue: Evidence | null;
  /** Base form of the cue ("say"); null without a cue. */
  readonly cueLemma: string | null;
  /** What was said, without quotation marks and line breaks, its spans joined by " … ". */
  readonly content: string;
  readonly contentEvidence: NonEmpty<Evidence>;
  /** Entities named in the content, without the speakers. */
  readonly about: readonly EntityId[];
  readonly topics: readonly TopicId[];
  readonly act: Act;
  readonly polarity: Polarity;
  readonly factivity: Factivity;
  /** Day on which it was said; null when the text gives none. */
  readonly madeOn: string | null;
  readonly confidence: Confidence;
  readonly rule: string;
}
