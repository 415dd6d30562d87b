import type { Topic } from '../../../model/gazetteer.ts';
import type { TopicId } from '../../../model/id.ts';
import type { Span } from '../../../model/span.ts';
import type { Scene } from './scene.ts';

/** A term as words; `open` when its last word may go on ("sanction*"). */
interface Term {
  readonly topic: TopicId;
  readonly words: readonly string[];
  readonly open: boolean;
}

/** Letters of a term's first word by which it is looked up. */
const HEAD = 3;

/** Terms by the head of their first word; made once for each gazetteer. */
const INDEXES = new WeakMap<readonly Topic[], ReadonlyMap<string, readonly Term[]>>();

/** The topics whose terms stand in the content. Shape: in the order of the gazetteer. */
export function topicsOf(scene: Scene, content: readonly Span[]): readonly TopicId[] {
  const { topics } = scene.gazetteer;
  const index = indexOf(topics);
  const shown = new Set<TopicId>();
  for (const { start, end } of content) {
    const words = wordsOf(scene.text.clean.slice(start, end));
    words.forEach((word, at) => {
      for (const term of index.get(word.slice(0, HEAD)) ?? []) if (standsAt(term, words, at)) shown.add(term.topic);
    });
  }
  return topics.filter(({ id }) => shown.has(id)).map(({ id }) => id);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [];

function indexOf(topics: readonly Topic[]): ReadonlyMap<string, readonly Term[]> {
  const known = INDEXES.get(topics);
  if (known) return known;
  const index = new Map<string, Term[]>();
  for (const { id, terms } of topics) {
    for (const text of terms) {
      const open = text.endsWith('*');
      const words = wordsOf(open ? text.slice(0, -1) : text);
      const head = (words[0] ?? '').slice(0, HEAD);
      index.set(head, [...(index.get(head) ?? []), { topic: id, words, open }]);
    }
  }
  INDEXES.set(topics, index);
  return index;
}

function standsAt({ words, open }: Term, text: readonly string[], at: number): boolean {
  return words.every((word, i) => {
    const there = text[at + i];
    return there === word || (open && i === words.length - 1 && there?.startsWith(word) === true);
  });
}
