import { among, given, oneOf, whether } from './conditions.ts';
import type { Condition } from './list.ts';

type Optional<Type> = { readonly [Key in keyof Type]?: Type[Key] | null | undefined };

/** Which entities; names are resolved to ids, spellings are folded. */
export type EntityConditions = Optional<{
  foldedName: string;
  officeOf: string;
  role: readonly string[];
  meeting: string;
  document: string;
  origin: string;
  mentioned: boolean;
  iso: readonly string[];
  kind: readonly string[];
  organOf: string;
  state: string;
}>;

export const entityConditions = (filter: EntityConditions): readonly Condition[] => [
  ...given(
    filter.foldedName,
    'foldedName',
    (name) => `EXISTS { MATCH (node)-[:NAMED]->(spelling:Name) WHERE spelling.folded STARTS WITH ${name} }`,
  ),
  ...given(
    filter.officeOf,
    'officeOf',
    (id) => `EXISTS { (node)-[:HELD]->(:Tenure)-[:OF]->(:Office)-[:OF]->(:Entity {id: ${id}}) }`,
  ),
  ...given(
    filter.role,
    'role',
    (role) => `EXISTS { MATCH (node)-[:HELD]->(:Tenure)-[:OF]->(office:Office) WHERE office.role IN ${role} }`,
  ),
  ...given(filter.meeting, 'meeting', (id) => `EXISTS { (node)-[:ATTENDED]->(:Meeting {id: ${id}}) }`),
  ...given(
    filter.document,
    'document',
    (id) => `EXISTS { MATCH (node)<-[:NAMES]-(mention:Mention) WHERE mention.documentId = ${id} }`,
  ),
  ...given(filter.origin, 'origin', (origin) => `node.origin = ${origin}`),
  ...(filter.mentioned == null ? [] : [{ cypher: `node.mentionCount ${filter.mentioned ? '>' : '='} 0`, params: {} }]),
  ...given(filter.iso, 'iso', (codes) => `(node.iso2 IN ${codes} OR node.iso3 IN ${codes})`),
  ...oneOf('kind', filter.kind),
  ...given(filter.organOf, 'organOf', (id) => `EXISTS { (node)-[:ORGAN_OF]->(:Entity {id: ${id}}) }`),
  ...given(filter.state, 'state', (id) => `EXISTS { (node)-[:LIES_IN]->(:Entity {id: ${id}}) }`),
];

/** Which meetings. */
export type MeetingConditions = Optional<{
  ids: readonly string[];
  kind: readonly string[];
  status: readonly string[];
  /** Each of them is a party, or somebody on its behalf is. */
  parties: readonly string[];
  presence: readonly string[];
  place: string;
  from: string;
  to: string;
  concerns: string;
  document: string;
  /** Folded; each is in the title or begins a name of a party. */
  words: readonly string[];
  conflicting: boolean;
}>;

/** Who is a party when a filter names no presence: those who were there or are to be. */
const PARTY_PRESENCE = ['ATTENDED', 'HOSTED', 'EXPECTED'];

export const meetingConditions = (filter: MeetingConditions): readonly Condition[] => [
  ...among(filter.ids),
  ...oneOf('kind', filter.kind),
  ...oneOf('status', filter.status),
  ...(filter.parties ?? []).map((id, index) => party(id, `party${index}`, filter.presence ?? PARTY_PRESENCE)),
  ...(filter.parties == null && filter.presence != null ? [somebody(filter.presence)] : []),
  ...given(
    filter.place,
    'place',
    (id) =>
      `(EXISTS { (node)-[:HELD_AT]->(:Entity {id: ${id}}) } OR EXISTS { (node)-[:HELD_AT]->(:Entity)-[:LIES_IN]->(:Entity {id: ${id}}) })`,
  ),
  ...given(filter.from, 'from', (day) => `node.latest >= ${day}`),
  ...given(filter.to, 'to', (day) => `node.earliest <= ${day}`),
  ...given(filter.concerns, 'concerns', (id) => `EXISTS { (node)-[:CONCERNS]->(:Entity {id: ${id}}) }`),
  ...given(
    filter.document,
    'document',
    (id) => `EXISTS { MATCH (node)<-[:REPORTS]-(report:MeetingReport) WHERE report.documentId = ${id} }`,
  ),
  ...(filter.words ?? []).map((word, index) => inTitleOrParty(word, `word${index}`)),
  ...whether('(node)<-[:ON]-(:Conflict)', filter.conflicting),
];

const party = (id: string, name: string, presence: readonly string[]): Condition => ({
  cypher: `EXISTS { MATCH (node)<-[:AT]-(${name}:Participation)-[:BY|ON_BEHALF_OF]->(:Entity {id: $${name}}) WHERE ${name}.presence IN $presence }`,
  params: { [name]: id, presence },
});

const somebody = (presence: readonly string[]): Condition => ({
  cypher: 'EXISTS { MATCH (node)<-[:AT]-(participation:Participation) WHERE participation.presence IN $presence }',
  params: { presence },
});

const inTitleOrParty = (word: string, name: string): Condition => ({
  cypher: `(toLower(node.title) CONTAINS $${name} OR EXISTS { MATCH (node)<-[:AT]-(:Participation)-[:BY]->(:Entity)-[:NAMED]->(spelling:Name) WHERE ' ' + spelling.folded CONTAINS ' ' + $${name} })`,
  params: { [name]: word },
});

/** Which statements. */
export type StatementConditions = Optional<{
  ids: readonly string[];
  speaker: string;
  onBehalfOf: string;
  addressee: string;
  about: string;
  topic: string;
  form: readonly string[];
  act: readonly string[];
  polarity: string;
  factivity: readonly string[];
  confidence: readonly string[];
  document: string;
  from: string;
  to: string;
  echoed: boolean;
}>;

const SAID_ON = 'coalesce(node.madeOn, node.publishedOn)';

export const statementConditions = (filter: StatementConditions): readonly Condition[] => [
  ...among(filter.ids),
  ...given(filter.speaker, 'speaker', (id) => `EXISTS { (node)<-[:SAID]-(:Entity {id: ${id}}) }`),
  ...given(filter.onBehalfOf, 'onBehalfOf', (id) => `EXISTS { (node)-[:ON_BEHALF_OF]->(:Entity {id: ${id}}) }`),
  ...given(filter.addressee, 'addressee', (id) => `EXISTS { (node)-[:ADDRESSED_TO]->(:Entity {id: ${id}}) }`),
  ...given(filter.about, 'about', (id) => `EXISTS { (node)-[:ABOUT]->(:Entity {id: ${id}}) }`),
  ...given(filter.topic, 'topic', (id) => `EXISTS { (node)-[:ABOUT]->(:Topic {id: ${id}}) }`),
  ...oneOf('form', filter.form),
  ...oneOf('act', filter.act),
  ...given(filter.polarity, 'polarity', (polarity) => `node.polarity = ${polarity}`),
  ...oneOf('factivity', filter.factivity),
  ...oneOf('confidence', filter.confidence),
  ...given(filter.document, 'document', (id) => `node.documentId = ${id}`),
  ...given(filter.from, 'from', (day) => `${SAID_ON} >= ${day}`),
  ...given(filter.to, 'to', (day) => `${SAID_ON} <= ${day}`),
  ...whether('(node)-[:ECHOES]-(:Statement)', filter.echoed),
];

/** Which documents. */
export type DocumentConditions = Optional<{
  ids: readonly string[];
  publisher: string;
  language: readonly string[];
  from: string;
  to: string;
  /** Each of them is mentioned. */
  mentions: readonly string[];
}>;

export const documentConditions = (filter: DocumentConditions): readonly Condition[] => [
  ...among(filter.ids),
  ...given(filter.publisher, 'publisher', (publisher) => `toLower(node.publisher) = toLower(${publisher})`),
  ...oneOf('language', filter.language),
  ...given(filter.from, 'from', (day) => `node.publishedOn >= ${day}`),
  ...given(filter.to, 'to', (day) => `node.publishedOn <= ${day}`),
  ...(filter.mentions ?? []).map((id, index) => ({
    cypher: `EXISTS { (node)<-[:\`IN\`]-(:Mention)-[:NAMES]->(:Entity {id: $mention${index}}) }`,
    params: { [`mention${index}`]: id },
  })),
];

/** Which conflicts. */
export type ConflictConditions = Optional<{
  predicate: readonly string[];
  subject: string;
  document: string;
  involves: string;
}>;

export const conflictConditions = (filter: ConflictConditions): readonly Condition[] => [
  ...oneOf('predicate', filter.predicate),
  ...given(
    filter.subject,
    'subject',
    (id) => `(EXISTS { (node)-[:ON]->(:Meeting {id: ${id}}) } OR EXISTS { (node)-[:ON]->(:Statement {id: ${id}}) })`,
  ),
  ...given(
    filter.document,
    'document',
    (id) =>
      `(EXISTS { MATCH (node)-[:BETWEEN]->(report:MeetingReport) WHERE report.documentId = ${id} } OR EXISTS { MATCH (node)-[:BETWEEN]->(said:Statement) WHERE said.documentId = ${id} })`,
  ),
  ...given(
    filter.involves,
    'involves',
    (id) =>
      `(EXISTS { (node)-[:ON]->(:Meeting)<-[:AT]-(:Participation)-[:BY|ON_BEHALF_OF]->(:Entity {id: ${id}}) } OR EXISTS { (node)-[:ON]->(:Statement)<-[:SAID]-(:Entity {id: ${id}}) })`,
  ),
];
