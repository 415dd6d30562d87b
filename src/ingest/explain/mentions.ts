import type { LinkedMention } from '../found.ts';
import { entityOf } from '../links/context.ts';
import { LINK_RULES } from '../links/index.ts';
import { rivalsOf } from './candidates.ts';
import type { ExplainedMention, Lost } from './explanation.ts';
import { otherSpans } from './other-spans.ts';
import { LABELS, namedOrNull, onOneLine, type Readout } from './readout.ts';
import { type Replay, replaysOf } from './replay.ts';
import { whyUnsure } from './unsure.ts';

/** Explains every mention that was found. Shape: one for one with the linked mentions, in text order. */
export function explainMentions(readout: Readout): readonly ExplainedMention[] {
  const { stages } = readout;
  const replays = replaysOf(stages);
  const spans = otherSpans(readout);
  return stages.links.mentions.map((mention, at) => {
    const rivals = rivalsOf(readout, mention);
    const later = laterRules(readout, replays, mention).filter(
      ({ entity }) => !rivals.some((rival) => rival.entity === entity),
    );
    return {
      label: LABELS.mention(at),
      sentence: mention.sentence,
      ...readout.words(mention),
      form: mention.form,
      reading: mention.reading,
      type: mention.type,
      entity: namedOrNull(readout, mention.entity),
      state: namedOrNull(readout, mention.state),
      title: mention.title && onOneLine(stages.text.clean.slice(mention.title.start, mention.title.end)),
      confidence: mention.confidence,
      rule: mention.rule,
      linkRule: mention.linkRule,
      unsure: mention.entity === null ? whyUnsure(readout, mention) : null,
      lost: [...rivals, ...later, ...(spans[at] ?? [])],
    };
  });
}

/** Whom the rules after the one that decided would have linked. */
function laterRules(readout: Readout, replays: readonly Replay[], mention: LinkedMention): Lost[] {
  const found = readout.context.found[mention.index];
  if (mention.entity === null || found === undefined) return [];
  const winner = LINK_RULES.findIndex(({ name }) => name === mention.linkRule);
  const seen = new Set([mention.entity]);
  return replays.slice(winner + 1).flatMap(({ at, context }) => {
    const rule = LINK_RULES[at];
    const entity = rule?.link(context, found)?.entity;
    if (rule === undefined || entity === undefined || seen.has(entity)) return [];
    seen.add(entity);
    const known = entityOf(context, entity);
    const what = known?.origin === 'EXTRACTED' ? `a person of their own, “${known.name}”` : (known?.name ?? entity);
    return [{ what, entity, rule: rule.name, why: `${mention.linkRule} comes first` }];
  });
}
