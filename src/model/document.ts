import type { DocumentId } from './id.ts';

/** The formats that can be read. */
export type DocumentFormat = 'text' | 'markdown' | 'html';

/** One news text with what is known about it. */
export interface Document {
  readonly id: DocumentId;
  /** File name without folders; it names the document where it has no url. */
  readonly name: string;
  readonly format: DocumentFormat;
  /** The file as it is on disk, decoded; all evidence counts its offsets here. */
  readonly raw: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47 tag; null when nothing says it. */
  readonly language: string | null;
  /** Day (`2025-02-18`) on which it was published; null when nothing says it. Relative dates count from here. */
  readonly publishedOn: string | null;
}
