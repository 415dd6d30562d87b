import type { EntityId } from '../../../src/model/id.ts';
import type { Ingested } from '../../../src/model/ingested.ts';
import { overlaps } from '../../../src/model/span.ts';
import type { GoldLink, GoldText } from './gold.ts';

/** How words that are hard to link were linked, as counts. */
export interface LinkFigures {
  readonly gold: number;
  readonly right: number;
  /** Linked to somebody else; what is neither right nor wrong was left open. */
  readonly wrong: number;
}

/** Counts the links of one text. */
export function scoreLinks({ links }: GoldText, ingested: Ingested): LinkFigures {
  const outcomes = links.map((link) => outcomeOf(link, ingested));
  return {
    gold: links.length,
    right: outcomes.filter((outcome) => outcome === 'right').length,
    wrong: outcomes.filter((outcome) => outcome === 'wrong').length,
  };
}

/** What became of one link: `open` where its words were left unlinked and should not have been. */
export function outcomeOf(link: GoldLink, ingested: Ingested): 'right' | 'wrong' | 'open' {
  const entity = entityAt(link, ingested);
  if (link.accepted.includes(entity)) return 'right';
  return entity === null ? 'open' : 'wrong';
}

/** The entity that the words of a link were linked to. */
export const entityAt = ({ span }: GoldLink, { mentions }: Ingested): EntityId | null =>
  mentions.find((mention) => overlaps(mention, span))?.entity ?? null;
