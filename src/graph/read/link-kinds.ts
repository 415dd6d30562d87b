import type { IdPrefix } from '../../model/id.ts';

/** What links two nodes of a drawing or of a path. */
export type LinkType =
  | 'TAKES_PART_IN'
  | 'STANDS_FOR'
  | 'HELD_AT'
  | 'CONCERNS'
  | 'SPOKE_ABOUT'
  | 'SPOKE_TO'
  | 'SPOKE_FOR'
  | 'HOLDS_OFFICE_OF'
  | 'BELONGS_TO';

const ACTORS: readonly IdPrefix[] = ['person', 'state', 'organization'];
const POLITIES: readonly IdPrefix[] = ['state', 'organization'];
const ENTITIES: readonly IdPrefix[] = [...ACTORS, 'place'];

/** One way of the graph from a node `a` to a node `b`, seen as a link. */
export interface LinkKind {
  readonly type: LinkType;
  readonly a: 'Entity' | 'Meeting';
  readonly b: 'Entity' | 'Meeting' | 'Topic';
  /** Which ids can stand at either end, by the word before their colon; a query leaves out what cannot be. */
  readonly from: readonly IdPrefix[];
  readonly to: readonly IdPrefix[];
  /** From `(a)` to `(b)`, both already matched by label and perhaps by id; `fact` is what links them. */
  readonly pattern: string;
  /** What the link is told with: a presence, the name of an office. Null where the type says it all. */
  readonly detail: string | null;
  /** Day before which it must begin (`$to`) and behind which it must end (`$from`); null for what has no day. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** From `(a)`, `(b)` and `fact` to the `words` that show it, and how sure they are; null for what no document shows. */
  readonly shown: { readonly pattern: string; readonly confidence: string } | null;
}

const meetingDays = (meeting: string) => ({ first: `${meeting}.earliest`, last: `${meeting}.latest` });
const saidOn = 'coalesce(fact.madeOn, fact.publishedOn)';
const saidDays = { first: saidOn, last: saidOn };
const byMention = { pattern: '(fact)-[:SHOWN_BY]->(words:Mention)', confidence: 'words.confidence' };
const byContent = {
  pattern: "(fact)-[:EVIDENCED_BY {role: 'CONTENT'}]->(words:Evidence)",
  confidence: 'fact.confidence',
};

const spoke = (type: LinkType, relationship: string, to: readonly IdPrefix[]): LinkKind => ({
  type,
  a: 'Entity',
  b: to.includes('topic') ? 'Topic' : 'Entity',
  from: ACTORS,
  to,
  pattern: `(a)-[:SAID]->(fact:Statement)-[:${relationship}]->(b)`,
  detail: null,
  days: saidDays,
  shown: byContent,
});

const belongs = (relationship: string, from: readonly IdPrefix[]): LinkKind => ({
  type: 'BELONGS_TO',
  a: 'Entity',
  b: 'Entity',
  from,
  to: ['state'],
  pattern: `(a)-[fact:${relationship}]->(b)`,
  detail: null,
  days: null,
  shown: null,
});

/** Every way that is seen as a link. */
export const LINK_KINDS: readonly LinkKind[] = [
  {
    type: 'TAKES_PART_IN',
    a: 'Entity',
    b: 'Meeting',
    from: ACTORS,
    to: ['meeting'],
    pattern: '(a)<-[:BY]-(fact:Participation)-[:AT]->(b)',
    detail: 'fact.presence',
    days: meetingDays('b'),
    shown: byMention,
  },
  {
    type: 'STANDS_FOR',
    a: 'Entity',
    b: 'Entity',
    from: ACTORS,
    to: POLITIES,
    pattern: '(a)<-[:BY]-(fact:Participation)-[:ON_BEHALF_OF]->(b)',
    detail: null,
    days: null,
    shown: byMention,
  },
  {
    type: 'HELD_AT',
    a: 'Meeting',
    b: 'Entity',
    from: ['meeting'],
    to: ['place', 'state'],
    pattern: '(a)-[fact:HELD_AT]->(b)',
    detail: null,
    days: meetingDays('a'),
    shown: {
      pattern:
        "(a)<-[:REPORTS]-(report:MeetingReport)-[:PLACED_AT]->(b), (report)-[:EVIDENCED_BY {role: 'PLACE'}]->(words:Evidence)",
      confidence: 'report.confidence',
    },
  },
  {
    type: 'CONCERNS',
    a: 'Meeting',
    b: 'Entity',
    from: ['meeting'],
    to: ['state'],
    pattern: '(a)-[fact:CONCERNS]->(b)',
    detail: null,
    days: meetingDays('a'),
    shown: {
      pattern: '(a)<-[:AT]-(party:Participation)-[:BY]->(b), (party)-[:SHOWN_BY]->(words:Mention)',
      confidence: 'words.confidence',
    },
  },
  spoke('SPOKE_ABOUT', 'ABOUT', ENTITIES),
  spoke('SPOKE_ABOUT', 'ABOUT', ['topic']),
  spoke('SPOKE_TO', 'ADDRESSED_TO', ACTORS),
  spoke('SPOKE_FOR', 'ON_BEHALF_OF', POLITIES),
  {
    type: 'HOLDS_OFFICE_OF',
    a: 'Entity',
    b: 'Entity',
    from: ['person'],
    to: POLITIES,
    pattern: '(a)-[:HELD]->(:Tenure)-[:OF]->(fact:Office)-[:OF]->(b)',
    detail: 'fact.name',
    days: null,
    shown: null,
  },
  belongs('ORGAN_OF', ['organization']),
  belongs('LIES_IN', ['place']),
];
