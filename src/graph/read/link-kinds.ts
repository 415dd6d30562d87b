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

/** One way of the graph from a node `a` to a node `b`, seen as a link. */
export interface LinkKind {
  readonly type: LinkType;
  readonly a: 'Entity' | 'Meeting';
  readonly b: 'Entity' | 'Meeting' | 'Topic';
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

const spoke = (type: LinkType, b: LinkKind['b'], relationship: string): LinkKind => ({
  type,
  a: 'Entity',
  b,
  pattern: `(a)-[:SAID]->(fact:Statement)-[:${relationship}]->(b)`,
  detail: null,
  days: saidDays,
  shown: byContent,
});

const belongs = (relationship: string): LinkKind => ({
  type: 'BELONGS_TO',
  a: 'Entity',
  b: 'Entity',
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
    pattern: '(a)<-[:BY]-(fact:Participation)-[:AT]->(b)',
    detail: 'fact.presence',
    days: meetingDays('b'),
    shown: byMention,
  },
  {
    type: 'STANDS_FOR',
    a: 'Entity',
    b: 'Entity',
    pattern: '(a)<-[:BY]-(fact:Participation)-[:ON_BEHALF_OF]->(b)',
    detail: null,
    days: null,
    shown: byMention,
  },
  {
    type: 'HELD_AT',
    a: 'Meeting',
    b: 'Entity',
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
    pattern: '(a)-[fact:CONCERNS]->(b)',
    detail: null,
    days: meetingDays('a'),
    shown: {
      pattern: '(a)<-[:AT]-(party:Participation)-[:BY]->(b), (party)-[:SHOWN_BY]->(words:Mention)',
      confidence: 'words.confidence',
    },
  },
  spoke('SPOKE_ABOUT', 'Entity', 'ABOUT'),
  spoke('SPOKE_ABOUT', 'Topic', 'ABOUT'),
  spoke('SPOKE_TO', 'Entity', 'ADDRESSED_TO'),
  spoke('SPOKE_FOR', 'Entity', 'ON_BEHALF_OF'),
  {
    type: 'HOLDS_OFFICE_OF',
    a: 'Entity',
    b: 'Entity',
    pattern: '(a)-[:HELD]->(:Tenure)-[:OF]->(fact:Office)-[:OF]->(b)',
    detail: 'fact.name',
    days: null,
    shown: null,
  },
  belongs('ORGAN_OF'),
  belongs('LIES_IN'),
];
