import { dayIn } from './days.ts';
import { type Facts, NO_FACTS } from './facts.ts';

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Report|BlogPosting|LiveBlogPosting)$/;
const DEEPEST = 6;

/**
 * What JSON-LD says of the article on a page.
 * Shape: the first thing of a type of article counts; blocks that are no JSON are passed over.
 * Source: schema.org/Article.
 */
export function linkedDataFacts(blocks: readonly string[]): Facts {
  const article = blocks.flatMap((block) => thingsIn(parsed(block), 0)).find(isArticle);
  if (!article) return NO_FACTS;
  const date = words(article.datePublished);
  return {
    title: words(article.headline) ?? words(article.name),
    publisher: nameOf(article.publisher),
    url: words(article.url) ?? idOf(article.mainEntityOfPage),
    language: words(article.inLanguage),
    publishedOn: date === null ? null : dayIn(date),
  };
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
  const thing = value as Thing;
  return [thing, ...thingsIn(thing['@graph'], depth + 1), ...thingsIn(thing.mainEntity, depth + 1)];
}

function isArticle(thing: Thing): boolean {
  const types = [thing['@type']].flat();
  return types.some((type) => typeof type === 'string' && ARTICLE.test(type));
}

const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return words(first) ?? (typeof first === 'object' && first !== null ? words((first as Thing).name) : null);
}

const idOf = (value: unknown): string | null =>
  words(value) ?? (typeof value === 'object' && value !== null ? words((value as Thing)['@id']) : null);
