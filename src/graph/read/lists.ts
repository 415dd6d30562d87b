import { ConflictRow } from './conflict.ts';
import { DocumentRow } from './document.ts';
import { EntityRow } from './entity.ts';
import type { List, Order } from './list.ts';
import { MeetingRow } from './meeting.ts';
import { MentionRow } from './mention.ts';
import { StatementRow } from './statement.ts';
import { TopicRow } from './topic.ts';

/** Every list that pages are read from. */
export const LISTS = {
  persons: { name: 'persons', pattern: '(node:Person)', parent: null, shape: EntityRow },
  states: { name: 'states', pattern: '(node:State)', parent: null, shape: EntityRow },
  organizations: { name: 'organizations', pattern: '(node:Organization)', parent: null, shape: EntityRow },
  places: { name: 'places', pattern: '(node:Place)', parent: null, shape: EntityRow },
  documents: { name: 'documents', pattern: '(node:Document)', parent: null, shape: DocumentRow },
  meetings: { name: 'meetings', pattern: '(node:Meeting)', parent: null, shape: MeetingRow },
  meetingsByParty: {
    name: 'meetingsByParty',
    pattern: '(parent)<-[:BY|ON_BEHALF_OF]-(:Participation)-[:AT]->(node:Meeting)',
    parent: 'Entity',
    shape: MeetingRow,
  },
  meetingsByPlace: {
    name: 'meetingsByPlace',
    pattern: '(parent)<-[:HELD_AT]-(node:Meeting)',
    parent: 'Entity',
    shape: MeetingRow,
  },
  statements: { name: 'statements', pattern: '(node:Statement)', parent: null, shape: StatementRow },
  statementsBySpeaker: {
    name: 'statementsBySpeaker',
    pattern: '(parent)-[:SAID]->(node:Statement)',
    parent: 'Entity',
    shape: StatementRow,
  },
  statementsBySubject: {
    name: 'statementsBySubject',
    pattern: '(parent)<-[:ABOUT]-(node:Statement)',
    parent: 'Entity',
    shape: StatementRow,
  },
  statementsByTopic: {
    name: 'statementsByTopic',
    pattern: '(parent)<-[:ABOUT]-(node:Statement)',
    parent: 'Topic',
    shape: StatementRow,
  },
  mentionsByEntity: {
    name: 'mentionsByEntity',
    pattern: '(parent)<-[:NAMES]-(node:Mention)',
    parent: 'Entity',
    shape: MentionRow,
  },
  topics: { name: 'topics', pattern: '(node:Topic)', parent: null, shape: TopicRow },
  conflicts: { name: 'conflicts', pattern: '(node:Conflict)', parent: null, shape: ConflictRow },
} as const satisfies Record<
  string,
  List<
    | typeof EntityRow
    | typeof DocumentRow
    | typeof MeetingRow
    | typeof StatementRow
    | typeof MentionRow
    | typeof TopicRow
    | typeof ConflictRow
  >
>;

export type ListName = keyof typeof LISTS;

type Direction = Order['direction'];

/** A number with a fixed count of digits, so that it compares like text. */
const PLACE_IN_TEXT = 'toString(1000000000 + node.start)';

/** What stands last in either direction: `~` behind every digit, and nothing before it. */
const undated = (direction: Direction): string => (direction === 'ASC' ? "'~'" : "''");

const counted = (pattern: string) => `COUNT { ${pattern} }`;

/** How lists can be ordered. Every expression is never null. */
export const ORDERS = {
  entity: {
    NAME: () => 'node.name',
    MENTIONS: () => 'node.mentionCount',
    MEETINGS: () => counted('(node)-[:ATTENDED]->(:Meeting)'),
    STATEMENTS: () => counted('(node)-[:SAID]->(:Statement)'),
  },
  meeting: {
    DATE: (direction: Direction) => `coalesce(node.earliest, ${undated(direction)})`,
    REPORTS: () => 'node.reportCount',
    PARTICIPANTS: () => counted('(node)<-[:ATTENDED]-(:Entity)'),
  },
  statement: {
    DATE: (direction: Direction) =>
      `coalesce(node.madeOn, node.publishedOn, ${undated(direction)}) + ' ' + node.documentId + ' ' + ${PLACE_IN_TEXT}`,
    ECHOES: () => counted('(node)-[:ECHOES]-(:Statement)'),
  },
  document: {
    PUBLISHED: (direction: Direction) => `coalesce(node.publishedOn, ${undated(direction)})`,
    TITLE: () => "coalesce(node.title, '')",
    STATEMENTS: () => counted('(node)<-[:`IN`]-(:Statement)'),
    REPORTS: () => counted('(node)<-[:`IN`]-(:MeetingReport)'),
  },
  topic: {
    NAME: () => 'node.name',
    STATEMENTS: () => counted('(node)<-[:ABOUT]-(:Statement)'),
  },
  mention: { PLACE: () => `node.documentId + ' ' + ${PLACE_IN_TEXT}` },
  conflict: { ID: () => 'node.id' },
} as const satisfies Record<string, Record<string, (direction: Direction) => string>>;
