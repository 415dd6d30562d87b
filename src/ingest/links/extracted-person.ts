import type { Name, Person } from '../../model/entity.ts';
import { slugId } from '../../model/id.ts';
import type { FoundMention } from '../found.ts';
import { genderOfWord } from '../mentions/title-words.ts';
import type { LinkContext, LinkRule } from './context.ts';
import { linkKey } from './link-key.ts';

/** A full name that the gazetteer does not know makes a person of its own, under an id that other spellings of it share. */
export const extractedPerson: LinkRule = {
  name: 'extracted-person',
  link(context, mention) {
    if (mention.type !== 'PERSON' || mention.form !== 'NAME' || mention.candidates.length > 0) return null;
    const key = linkKey(mention.text);
    if (!key.includes(' ')) return null;
    const id = slugId<'Entity'>('person', key);
    if (context.gazetteer.entity(id) !== null) return null;
    context.extracted.set(id, personOf(context, mention, context.extracted.get(id) ?? null));
    return { entity: id, confidence: 'EXPLICIT' };
  },
};

function personOf(context: LinkContext, mention: FoundMention, known: Person | null): Person {
  const name: Name = { text: mention.text, kind: 'FULL', language: 'en' };
  const names = known?.names ?? [];
  return {
    type: 'PERSON',
    id: slugId('person', linkKey(mention.text)),
    name: known?.name ?? mention.text,
    wikidata: null,
    origin: 'EXTRACTED',
    names: names.some(({ text }) => text === name.text) ? names : [...names, name],
    gender: known?.gender ?? genderInTitle(context, mention),
    tenures: [],
  };
}

function genderInTitle({ text }: LinkContext, { title }: FoundMention): Person['gender'] {
  if (title === null) return null;
  const words = text.clean
    .slice(title.start, title.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.map(genderOfWord).find((gender) => gender !== null) ?? null;
}
