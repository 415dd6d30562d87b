import type { Presence } from '../../../../model/meeting.ts';
import type { LinkedMention } from '../../../found.ts';
import { canAct } from '../noun-phrases.ts';
import type { Scene, Unit } from '../scene.ts';

/** Somebody whom the words leave out of a meeting. */
export interface Left {
  readonly mention: LinkedMention;
  readonly presence: Presence;
  /** Whether only a meeting told of before it in its own clause can be meant ("met without Y"). */
  readonly inClause?: boolean;
}

/** One way in which a sentence tells that somebody was not in a meeting. */
export interface LeftRule {
  readonly name: string;
  /** Those whom the words that a unit begins leave out; [] when it begins none. */
  readonly read: (scene: Scene, unit: Unit) => readonly Left[];
}

/** Everybody among some mentions who could have come, as left out. */
export const leftAs = (presence: Presence, mentions: readonly LinkedMention[]): readonly Left[] =>
  mentions.filter((mention) => mention.entity !== null && canAct(mention)).map((mention) => ({ mention, presence }));

/** What a sentence says after a unit. */
export const restOf = ({ text, sentence }: Scene, { end }: Unit, length = 80): string =>
  text.clean.slice(end, Math.min(end + length, sentence.end));

/** Nouns for a meeting that somebody misses. */
export const MEETING_WORDS =
  '(?:talks|summit|meetings?|conference|negotiations?|sessions?|gathering|call|dialogue|consultations|discussions|round|table|forum|dinner|lunch)';
