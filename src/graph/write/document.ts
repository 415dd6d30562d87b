import type { Document } from '../../model/document.ts';
import type { Refusal } from '../../model/ingested.ts';
import type { Command } from '../port.ts';
import { mergeNodes } from './rows.ts';

/** A document with what was refused in it and which reader read it. */
export interface WrittenDocument {
  readonly document: Document;
  readonly refused: readonly Refusal[];
  /** The version of rules and gazetteer; a document of the same reader need not be read again. */
  readonly reader: string;
}

/** Writes documents. */
export const writeDocuments = (documents: readonly WrittenDocument[]): readonly Command[] =>
  mergeNodes(
    'Document',
    documents.map(({ document, refused, reader }) => ({
      id: document.id,
      name: document.name,
      format: document.format,
      raw: document.raw,
      title: document.title,
      publisher: document.publisher,
      url: document.url,
      language: document.language,
      publishedOn: document.publishedOn,
      reader,
      refusals: JSON.stringify(refused),
    })),
  );
