import { loadGazetteer } from '../../src/commands/load-gazetteer.ts';
import type { FoundMention, LinkedMention } from '../../src/ingest/found.ts';
import { indexGazetteer } from '../../src/ingest/gazetteer.ts';
import { linkMentions } from '../../src/ingest/links/index.ts';
import { findMentions } from '../../src/ingest/mentions/index.ts';
import { parseText } from '../../src/ingest/text.ts';
import type { Entity } from '../../src/model/entity.ts';
import { documentOf } from './texts.ts';

/** The gazetteer of the seed, made ready once for all tests of a file. */
export const gazetteer = indexGazetteer(loadGazetteer());

/** The mentions of a few words, as the rules find them. */
export const found = (words: string): readonly FoundMention[] => findMentions(parseText(documentOf(words)), gazetteer);

/** The mentions of a few words with their links; undated where no day is given. */
export function linked(
  words: string,
  publishedOn: string | null = null,
): { readonly mentions: readonly LinkedMention[]; readonly extracted: readonly Entity[] } {
  const document = { ...documentOf(words), publishedOn };
  const text = parseText(document);
  return linkMentions(text, findMentions(text, gazetteer), gazetteer, document);
}

/** What is linked to what, as "words → entity"; "words → ?" where the rules are not sure. */
export const linksOf = (words: string, publishedOn: string | null = null): string[] =>
  linked(words, publishedOn).mentions.map(({ text, entity }) => `${text} → ${entity ?? '?'}`);

/** The entity of the last mention with these words. */
export const linkOf = (words: string, name: string, publishedOn: string | null = null): string | null | undefined =>
  linked(words, publishedOn).mentions.findLast(({ text }) => text === name)?.entity;
