import type { LinkedMention } from '../../src/ingest/found.ts';

/** What a mention is unless a test says otherwise: the plain name of a person, linked to nobody. */
export const PLAIN_MENTION = {
  sentence: 0,
  form: 'NAME',
  reading: 'PERSON',
  type: 'PERSON',
  candidates: [],
  title: null,
  office: null,
  titleState: null,
  gender: null,
  plural: false,
  rule: 'by-hand',
  entity: null,
  state: null,
  confidence: 'EXPLICIT',
  linkRule: 'by-hand',
} as const satisfies Omit<LinkedMention, 'index' | 'start' | 'end' | 'text'>;
