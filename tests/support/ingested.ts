import type { Document } from '../../src/model/document.ts';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { type EntityId, hashId, type OfficeId, type TopicId } from '../../src/model/id.ts';
import type { Ingested } from '../../src/model/ingested.ts';
import type { MeetingKind, MeetingReport, MeetingStatus, Presence } from '../../src/model/meeting.ts';
import type { Mention, MentionForm } from '../../src/model/mention.ts';
import type { Statement, StatementForm } from '../../src/model/statement.ts';

/** A mention: words of the text (their first place, or the `nth`), and whom they name. */
export interface GivenMention {
  readonly words: string;
  readonly nth?: number;
  readonly entity: string | null;
  readonly form?: MentionForm;
  readonly state?: string | null;
  readonly office?: string | null;
}

/** A meeting as a text tells it; parties and place are words of mentions. */
export interface GivenReport {
  readonly trigger: string;
  readonly kind?: MeetingKind;
  readonly status?: MeetingStatus;
  readonly parties: readonly (readonly [words: string, presence: Presence])[];
  readonly place?: string | null;
  /** A day, or a pair of days. */
  readonly date?: string | readonly [string, string] | null;
}

/** A statement as a text tells it; the speaker is the words of a mention, or of several joined by `and`. */
export interface GivenStatement {
  readonly speaker: string | null;
  readonly onBehalfOf?: string | null;
  readonly cue?: string | null;
  readonly content: string;
  readonly form?: StatementForm;
  readonly topics?: readonly string[];
}

/** A document and what it is to say. All words must stand in the text. */
export interface Given {
  readonly name?: string;
  readonly url?: string | null;
  readonly publishedOn?: string | null;
  readonly text: string;
  readonly mentions?: readonly GivenMention[];
  readonly reports?: readonly GivenReport[];
  readonly statements?: readonly GivenStatement[];
  readonly extracted?: readonly Entity[];
}

/** Makes what a document says from a text and words in it, with true offsets, as the pipeline would. */
export function ingestedFrom(given: Given): Ingested {
  const document = documentFrom(given);
  const mentions = (given.mentions ?? [])
    .map((mention) => mentionFrom(document, mention))
    .sort((a, b) => a.start - b.start);
  return {
    document,
    mentions,
    statements: (given.statements ?? []).map((statement) => statementFrom(document, mentions, statement)),
    reports: (given.reports ?? []).map((report) => reportFrom(document, mentions, report)),
    extracted: given.extracted ?? [],
    refused: [],
  };
}

/** Makes a person that the gazetteer does not know. */
export function extractedPerson(name: string): Entity {
  return {
    id: `person:${name.toLowerCase().replaceAll(' ', '-')}` as EntityId,
    type: 'PERSON',
    name,
    wikidata: null,
    origin: 'EXTRACTED',
    names: [{ text: name, kind: 'FULL', language: 'en' }],
    gender: null,
    tenures: [],
  };
}

function documentFrom({ name = 'briefing.txt', url = null, publishedOn = null, text }: Given): Document {
  return {
    id: hashId('document', url ?? name, text),
    name,
    format: 'text',
    raw: text,
    title: text.slice(0, 40),
    publisher: 'Test Courier',
    url,
    language: 'en',
    publishedOn,
  };
}

function mentionFrom(
  document: Document,
  { words, nth = 1, entity, form = 'NAME', state = null, office = null }: GivenMention,
): Mention {
  const { start, end } = placeOf(document, words, nth);
  const type = typeOf(entity);
  return {
    id: hashId('mention', document.id, start, end),
    documentId: document.id,
    start,
    end,
    text: words,
    sentence: sentenceAt(document, start, end),
    form,
    reading: type === 'PERSON' ? 'PERSON' : type === 'PLACE' ? 'PLACE' : type === 'STATE' ? 'POLITY' : 'INSTITUTION',
    type,
    entity: entity as EntityId | null,
    state: (state ?? (entity?.startsWith('state:') ? entity : null)) as EntityId | null,
    office: office as OfficeId | null,
    confidence: 'EXPLICIT',
    rule: 'given/given',
  };
}

function reportFrom(document: Document, mentions: readonly Mention[], given: GivenReport): MeetingReport {
  const trigger = evidenceOf(document, given.trigger);
  const place = given.place ? mentionOf(mentions, given.place) : null;
  const days = typeof given.date === 'string' ? ([given.date, given.date] as const) : (given.date ?? null);
  return {
    kind: 'meeting-report',
    id: hashId('report', document.id, trigger.start, trigger.end),
    documentId: document.id,
    meetingKind: given.kind ?? 'TALKS',
    status: given.status ?? 'HELD',
    trigger,
    evidence: [trigger],
    parties: given.parties.map(([words, presence]) => {
      const { id, entity, state, office } = mentionOf(mentions, words);
      return { mention: id, entity, presence, onBehalfOf: entity?.startsWith('person:') ? state : null, office };
    }),
    place: place && { entity: place.entity, evidence: evidenceOf(document, place.text) },
    date: days && {
      text: null,
      edtf: days[0] === days[1] ? days[0] : days.join('/'),
      earliest: days[0],
      latest: days[1],
      evidence: null,
    },
    confidence: 'EXPLICIT',
    rule: 'given',
  };
}

function statementFrom(document: Document, mentions: readonly Mention[], given: GivenStatement): Statement {
  const content = evidenceOf(document, given.content);
  const speakers = given.speaker?.split(' and ').map((words) => mentionOf(mentions, words)) ?? [];
  return {
    kind: 'statement',
    id: hashId('statement', document.id, content.start, content.end),
    documentId: document.id,
    form: given.form ?? 'INDIRECT',
    speakers: speakers.flatMap(({ entity }) => entity ?? []),
    speakerEvidence: given.speaker === null ? null : evidenceOf(document, given.speaker),
    onBehalfOf: (given.onBehalfOf ? [given.onBehalfOf] : []) as EntityId[],
    addressees: [],
    cue: given.cue ? evidenceOf(document, given.cue) : null,
    cueLemma: given.cue ? 'say' : null,
    content: given.content,
    contentEvidence: [content],
    about: mentions
      .filter(({ start, end, entity }) => entity !== null && start >= content.start && end <= content.end)
      .map(({ entity }) => entity as EntityId),
    topics: (given.topics ?? []) as readonly string[] as readonly TopicId[],
    act: 'STATE',
    polarity: 'AFFIRMED',
    factivity: 'OPEN',
    madeOn: null,
    confidence: 'EXPLICIT',
    rule: 'given',
  };
}

function evidenceOf(document: Document, words: string): Evidence {
  const { start, end } = placeOf(document, words, 1);
  const sentence = sentenceAt(document, start, end);
  return {
    id: hashId('evidence', document.id, start, end),
    documentId: document.id,
    start,
    end,
    text: words,
    sentence,
  };
}

function sentenceAt({ raw }: Document, from: number, to: number) {
  const start = raw.lastIndexOf('\n', from - 1) + 1;
  const next = raw.indexOf('\n', to);
  const end = next === -1 ? raw.length : next;
  return { start, end, text: raw.slice(start, end) };
}

function placeOf({ raw }: Document, words: string, nth: number): { readonly start: number; readonly end: number } {
  let start = -1;
  for (let time = 0; time < nth; time += 1) start = raw.indexOf(words, start + 1);
  if (start === -1) throw new Error(`"${words}" does not stand in "${raw}".`);
  return { start, end: start + words.length };
}

function mentionOf(mentions: readonly Mention[], words: string): Mention {
  const mention = mentions.find(({ text }) => text === words);
  if (mention === undefined) throw new Error(`No mention has the words "${words}".`);
  return mention;
}

function typeOf(entity: string | null): EntityType {
  const types: Readonly<Record<string, EntityType>> = { state: 'STATE', organization: 'ORGANIZATION', place: 'PLACE' };
  return types[entity?.split(':')[0] ?? ''] ?? 'PERSON';
}
