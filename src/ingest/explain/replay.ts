import type { LinkContext } from '../links/context.ts';
import { LINK_RULES } from '../links/index.ts';
import type { Stages } from '../pipeline.ts';

/** What the rules before one rule had decided: what that rule saw. */
export interface Replay {
  /** Place of the rule in the order of the rules. */
  readonly at: number;
  readonly context: LinkContext;
}

const ORDER = LINK_RULES.map(({ name }) => name);

/** Sets the scene of each rule for links again, so that it can be asked what it would have decided. */
export function replaysOf({ links }: Stages): readonly Replay[] {
  const rank = links.mentions.map(({ linkRule }) => ORDER.indexOf(linkRule));
  return ORDER.map((_, at) => ({
    at,
    context: {
      ...links.context,
      decided: links.context.decided.map((decision, index) => ((rank[index] ?? 0) <= at ? decision : null)),
      extracted: new Map(links.context.extracted),
    },
  }));
}
