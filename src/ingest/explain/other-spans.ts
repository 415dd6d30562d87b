import { overlaps } from '../../model/span.ts';
import type { FoundMention, LinkedMention } from '../found.ts';
import { type Draft, draftsOf } from '../mentions/draft.ts';
import { MENTION_RULES } from '../mentions/index.ts';
import { makeScan } from '../mentions/scan.ts';
import type { Lost } from './explanation.ts';
import { onOneLine, type Readout } from './readout.ts';

interface Other {
  readonly start: number;
  readonly end: number;
  readonly draft: Draft;
}

/**
 * What the rules for mentions would have taken each for itself, had no other rule been there, where they cut the words otherwise.
 * Shape: one list for each mention, in text order.
 */
export function otherSpans({ stages, context }: Readout): readonly (readonly Lost[])[] {
  const { text, links } = stages;
  const clean = makeScan(text, context.gazetteer);
  const others = MENTION_RULES.flatMap((rule) => {
    const scan = { ...clean, drafts: clean.drafts.map(() => null) };
    rule.find(scan);
    return draftsOf(scan).map(
      (draft): Other => ({
        start: scan.words[draft.first]?.start ?? 0,
        end: scan.words[draft.end - 1]?.end ?? 0,
        draft,
      }),
    );
  }).sort((a, b) => a.start - b.start);
  let from = 0;
  return context.found.map((mention) => {
    while (from < others.length && (others[from]?.end ?? 0) <= mention.start) from += 1;
    const lost = new Map<string, Lost>();
    for (let at = from; at < others.length; at += 1) {
      const other = others[at];
      if (other === undefined || other.start >= mention.end) break;
      const words = onOneLine(text.clean.slice(other.start, other.end));
      if (cutsOtherwise(mention, other) && namesAnother(mention, links.mentions[mention.index], other))
        lost.set(words, lostTo(mention, other, words));
    }
    return [...lost.values()];
  });
}

const cutsOtherwise = (mention: FoundMention, other: Other): boolean =>
  overlaps(mention, other) && (mention.start !== other.start || mention.end < other.end || mention.end > other.end + 1);

/** Whether the words would have named somebody else: a shorter name of the same one, or the office beside a name, is no loss. */
const namesAnother = (mention: FoundMention, linked: LinkedMention | undefined, { draft }: Other): boolean =>
  linked?.entity == null ||
  (draft.candidates[0] !== linked.entity && (draft.form !== 'TITLE' || mention.form === 'TITLE'));

const lostTo = (mention: FoundMention, { draft }: Other, words: string): Lost => ({
  what: `“${words}”`,
  entity: draft.candidates[0] ?? null,
  rule: draft.rule,
  why: `${mention.rule} took “${onOneLine(mention.text)}” first`,
});
