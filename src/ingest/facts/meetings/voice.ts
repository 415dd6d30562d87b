import type { Span } from '../../../model/span.ts';
import type { FoundStatement, LinkedMention } from '../../found.ts';
import type { Text } from '../../text.ts';

/** Words that somebody is reported to have said: what they tell is told by the speaker, not by the narrator. */
export interface Voice extends Span {
  /** Whether the word that tells stands in the past, so that "would" in the content is "will" in the speaker's mouth. */
  readonly past: boolean;
  /** Whether somebody says it in person; what unnamed sources are said to tell is passed on by the narrator. */
  readonly named: boolean;
}

/** Rules whose content is a thing named by the narrator ("rejected the plan", "agreed to meet"), not a clause of the speaker. */
const NAMED_BY_NARRATOR = /^(?:reported-noun|reported-infinitive|nominal-report)/;

const PRESENT =
  /^(?:says?|adds?|tells?|claims?|warns?|argues?|insists?|explains?|notes?|believes?|thinks?|denies|hopes?)$/i;

/** The stretches of a text in which a speaker tells. Shape: in text order. */
export function voicesOf(
  text: Text,
  mentions: readonly LinkedMention[],
  statements: readonly FoundStatement[],
): readonly Voice[] {
  return statements
    .filter(({ rule, speaker }) => !NAMED_BY_NARRATOR.test(rule) && speaker !== null)
    .flatMap(({ content, cue, speaker, form }) => {
      const past = cue !== null && !PRESENT.test(text.clean.slice(cue.start, cue.end));
      const named = form === 'DIRECT' || (speaker?.mentions ?? []).some((index) => mentions[index]?.entity != null);
      return content.map(({ start, end }) => ({ start, end, past, named }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The voice that a place of the text belongs to; null where the narrator tells. */
export const voiceAt = ({ voices }: { readonly voices: readonly Voice[] }, at: number): Voice | null =>
  voices.find(({ start, end }) => start <= at && at < end) ?? null;
