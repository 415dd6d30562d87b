import type { DocumentId, EvidenceId } from './id.ts';
import type { Excerpt } from './span.ts';

/**
 * The words of a document that carry a fact.
 * Units: offsets into the raw file, so that `raw.slice(start, end) === text`.
 */
export interface Evidence extends Excerpt {
  readonly id: EvidenceId;
  readonly documentId: DocumentId;
  /** The sentence (or the run of sentences) that the words stand in. */
  readonly sentence: Excerpt;
}
