import { hash } from 'node:crypto';

/** The id of a node of one kind; the id of another kind does not compile in its place. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

export type DocumentId = Id<'Document'>;
export type MentionId = Id<'Mention'>;
export type StatementId = Id<'Statement'>;
export type MeetingReportId = Id<'MeetingReport'>;
export type MeetingId = Id<'Meeting'>;
export type ParticipationId = Id<'Participation'>;
export type EvidenceId = Id<'Evidence'>;
export type ConflictId = Id<'Conflict'>;
export type NameId = Id<'Name'>;
export type OfficeId = Id<'Office'>;
export type TenureId = Id<'Tenure'>;
export type TopicId = Id<'Topic'>;
/** `person:…`, `state:ISO`, `organization:…` or `place:…`. */
export type EntityId = Id<'Entity'>;

/** The word before the colon of an id. */
export type IdPrefix =
  | 'document'
  | 'mention'
  | 'statement'
  | 'report'
  | 'meeting'
  | 'participation'
  | 'evidence'
  | 'conflict'
  | 'name'
  | 'office'
  | 'tenure'
  | 'topic'
  | 'person'
  | 'state'
  | 'organization'
  | 'place';

/**
 * Makes an id from content, so that the same content always has the same id.
 * Shape: `prefix:` and 20 hexadecimal digits of the SHA-256 of the parts, joined by a NUL.
 */
export function hashId<Kind extends string>(prefix: IdPrefix, ...parts: readonly (string | number)[]): Id<Kind> {
  const digest = hash('sha256', parts.join('\u0000'), 'hex').slice(0, 20);
  return `${prefix}:${digest}` as Id<Kind>;
}

/** Letters that do not fall apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ß: 'ss',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  Ð: 'D',
};

/** Makes an id from readable words: `slugId('person', 'Marco Rubio')` is `person:marco-rubio`. */
export function slugId<Kind extends string>(prefix: IdPrefix, words: string): Id<Kind> {
  const slug = words
    .replace(/[łŁøØđĐıæÆœŒßþÞðÐ]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${prefix}:${slug}` as Id<Kind>;
}

/** The word before the colon of an id: `idPrefix('state:RUS')` is `state`. */
export const idPrefix = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));
