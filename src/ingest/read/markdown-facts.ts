import type { Facts } from './facts.ts';
import { frontMatterEnd, frontMatterFacts } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import { factsOfWords } from './text-facts.ts';

const TOP = 6000;

/**
 * What Markdown says of itself: its front matter first, then its heading and date line.
 * Errors: FRONT_MATTER_INVALID.
 */
export function markdownFacts(raw: string, name: string): Facts {
  const given = frontMatterFacts(raw, name);
  const found = factsOfWords(readMarkdown(raw.slice(0, frontMatterEnd(raw) + TOP)));
  return {
    title: given.title ?? found.title,
    publisher: given.publisher ?? null,
    url: given.url ?? null,
    language: given.language ?? null,
    publishedOn: given.publishedOn ?? found.publishedOn,
  };
}
