import { z } from 'zod';
import type { Query } from '../port.ts';
import { defineQuery } from './query.ts';

/** What must hold of every node of a label, and the pattern of nodes that break it. */
export interface Rule {
  readonly name: string;
  /** Cypher from MATCH to the condition; binds `node`. */
  readonly broken: string;
}

const needs = (label: string, pattern: string, name: string): Rule => ({
  name,
  broken: `MATCH (node:${label}) WHERE NOT EXISTS { ${pattern} }`,
});

const once = (label: string, pattern: string, name: string): Rule => ({
  name,
  broken: `MATCH (node:${label}) WHERE COUNT { ${pattern} } <> 1`,
});

/** What must hold of the nodes and relationships of a whole graph. */
export const RULES: readonly Rule[] = [
  ...['Evidence', 'Mention', 'Statement', 'MeetingReport'].flatMap((label) => [
    once(label, '(node)-[:`IN`]->(:Document)', `stands in exactly one document`),
    {
      name: 'stands in the document that it names',
      broken: `MATCH (node:${label})-[:\`IN\`]->(document:Document) WHERE document.id <> node.documentId`,
    },
  ]),
  needs('Evidence', '(node)<-[:EVIDENCED_BY]-()', 'carries a fact'),
  needs('Statement', "(node)-[:EVIDENCED_BY {role: 'CONTENT'}]->(:Evidence)", 'has evidence of its content'),
  needs('MeetingReport', "(node)-[:EVIDENCED_BY {role: 'TRIGGER'}]->(:Evidence)", 'has evidence of its trigger'),
  needs('Meeting', '(node)<-[:REPORTS]-(:MeetingReport)', 'has a report'),
  once('Participation', '(node)-[:`AT`]->(:Meeting)', 'is at exactly one meeting'),
  once('Participation', '(node)-[:`BY`]->(:Entity)', 'is by exactly one entity'),
  needs('Participation', '(node)-[:SHOWN_BY]->(:Mention)', 'is shown by a mention'),
  once('Conflict', '(node)-[:`ON`]->()', 'is on exactly one fact'),
  { name: 'is between two facts or more', broken: 'MATCH (node:Conflict) WHERE COUNT { (node)-[:BETWEEN]->() } < 2' },
  ...['Entity', 'Office', 'Topic'].map((label) =>
    needs(label, '(node)<-[:REFERS_TO]-(:Document)', 'is referred to by a document'),
  ),
  needs('Entity', '(node)-[:NAMED]->(:Name)', 'has a name'),
  needs('Name', '(node)<-[:NAMED]-(:Entity)', 'is borne by an entity'),
  once('Tenure', '(node)<-[:HELD]-(:Person)', 'is held by exactly one person'),
  once('Tenure', '(node)-[:`OF`]->(:Office)', 'is of exactly one office'),
  once('Office', '(node)-[:`OF`]->(:Entity)', 'is of exactly one state or organization'),
  {
    name: 'counts its mentions',
    broken: 'MATCH (node:Entity) WHERE node.mentionCount <> COUNT { (node)<-[:NAMES]-(:Mention) }',
  },
];

/** How many nodes that break a rule are named. */
export const BROKEN_SHOWN = 20;

const IdRow = z.object({ id: z.string() });

/** The first nodes that break a rule. */
export const nodesBreaking = ({ name, broken }: Rule): Query<z.infer<typeof IdRow>> =>
  defineQuery(
    `nodes where not: ${name}`,
    `${broken} RETURN node.id AS id ORDER BY id LIMIT ${BROKEN_SHOWN}`,
    {},
    IdRow,
  );

/** All documents, by id. */
export const allDocumentIds = (): Query<z.infer<typeof IdRow>> =>
  defineQuery('allDocumentIds', 'MATCH (document:Document) RETURN document.id AS id ORDER BY id', {}, IdRow);

const SpanRow = z.object({
  id: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  sentenceStart: z.number().int(),
  sentenceEnd: z.number().int(),
  sentenceText: z.string(),
});

/** The words of evidence and mentions of a document, with their sentences, as the graph keeps them. */
export const spansOfDocument = (label: 'Evidence' | 'Mention', documentId: string): Query<z.infer<typeof SpanRow>> =>
  defineQuery(
    `spansOf${label}`,
    `MATCH (node:${label} {documentId: $documentId})
RETURN node.id AS id, node.start AS start, node.end AS end, node.text AS text,
  node.sentenceStart AS sentenceStart, node.sentenceEnd AS sentenceEnd, node.sentenceText AS sentenceText
ORDER BY id`,
    { documentId },
    SpanRow,
  );

const RawRow = z.object({ raw: z.string() });

/** The text of one document. */
export const rawOfDocument = (documentId: string): Query<z.infer<typeof RawRow>> =>
  defineQuery(
    'rawOfDocument',
    'MATCH (document:Document {id: $documentId}) RETURN document.raw AS raw',
    { documentId },
    RawRow,
  );
