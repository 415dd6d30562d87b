import type { EntityId, OfficeId } from '../../model/id.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../fold.ts';
import type { FoundMention } from '../found.ts';
import { entityOf, isPerson, type LinkContext, type LinkRule, only } from './context.ts';

/** "the Ukrainian president": whom the document itself gives that office, else who held it on the day of publication. */
export const officeHolder: LinkRule = {
  name: 'office-holder',
  link(context, mention) {
    if (mention.form !== 'TITLE' || mention.plural || !isDefinite(context, mention)) return null;
    if (isPast(context, mention) || isApposed(context, mention)) return null;
    const entity = mention.office === null ? titledInDocument(context, mention) : holder(context, mention.office);
    return entity === null ? null : { entity, confidence: 'RESOLVED' };
  },
};

/** Whom the document gives the office; where it gives it to several, the calendar decides between those alone. */
function holder(context: LinkContext, office: OfficeId): EntityId | null {
  const { titled, named } = bearersOf(context);
  return once(context, office, () => {
    const told = new Set(titled.flatMap((bearer) => (bearer.office === office && !bearer.past ? [bearer.entity] : [])));
    const onDay = holderOnDay(context, office);
    if (told.size > 0) return only(told) ?? (onDay !== null && told.has(onDay) ? onDay : null);
    return only(named.filter((id) => holds(context, id, office))) ?? onDay;
  });
}

/** "Norway's prime minister, Berg, said": another name stands beside the title, whether we know it or not. */
function isApposed({ text, found }: LinkContext, { end, index }: FoundMention): boolean {
  const next = found[index + 1];
  const name = /^, (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})[,.;]/u.exec(text.clean.slice(end, end + 80));
  if (name === null) return false;
  return next === undefined || next.type === 'PERSON' || next.start >= end + name[0].length;
}

function holderOnDay({ gazetteer, document }: LinkContext, office: OfficeId): EntityId | null {
  if (document.publishedOn === null) return null;
  return only(gazetteer.holders(office, document.publishedOn))?.id ?? null;
}

/** Whether a person holds an office on the day of publication, or ever did where no day is known. */
function holds({ gazetteer, document }: LinkContext, id: EntityId, office: OfficeId): boolean {
  return gazetteer.holders(office, document.publishedOn).some((person) => person.id === id);
}

/** "the secretary of state" without a state: the one person who carries this title in the document. */
function titledInDocument(context: LinkContext, mention: FoundMention): EntityId | null {
  const title = fold(mention.text);
  const state = mention.titleState;
  if (state === null && isOfAnother(context, mention)) return null;
  const entity = once(context, `${state} ${title}`, () =>
    only(
      bearersOf(context).titled.flatMap((bearer) => {
        const fits = state === null || bearer.state === null || bearer.state === state;
        return fits && carries(bearer.title, title) ? [bearer.entity] : [];
      }),
    ),
  );
  return entity === null || isRivalled(context, mention, title, entity) ? null : entity;
}

/** No text that anybody wrote names more between a holder and the title alone. */
const MENTIONS_BACK = 500;

/** "a guard … The guard": since the holder was last named, the text told of another one without a name. */
function isRivalled(
  { found, decided }: LinkContext,
  { index }: FoundMention,
  title: string,
  entity: EntityId,
): boolean {
  for (let at = index - 1; at >= Math.max(0, index - MENTIONS_BACK); at -= 1) {
    const other = found[at];
    if (other === undefined || decided[at]?.entity === entity) return false;
    const isUnnamed = (other.form === 'TITLE' || other.form === 'DESCRIPTION') && decided[at] === null;
    if (isUnnamed && !other.plural && fold(other.text).includes(title)) return true;
  }
  return false;
}

/** A deputy does not go by the title of the one above. */
const carries = (carried: string, title: string): boolean =>
  carried.includes(title) && (RANKS.test(title) || !RANKS.test(carried));

const RANK_AHEAD = /\b(?:deputy|vice|assistant)[\s-]$/i;
const RANKS = /\b(?:deputy|vice|assistant|under)\b/;

/** "Berg's successor", "the first black senator", "the host and former anchor Ed Vik": a holder of its own. */
function isOfAnother({ text }: LinkContext, { start, end, text: title }: FoundMention): boolean {
  const before = text.clean.slice(Math.max(0, start - 30), start);
  if (/^(?:successor|predecessor|opponent|rival|challenger)$/i.test(title)) return !/\bthe\s+$/i.test(before);
  return (
    /\b(?:first|second|last|next|potential|would-be|only)\s+(?:\p{L}+\s+){0,1}$/u.test(before) ||
    /^ and former \p{L}/u.test(text.clean.slice(end, end + 60))
  );
}

interface Bearers {
  /** Persons with the title that stands beside their name, each title of a person once. */
  readonly titled: readonly {
    readonly entity: EntityId;
    readonly title: string;
    readonly office: OfficeId | null;
    readonly state: EntityId | null;
    /** Whether the words before the title say that it is no more. */
    readonly past: boolean;
  }[];
  /** Persons named in full, each once. */
  readonly named: readonly EntityId[];
  /** Who was found for an office or a title, so that a text that repeats one is not searched for each. */
  readonly holders: Map<string, EntityId | null>;
}

const known = new WeakMap<LinkContext, Bearers>();

/** The persons of a document who may hold an office. Made once, when names are linked. */
function bearersOf(context: LinkContext): Bearers {
  const made = known.get(context);
  if (made !== undefined) return made;
  const titled = new Map<string, Bearers['titled'][number]>();
  const named = new Set<EntityId>();
  for (const { index, form, title: span, office, titleState: state } of context.found) {
    const entity = context.decided[index]?.entity;
    if (entity === undefined || (form !== 'NAME' && form !== 'SURNAME')) continue;
    if (form === 'NAME' && isPerson(entityOf(context, entity))) named.add(entity);
    if (span === null) continue;
    const rank = RANK_AHEAD.exec(context.text.clean.slice(Math.max(0, span.start - 12), span.start))?.[0] ?? '';
    const title = fold(rank + context.text.clean.slice(span.start, span.end));
    const past = isPast(context, span);
    titled.set(`${entity} ${title} ${office} ${state} ${past}`, { entity, title, office, state, past });
  }
  const bearers = { titled: [...titled.values()], named: [...named], holders: new Map<string, EntityId | null>() };
  known.set(context, bearers);
  return bearers;
}

/** The holder under a key, looked for at most once in a document. */
function once(context: LinkContext, key: string, find: () => EntityId | null): EntityId | null {
  const { holders } = bearersOf(context);
  const found = holders.get(key);
  if (found !== undefined) return found;
  const holder = find();
  holders.set(key, holder);
  return holder;
}

/** Whether a title means one known holder: behind "the", an owner or a people, not behind "a". */
function isDefinite({ text }: LinkContext, { start }: FoundMention): boolean {
  const before = text.clean.slice(Math.max(0, start - 30), start);
  if (/\b(?:an?|another|any|every|no|each|one)\s+(?:\p{L}+\s+){0,1}$/iu.test(before)) return false;
  return /(?:\b(?:the|this|his|her|their|its)|['’]s|s['’]|\p{Lu}[\p{L}.]+)\s+(?:\p{L}+\s+){0,1}$/iu.test(before);
}

const isPast = ({ text }: LinkContext, { start }: Span): boolean =>
  /\b(?:former|ex|then|late|previous|next|future|deputy|vice|predecessor|incoming)[\s-]+(?:\p{L}+\s+){0,1}$/iu.test(
    text.clean.slice(Math.max(0, start - 25), start),
  );
