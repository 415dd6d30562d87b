import type { Document } from '../model/document.ts';
import type { Ingested } from '../model/ingested.ts';
import { findReports, type ReportsFound } from './facts/meetings/index.ts';
import { findStatements, type StatementsFound } from './facts/statements/index.ts';
import type { GazetteerIndex } from './gazetteer.ts';
import { type Links, linkMentions } from './links/index.ts';
import { findMentions } from './mentions/index.ts';
import { parseText, type Text } from './text.ts';
import { verify } from './verify.ts';

/**
 * Reads all that one document says, stage by stage.
 * Shape: a function of its arguments alone; the same document and gazetteer give the same records.
 */
export function ingest(document: Document, gazetteer: GazetteerIndex): Ingested {
  return readStages(document, gazetteer).ingested;
}

/** What every stage made of a document. */
export interface Stages {
  readonly text: Text;
  readonly links: Links;
  readonly statements: StatementsFound;
  readonly reports: ReportsFound;
  readonly ingested: Ingested;
}

/** Reads a document, as `ingest`, and keeps what every stage made of it, for those who ask why. */
export function readStages(document: Document, gazetteer: GazetteerIndex): Stages {
  const text = parseText(document);
  const links = linkMentions(text, findMentions(text, gazetteer), gazetteer, document);
  const { mentions, extracted } = links;
  const statements = findStatements(text, mentions, gazetteer, document);
  const reports = findReports(text, mentions, statements.statements, document);
  const found = { mentions, extracted, statements: statements.statements, reports: reports.reports };
  return { text, links, statements, reports, ingested: verify(document, text, found) };
}
