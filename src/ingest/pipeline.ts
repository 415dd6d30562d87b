import type { Document } from '../model/document.ts';
import type { Ingested } from '../model/ingested.ts';
import { findReports } from './facts/meetings/index.ts';
import { findStatements } from './facts/statements/index.ts';
import type { GazetteerIndex } from './gazetteer.ts';
import { linkMentions } from './links/index.ts';
import { findMentions } from './mentions/index.ts';
import { parseText } from './text.ts';
import { verify } from './verify.ts';

/**
 * Reads all that one document says, stage by stage.
 * Shape: a function of its arguments alone; the same document and gazetteer give the same records.
 */
export function ingest(document: Document, gazetteer: GazetteerIndex): Ingested {
  const text = parseText(document);
  const found = findMentions(text, gazetteer);
  const { mentions, extracted } = linkMentions(text, found, gazetteer, document);
  const statements = findStatements(text, mentions, gazetteer, document);
  const reports = findReports(text, mentions, statements, gazetteer, document);
  return verify(document, text, { mentions, extracted, statements, reports });
}
