import type { ExplainedMention } from '../../ingest/explain/explanation.ts';
import type { Entry } from './entries.ts';
import { inWords, lostLine, nameOf, quoted } from './words.ts';

/** A mention in words. */
export function mentionEntry(mention: ExplainedMention): Entry {
  const { label, sentence, words, form, reading, entity, state, title, rule, linkRule, confidence, unsure } = mention;
  const found: Entry['lines'][number] = ['read', `${inWords(form)}, as ${inWords(reading)}, found by ${rule}`];
  return {
    label,
    kind: 'mentions',
    nothing: entity === null,
    sentence,
    heading: `${quoted(words)} is ${nameOf(entity)}`,
    lines: [
      found,
      ['linked', unsure ?? `by ${linkRule}, ${inWords(confidence)}`],
      ...(title === null ? [] : [['title', quoted(title)] as const]),
      ...(state === null || state.id === entity?.id ? [] : [['state', nameOf(state)] as const]),
    ],
    lost: mention.lost.map(lostLine),
  };
}
