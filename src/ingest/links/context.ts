import type { Confidence } from '../../model/confidence.ts';
import type { Document } from '../../model/document.ts';
import type { Entity, Person } from '../../model/entity.ts';
import type { EntityId } from '../../model/id.ts';
import type { FoundMention, LinkedMention } from '../found.ts';
import type { GazetteerIndex } from '../gazetteer.ts';
import type { Text } from '../text.ts';

/** What a rule decides for a mention. The fields beside the entity say where the words read otherwise than they were found. */
export interface Decision extends Partial<Pick<LinkedMention, 'form' | 'reading' | 'type'>> {
  readonly entity: EntityId;
  readonly confidence: Confidence;
}

/** One document in the middle of being linked. */
export interface LinkContext {
  readonly text: Text;
  readonly document: Document;
  readonly gazetteer: GazetteerIndex;
  readonly found: readonly FoundMention[];
  /** What was decided so far, by index of the mention. */
  readonly decided: (Decision | null)[];
  /** Persons that the document names in full and the gazetteer does not know, by id. */
  readonly extracted: Map<string, Person>;
}

/** A rule links one mention, or leaves it to the rules after it. */
export interface LinkRule {
  readonly name: string;
  readonly link: (context: LinkContext, mention: FoundMention) => Decision | null;
}

/** The entity of an id, known or extracted. */
export const entityOf = ({ gazetteer, extracted }: LinkContext, id: EntityId | null | undefined): Entity | null =>
  id == null ? null : (gazetteer.entity(id) ?? extracted.get(id) ?? null);

/** The persons of a gazetteer entry list. */
export const isPerson = (entity: Entity | null): entity is Person => entity?.type === 'PERSON';

/** The gender of a mention: what the words say, else what is known of the entity. */
export function genderOf(context: LinkContext, mention: FoundMention): 'FEMALE' | 'MALE' | null {
  const entity = entityOf(context, context.decided[mention.index]?.entity);
  return (isPerson(entity) ? entity.gender : null) ?? mention.gender;
}

/** Whether a place of the text stands in quotation marks. Quotes stand in text order. */
export function isQuoted({ text }: LinkContext, at: number): boolean {
  let low = 0;
  let high = text.quotes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = text.quotes[middle];
    if (quote === undefined) return false;
    if (at < quote.start) high = middle - 1;
    else if (at >= quote.end) low = middle + 1;
    else return true;
  }
  return false;
}

/** The item if it is the only one. */
export function only<Item>(items: Iterable<Item>): Item | null {
  let first: Item | undefined;
  for (const item of items) {
    if (first === undefined) first = item;
    else if (item !== first) return null;
  }
  return first ?? null;
}
