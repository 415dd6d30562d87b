import type { EntityId, OfficeId } from '../../model/id.ts';
import { fold } from '../fold.ts';
import type { FoundMention } from '../found.ts';
import { type Decision, entityOf, isPerson, type LinkContext, type LinkRule, only } from './context.ts';

/** "the Ukrainian president": whom the document itself gives that office, else who held it on the day of publication. */
export const officeHolder: LinkRule = {
  name: 'office-holder',
  link(context, mention) {
    if (mention.form !== 'TITLE' || mention.plural || !isDefinite(context, mention)) return null;
    if (isPast(context, mention)) return null;
    return mention.office === null ? titledInDocument(context, mention) : holder(context, mention.office);
  },
};

function holder(context: LinkContext, office: OfficeId): Decision | null {
  const titled = only(
    context.found.flatMap(({ index, office: own, form }) =>
      own === office && form !== 'TITLE' ? (context.decided[index]?.entity ?? []) : [],
    ),
  );
  if (titled !== null) return { entity: titled, confidence: 'RESOLVED' };
  const named = only(
    context.found.flatMap(({ index, form }) => {
      const entity = entityOf(context, context.decided[index]?.entity);
      return form === 'NAME' && isPerson(entity) && holds(context, entity.id, office) ? [entity.id] : [];
    }),
  );
  if (named !== null) return { entity: named, confidence: 'RESOLVED' };
  const on = context.document.publishedOn;
  if (on === null) return null;
  const person = only(context.gazetteer.holders(office, on));
  return person === null ? null : { entity: person.id, confidence: 'RESOLVED' };
}

/** Whether a person holds an office on the day of publication, or ever did where no day is known. */
function holds({ gazetteer, document }: LinkContext, id: EntityId, office: OfficeId): boolean {
  return gazetteer.holders(office, document.publishedOn).some((person) => person.id === id);
}

/** "the secretary of state" without a state: the one person who carries this title in the document. */
function titledInDocument(context: LinkContext, mention: FoundMention): Decision | null {
  const title = fold(mention.text);
  const state = mention.titleState;
  const bearers = context.found.flatMap(({ index, form, title: span, titleState }) => {
    const entity = context.decided[index]?.entity;
    if (entity === undefined || span === null || (form !== 'NAME' && form !== 'SURNAME')) return [];
    if (state !== null && titleState !== null && state !== titleState) return [];
    return fold(context.text.clean.slice(span.start, span.end)).includes(title) ? [entity] : [];
  });
  const entity = only(bearers);
  return entity === null ? null : { entity, confidence: 'RESOLVED' };
}

/** Whether a title means one known holder: behind "the", an owner or a people, not behind "a". */
function isDefinite({ text }: LinkContext, { start }: FoundMention): boolean {
  const before = text.clean.slice(Math.max(0, start - 30), start);
  if (/\b(?:an?|another|any|every|no|each|one)\s+(?:\p{L}+\s+){0,1}$/iu.test(before)) return false;
  return /(?:\b(?:the|this|his|her|their|its)|['’]s|s['’]|\p{Lu}[\p{L}.]+)\s+(?:\p{L}+\s+){0,1}$/iu.test(before);
}

const isPast = ({ text }: LinkContext, { start }: FoundMention): boolean =>
  /\b(?:former|ex|then|late|previous|next|future|deputy|vice|predecessor|incoming)[\s-]+(?:\p{L}+\s+){0,1}$/iu.test(
    text.clean.slice(Math.max(0, start - 25), start),
  );
