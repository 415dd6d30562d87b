import type { TextIndex } from './port.ts';

/**
 * Every label of the graph with its properties. All nodes have a unique `id`.
 *
 * Properties marked `?` may be missing. Days are ISO strings. Lists hold scalars.
 * - `Graph` the one node `graph:parley` that counts writes: revision
 * - `Document` name format raw title? publisher? url? language? publishedOn? reader refusals (JSON text)
 * - `Entity` (beside `Person`, `State`, `Organization`, `Place`) type name wikidata? origin mentionCount fingerprint
 *   `Person` gender? · `State` iso2 iso3 · `Organization` kind
 * - `Name` text language folded
 * - `Office` name role fingerprint · `Tenure` from? to?
 * - `Topic` name description fingerprint
 * - `Evidence` documentId start end text sentenceStart sentenceEnd sentenceText
 * - `Mention` documentId start end text sentenceStart sentenceEnd sentenceText form reading type confidence rule stateId? officeId?
 * - `Statement` documentId start end form content act polarity factivity cueLemma? madeOn? publishedOn? confidence rule sortKey
 *   voiceId (the state or organization spoken for, else the speaker, several joined by `+`, else `nobody`) contentKey? (equal for quotations of the same words)
 * - `MeetingReport` documentId start end kind status dateText? edtf? earliest? latest? publishedOn? confidence rule
 *   windowFrom? windowTo? (the days on which the meeting can have been) placeStateId? (the state of its place)
 * - `Meeting` title kind status dateText? edtf? earliest? latest? reportCount sortKey fingerprint
 * - `Participation` meetingId presence
 * - `Conflict` predicate values (list of texts: days, ids of places, `<entity id> <presence>`, statuses, ids of speakers)
 *
 * `start` and `end` of a `Statement` hold all spans of its content, those of a `MeetingReport` its trigger.
 * `sortKey` of a `Statement` is `day|documentId|start|end` with the day it was made, else published, else nothing;
 * that of a `Meeting` is `earliest|id`. Both are unique, and those without a day come first in rising order.
 * `fingerprint` is a hash of the whole record, so that what has not changed is not written again.
 */
export const LABELS = [
  'Graph',
  'Document',
  'Entity',
  'Person',
  'State',
  'Organization',
  'Place',
  'Name',
  'Office',
  'Tenure',
  'Topic',
  'Evidence',
  'Mention',
  'Statement',
  'MeetingReport',
  'Meeting',
  'Participation',
  'Conflict',
] as const;

export type Label = (typeof LABELS)[number];

/**
 * Every relationship of the graph, read left to right, with its properties.
 *
 * One document:
 * - `(Evidence|Mention|Statement|MeetingReport)-[:IN]->(Document)`
 * - `(Mention)-[:NAMES]->(Entity)`
 * - `(Entity)-[:SAID]->(Statement)`
 * - `(Statement)-[:ON_BEHALF_OF|ADDRESSED_TO]->(Entity)` · `(Statement)-[:ABOUT]->(Entity|Topic)`
 * - `(Statement|MeetingReport)-[:EVIDENCED_BY {role, ordinal}]->(Evidence)`, role CONTENT, CUE, SPEAKER, TRIGGER, TELLING, PLACE or DATE
 * - `(MeetingReport)-[:LISTS {presence, onBehalfOf?, officeId?, sideId?}]->(Mention)` · `(MeetingReport)-[:PLACED_AT]->(Place|State)`
 * - `(Document)-[:REFERS_TO {record?}]->(Entity|Office|Topic)`: all that the document names, with all that belongs to it (offices, states,
 *   capitals), so that what no document refers to any more can be deleted; `record` is what it says of an extracted entity (JSON text)
 * - `(MeetingReport)-[:INVOLVES]->(Entity)`: the parties in the room or expected there, the states they stand for and the state of the place
 *
 * Seen and derived:
 * - `(Entity)-[:NAMED {kind}]->(Name)`
 * - `(Person)-[:HELD]->(Tenure)-[:OF]->(Office)-[:OF]->(State|Organization)`
 * - `(State)-[:HAS_CAPITAL]->(Place)` · `(Place)-[:LIES_IN]->(State)` · `(Organization)-[:ORGAN_OF]->(State)`
 * - `(MeetingReport)-[:REPORTS]->(Meeting)` · `(Meeting)-[:HELD_AT]->(Place|State)` · `(Meeting)-[:CONCERNS]->(State)`
 * - `(Participation)-[:AT]->(Meeting)` · `(Participation)-[:BY]->(Entity)` · `(Participation)-[:ON_BEHALF_OF]->(Entity)` ·
 *   `(Participation)-[:IN_OFFICE]->(Office)` · `(Participation)-[:SHOWN_BY]->(Mention)`
 * - `(Entity)-[:ATTENDED {presence}]->(Meeting)`, presence ATTENDED or HOSTED only
 * - `(Statement)-[:ECHOES {similarity}]->(Statement)`, later to earlier
 * - `(Conflict)-[:ON]->(Meeting|Statement)` · `(Conflict)-[:BETWEEN {value}]->(MeetingReport|Statement)`
 */
export const RELATIONSHIP_TYPES = [
  'IN',
  'NAMES',
  'SAID',
  'ON_BEHALF_OF',
  'ADDRESSED_TO',
  'ABOUT',
  'EVIDENCED_BY',
  'LISTS',
  'PLACED_AT',
  'REFERS_TO',
  'INVOLVES',
  'NAMED',
  'HELD',
  'OF',
  'HAS_CAPITAL',
  'LIES_IN',
  'ORGAN_OF',
  'REPORTS',
  'HELD_AT',
  'CONCERNS',
  'AT',
  'BY',
  'IN_OFFICE',
  'SHOWN_BY',
  'ATTENDED',
  'ECHOES',
  'ON',
  'BETWEEN',
] as const;

export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** Keys, beside `id` of every label, by which nodes are looked up or ordered. */
export const LOOKUP_KEYS: readonly { readonly label: Label; readonly property: string }[] = [
  { label: 'Name', property: 'folded' },
  { label: 'Evidence', property: 'documentId' },
  { label: 'Mention', property: 'documentId' },
  { label: 'Statement', property: 'documentId' },
  { label: 'Statement', property: 'sortKey' },
  { label: 'Statement', property: 'voiceId' },
  { label: 'Statement', property: 'contentKey' },
  { label: 'MeetingReport', property: 'documentId' },
  { label: 'MeetingReport', property: 'earliest' },
  { label: 'Meeting', property: 'sortKey' },
  { label: 'Meeting', property: 'earliest' },
  { label: 'Document', property: 'publishedOn' },
  { label: 'Document', property: 'name' },
  { label: 'Document', property: 'url' },
];

/** Full-text indexes: the label and the property that each searches. */
export const TEXT_INDEXES: Readonly<Record<TextIndex, { readonly label: Label; readonly property: string }>> = {
  names: { label: 'Name', property: 'text' },
  statements: { label: 'Statement', property: 'content' },
  documents: { label: 'Document', property: 'raw' },
};
