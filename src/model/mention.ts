import type { Confidence } from './confidence.ts';
import type { EntityType } from './entity.ts';
import type { DocumentId, EntityId, MentionId, OfficeId } from './id.ts';
import type { Excerpt } from './span.ts';

/**
 * How a mention names what it names.
 * `NAME` "Marco Rubio" · `SURNAME` "Rubio" · `DEMONYM` "Russian", "the Ukrainian" · `TITLE` "the secretary of state" ·
 * `PRONOUN` "he" · `METONYM` "Moscow" for Russia · `DESCRIPTION` "his Turkish counterpart", "the Republican".
 */
export type MentionForm = 'NAME' | 'SURNAME' | 'DEMONYM' | 'TITLE' | 'PRONOUN' | 'METONYM' | 'DESCRIPTION';

/**
 * What the words stand for where they stand. "Moscow" is a `PLACE` in "in Moscow" and a `POLITY` in "Moscow rejected".
 */
export type Reading = 'PERSON' | 'POLITY' | 'PLACE' | 'INSTITUTION';

/** Words of a document that name somebody or something, with the entity that was decided for them. */
export interface Mention extends Excerpt {
  readonly id: MentionId;
  readonly documentId: DocumentId;
  readonly sentence: Excerpt;
  readonly form: MentionForm;
  readonly reading: Reading;
  readonly type: EntityType;
  /** The entity linked; null when unsure. */
  readonly entity: EntityId | null;
  /** The state that it is, belongs to or lies in; null when none or unsure. */
  readonly state: EntityId | null;
  /** The office that the words around it give the person ("US secretary of state Marco Rubio"). */
  readonly office: OfficeId | null;
  readonly confidence: Confidence;
  /** The rule that found it and the one that linked it, as `found/linked`. */
  readonly rule: string;
}
