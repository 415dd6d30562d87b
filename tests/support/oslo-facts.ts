import type { FoundReport, FoundStatement, LinkedMention } from '../../src/ingest/found.ts';
import { parseText } from '../../src/ingest/text.ts';
import { type Found, verify } from '../../src/ingest/verify.ts';
import type { EntityId } from '../../src/model/id.ts';
import type { Presence } from '../../src/model/meeting.ts';
import type { Span } from '../../src/model/span.ts';
import { PLAIN_MENTION } from './linked-mention.ts';
import { documentOf } from './texts.ts';

export const WORDS =
  'Kari Baker met Omar Diaz in Oslo. “We agreed\u00a0on trade,” Baker said. “It is ‘late’.” Sweden was not invited. She left.';
export const document = documentOf(WORDS);
export const text = parseText(document);

/** The span of words in the clean text: their first place, or the `nth`. */
export function span(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = text.clean.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand in the text.`);
  return { start, end: start + words.length };
}

export const person = (name: string) => `person:${name}` as EntityId;

export function mention(
  index: number,
  at: Span,
  entity: EntityId | null,
  more: Partial<LinkedMention> = {},
): LinkedMention {
  return {
    ...PLAIN_MENTION,
    ...at,
    index,
    text: text.clean.slice(at.start, at.end),
    rule: 'name',
    linkRule: 'exact',
    entity,
    ...more,
  };
}

export const MENTIONS = [
  mention(0, span('Kari Baker'), person('baker')),
  mention(1, span('Omar Diaz'), person('diaz')),
  mention(2, span('Oslo'), 'place:oslo' as EntityId, { type: 'PLACE', reading: 'PLACE' }),
  mention(3, span('Baker', 2), person('baker'), { form: 'SURNAME' }),
  mention(4, span('Sweden'), 'state:SWE' as EntityId, { type: 'STATE', reading: 'POLITY' }),
  mention(5, span('She'), null, { form: 'PRONOUN' }),
];

export const statement = (more: Partial<FoundStatement> = {}): FoundStatement => ({
  form: 'DIRECT',
  speaker: { ...span('Baker', 2), mentions: [3], onBehalfOf: [] },
  cue: { ...span('said'), lemma: 'say' },
  content: [span('We agreed on trade,'), span('It is ‘late’.')],
  addressees: [1],
  about: [1, 3, 4, 4, 5],
  topics: [],
  act: 'STATE',
  polarity: 'AFFIRMED',
  factivity: 'OPEN',
  madeOn: null,
  confidence: 'EXPLICIT',
  rule: 'quote',
  ...more,
});

export const party = (index: number, presence: Presence, onBehalfOf: EntityId | null = null) => ({
  mention: index,
  presence,
  onBehalfOf,
});

export const report = (more: Partial<FoundReport> = {}): FoundReport => ({
  kind: 'TALKS',
  status: 'HELD',
  trigger: span('met'),
  tellings: [span('invited'), span('met')],
  parties: [party(0, 'ATTENDED'), party(1, 'ATTENDED'), party(4, 'NOT_INVITED')],
  place: { mention: 2 },
  date: null,
  confidence: 'EXPLICIT',
  rule: 'met',
  ...more,
});

export const check = (found: Partial<Found>) =>
  verify(document, text, { mentions: MENTIONS, extracted: [], statements: [], reports: [], ...found });
export const ONE = (spans: Span): FoundStatement['content'] => [spans];
