import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { MeetingReport } from './meeting.ts';
import type { Mention } from './mention.ts';
import type { Excerpt } from './span.ts';
import type { Statement } from './statement.ts';

/** A fact that was found but does not hold to its evidence, and why it was refused. */
export interface Refusal extends Excerpt {
  readonly rule: string;
  readonly reason: string;
}

/** All that one document says: immutable, and a function of the document and the gazetteer alone. */
export interface Ingested {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly reports: readonly MeetingReport[];
  /** Entities that the gazetteer does not know but the document names in full, in text order. */
  readonly extracted: readonly Entity[];
  readonly refused: readonly Refusal[];
}
