import { readDocument } from '../../../../src/ingest/document.ts';
import { findStatements } from '../../../../src/ingest/facts/statements/index.ts';
import type { FoundStatement, LinkedMention } from '../../../../src/ingest/found.ts';
import { type GazetteerIndex, indexGazetteer } from '../../../../src/ingest/gazetteer.ts';
import type { Text } from '../../../../src/ingest/text.ts';
import { parseText } from '../../../../src/ingest/text.ts';
import type { Document } from '../../../../src/model/document.ts';
import type { Span } from '../../../../src/model/span.ts';

/** A gazetteer that knows nothing: rules find sources by grammar alone. */
export const NOTHING: GazetteerIndex = indexGazetteer({ entities: [], offices: [], titles: [], topics: [] });

/** What was told, in words: speaker, cue, content parts. */
export type Told = readonly [speaker: string | null, cue: string | null, ...content: string[]];

/** Reads a text with mentions made by hand. */
export function readStatements(
  raw: string,
  mentionsOf: (text: Text) => readonly LinkedMention[] = () => [],
  gazetteer: GazetteerIndex = NOTHING,
  publishedOn: string | null = null,
): { text: Text; found: readonly FoundStatement[]; told: readonly Told[] } {
  const read = readDocument({ name: 'story.txt', bytes: new TextEncoder().encode(raw) });
  const document: Document = { ...read, publishedOn };
  const text = parseText(document);
  const { statements: found } = findStatements(text, mentionsOf(text), gazetteer, document);
  const words = ({ start, end }: Span) => text.clean.slice(start, end).replace(/\s+/g, ' ');
  const told = found.map(
    ({ speaker, cue, content }): Told => [speaker && words(speaker), cue && words(cue), ...content.map(words)],
  );
  return { text, found, told };
}
