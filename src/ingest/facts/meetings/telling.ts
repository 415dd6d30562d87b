import type { Confidence } from '../../../model/confidence.ts';
import type { MeetingKind, MeetingStatus, Presence } from '../../../model/meeting.ts';
import type { Span } from '../../../model/span.ts';
import type { LinkedMention } from '../../found.ts';
import type { FoundDate } from '../dates/index.ts';
import type { Scene, Unit } from './scene.ts';

/** Somebody whom one place of the text names as a party. */
export interface Party {
  readonly mention: LinkedMention;
  readonly presence: Presence;
}

/** What one place of the text tells of a meeting. */
export interface Telling {
  readonly rule: string;
  readonly scene: Scene;
  readonly trigger: Span;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Whether the words tell the status; "the summit" alone leaves it open. */
  readonly statusSaid: boolean;
  readonly parties: readonly Party[];
  readonly place: LinkedMention | null;
  readonly date: FoundDate | null;
  /** Whether the words may point back to a meeting told of before ("the talks"). */
  readonly pointsBack: boolean;
  /** Whose parties it takes over: `BEFORE` in a series ("the previous summit"), `NEXT` in one ("a second round"), those of `PAIR` ("the two leaders"). */
  readonly takesOver: 'BEFORE' | 'NEXT' | 'PAIR' | null;
  /** Whether it must be of the same meeting as another telling of its sentence ("met … for talks"). */
  readonly beside: boolean;
  /** How it joins a meeting told of before: `ANAPHOR` by "the talks", `LAST` as the meeting just told of, `SHARED` by somebody who sits there. */
  readonly joins: 'ANAPHOR' | 'LAST' | 'SHARED' | null;
  /** Whether a speaker tells it, not the narrator. */
  readonly voiced: boolean;
  readonly confidence: Confidence;
}

/** One way in which a sentence tells of a meeting. */
export interface MeetingRule {
  readonly name: string;
  /** Tellings whose trigger holds the unit; [] when the unit begins none. */
  readonly read: (scene: Scene, unit: Unit) => readonly Telling[];
}
