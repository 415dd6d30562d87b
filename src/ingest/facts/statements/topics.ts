import type { Topic } from '../../../model/gazetteer.ts';
import type { TopicId } from '../../../model/id.ts';
import type { Span } from '../../../model/span.ts';
import type { Scene } from './scene.ts';

/** One pattern for all terms of a topic; made once for each gazetteer. */
const PATTERNS = new WeakMap<readonly Topic[], readonly (readonly [TopicId, RegExp])[]>();

/** The topics whose terms stand in the content. Shape: in the order of the gazetteer. */
export function topicsOf(scene: Scene, content: readonly Span[]): readonly TopicId[] {
  const words = content
    .map(({ start, end }) => scene.text.clean.slice(start, end))
    .join(' … ')
    .toLowerCase();
  return patternsOf(scene.gazetteer.topics)
    .filter(([, pattern]) => pattern.test(words))
    .map(([id]) => id);
}

function patternsOf(topics: readonly Topic[]): readonly (readonly [TopicId, RegExp])[] {
  const known = PATTERNS.get(topics);
  if (known) return known;
  const made = topics
    .filter(({ terms }) => terms.length > 0)
    .map(({ id, terms }) => {
      const any = terms.map(termPattern).join('|');
      return [id, new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'u')] as const;
    });
  PATTERNS.set(topics, made);
  return made;
}

/** A term as a pattern; its trailing `*` matches any ending, its spaces any space. */
function termPattern(term: string): string {
  const open = term.endsWith('*');
  const words = (open ? term.slice(0, -1) : term)
    .toLowerCase()
    .replace(/[.+?^${}()|[\]\\*]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return open ? `${words}[\\p{L}\\p{N}]*` : words;
}
