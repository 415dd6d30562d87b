import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../../src/ingest/facts/statements/scene.ts';
import { topicsOf } from '../../../../src/ingest/facts/statements/topics.ts';
import type { Topic } from '../../../../src/model/gazetteer.ts';
import { slugId } from '../../../../src/model/id.ts';

const topic = (name: string, ...terms: string[]): Topic => ({
  id: slugId('topic', name),
  name,
  description: name,
  terms,
});
const topics = [topic('sanctions', 'sanction*'), topic('peacekeepers', 'boots on the ground', 'peace force*')];

/** The topics of a content, which is the whole text. */
function topicsIn(clean: string): readonly string[] {
  const scene = { text: { clean }, gazetteer: { topics } } as unknown as Scene;
  return topicsOf(scene, [{ start: 0, end: clean.length }]);
}

describe('topicsOf', () => {
  it.each([
    ['They would lift the Sanctions.', ['topic:sanctions']],
    ['no boots  on\nthe ground', ['topic:peacekeepers']],
    ['peace forces without sanctions', ['topic:sanctions', 'topic:peacekeepers']],
  ])('finds what the terms show in %j', (text, expected) => {
    expect(topicsIn(text)).toEqual(expected);
  });

  it.each(['boots on the table', 'a peaceful forest', 'unsanctioned', ''])('finds nothing in %j', (text) => {
    expect(topicsIn(text)).toEqual([]);
  });
});
