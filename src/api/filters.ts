import { KnownError } from '../errors.ts';
import type {
  ConflictFilter,
  DocumentFilter,
  MeetingFilter,
  OrganizationFilter,
  PersonFilter,
  PlaceFilter,
  StateFilter,
  StatementFilter,
} from '../generated/resolvers.ts';
import * as conditions from '../graph/read/filters.ts';
import type { Condition } from '../graph/read/list.ts';
import type { EntityType } from '../model/entity.ts';
import { foldName } from '../model/fold-name.ts';
import type { Context } from './context.ts';
import { checkLength } from './length.ts';
import { findEntity } from './lookup.ts';

/** The conditions of a filter; null when it names somebody or something that there is not, so that nothing can meet it. */
export type Resolved = Promise<readonly Condition[] | null>;

type Given = string | null | undefined;

const ACTORS: readonly EntityType[] = ['PERSON', 'STATE', 'ORGANIZATION'];
const PRINCIPALS: readonly EntityType[] = ['STATE', 'ORGANIZATION'];
const MAX_NAMES = 10;
const MAX_TEXT_HITS = 1000;

/** What a name turned into: an id, nothing asked, or nobody known. */
type Found = { readonly id: string | null | undefined; readonly unknown: boolean };

async function entity(context: Context, words: Given, fitting?: readonly EntityType[]): Promise<Found> {
  if (words == null) return { id: words, unknown: false };
  const row = await findEntity(context, words, fitting);
  return { id: row?.id, unknown: row === null };
}

async function entities(
  context: Context,
  names: readonly string[] | null | undefined,
  fitting?: readonly EntityType[],
) {
  if ((names?.length ?? 0) > MAX_NAMES)
    throw new KnownError('INPUT_INVALID', `More than ${MAX_NAMES} names are given.`);
  const found = await Promise.all((names ?? []).map((name) => entity(context, name, fitting)));
  return { ids: found.flatMap(({ id }) => id ?? []), unknown: found.some(({ unknown }) => unknown) };
}

async function topic(context: Context, words: Given): Promise<Found> {
  if (words == null) return { id: words, unknown: false };
  checkLength('"topic"', words);
  const topics = await context.loaders.allTopics();
  const found = topics.find(({ id, name }) => id === words || foldName(name) === foldName(words));
  if (found === undefined) {
    context.hints.add(`There is no topic "${words}". There are: ${topics.map(({ name }) => name).join(', ')}.`);
  }
  return { id: found?.id, unknown: found === undefined };
}

async function textHits(context: Context, index: 'statements' | 'documents', text: Given) {
  if (text == null) return undefined;
  const hits = await context.graph.searchText(index, checkedText(text), MAX_TEXT_HITS);
  return hits.map((hit) => hit.id);
}

/** Words to search for, within bounds. */
export function checkedText(text: string): string {
  checkLength('"text"', text);
  return text;
}

const MAX_WORDS = 8;
const wordsOf = (text: Given): readonly string[] =>
  text == null ? [] : foldName(checkedText(text)).split(' ').filter(Boolean).slice(0, MAX_WORDS);

export async function meetingFilter(context: Context, filter: MeetingFilter | null | undefined): Resolved {
  if (filter == null) return [];
  const [parties, place, concerns] = await Promise.all([
    entities(context, filter.parties, ACTORS),
    entity(context, filter.place, ['PLACE']),
    entity(context, filter.concerns, ['STATE']),
  ]);
  if (parties.unknown || place.unknown || concerns.unknown) return null;
  return conditions.meetingConditions({
    ...filter,
    parties: filter.parties == null ? null : parties.ids,
    place: place.id,
    concerns: concerns.id,
    words: wordsOf(filter.text),
  });
}

export async function statementFilter(context: Context, filter: StatementFilter | null | undefined): Resolved {
  if (filter == null) return [];
  const [speaker, onBehalfOf, addressee, about, subject, ids] = await Promise.all([
    entity(context, filter.speaker, ACTORS),
    entity(context, filter.onBehalfOf, PRINCIPALS),
    entity(context, filter.addressee, ACTORS),
    entity(context, filter.about),
    topic(context, filter.topic),
    textHits(context, 'statements', filter.text),
  ]);
  if ([speaker, onBehalfOf, addressee, about, subject].some(({ unknown }) => unknown)) return null;
  return conditions.statementConditions({
    ...filter,
    ids,
    speaker: speaker.id,
    onBehalfOf: onBehalfOf.id,
    addressee: addressee.id,
    about: about.id,
    topic: subject.id,
  });
}

export async function documentFilter(context: Context, filter: DocumentFilter | null | undefined): Resolved {
  if (filter == null) return [];
  const [mentions, ids] = await Promise.all([
    entities(context, filter.mentions),
    textHits(context, 'documents', filter.text),
  ]);
  return mentions.unknown ? null : conditions.documentConditions({ ...filter, ids, mentions: mentions.ids });
}

export async function conflictFilter(context: Context, filter: ConflictFilter | null | undefined): Resolved {
  if (filter == null) return [];
  const involves = await entity(context, filter.involves, ACTORS);
  return involves.unknown ? null : conditions.conflictConditions({ ...filter, involves: involves.id });
}

type EntityFilter = PersonFilter & StateFilter & OrganizationFilter & PlaceFilter;

export async function entityFilter(context: Context, filter: EntityFilter | null | undefined): Resolved {
  if (filter == null) return [];
  const [officeOf, organOf, state] = await Promise.all([
    entity(context, filter.officeOf, PRINCIPALS),
    entity(context, filter.organOf, ['STATE']),
    entity(context, filter.state, ['STATE']),
  ]);
  if (officeOf.unknown || organOf.unknown || state.unknown) return null;
  return conditions.entityConditions({
    ...filter,
    foldedName: filter.name == null ? null : foldName(checkedText(filter.name)),
    iso: filter.iso?.map((code) => code.toUpperCase()),
    officeOf: officeOf.id,
    organOf: organOf.id,
    state: state.id,
  });
}
