import type { Entity, Name, NameKind } from '../model/entity.ts';
import type { Ingested } from '../model/ingested.ts';
import type { Catalogue } from './catalogue.ts';
import { compareText } from './compare-text.ts';
import { mostFrequent } from './participations.ts';

/** What one document says of an entity that the gazetteer does not know. */
export interface ExtractedRecord {
  readonly entity: Entity;
  /** How often the document spells its name how. */
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
}

/** What a document says of the entities that the gazetteer does not know, in order of id. */
export function extractedRecords({ extracted, mentions }: Ingested, catalogue: Catalogue): readonly ExtractedRecord[] {
  return extracted
    .filter(({ id }) => !catalogue.entities.has(id))
    .map((entity) => {
      const counts = new Map<string, number>();
      for (const mention of mentions) {
        if (mention.entity !== entity.id || mention.form !== 'NAME') continue;
        const text = mention.text.replace(/\s+/g, ' ').trim();
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
      const spellings = [...counts].sort(([a], [b]) => compareText(a, b)).map(([text, count]) => ({ text, count }));
      return { entity, spellings };
    })
    .sort((a, b) => compareText(a.entity.id, b.entity.id));
}

/**
 * Makes one entity of what all documents say of it. It is shown by the spelling that they use most; of several the longest, then the
 * first by code unit. What they disagree on (gender, state, Wikidata) is left open. Its names are all that they use.
 * Shape: the same for any order of records; null without records.
 */
export function mergeExtracted(records: readonly ExtractedRecord[]): Entity | null {
  const sorted = [...records].sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
  const [first] = sorted;
  if (first === undefined) return null;
  const entities = sorted.map(({ entity }) => entity);
  const names = mergedNames(sorted);
  const shared = {
    ...first.entity,
    name: shownName(sorted),
    names,
    wikidata: agreed(entities.map(({ wikidata }) => wikidata)),
  };
  switch (shared.type) {
    case 'PERSON':
      return { ...shared, gender: agreed(entities.map((entity) => (entity.type === 'PERSON' ? entity.gender : null))) };
    case 'PLACE':
      return { ...shared, state: agreed(entities.map((entity) => (entity.type === 'PLACE' ? entity.state : null))) };
    case 'ORGANIZATION': {
      const organs = entities.filter((entity) => entity.type === 'ORGANIZATION');
      return {
        ...shared,
        kind: mostFrequent(organs.map(({ kind }) => kind)) ?? shared.kind,
        organOf: agreed(organs.map(({ organOf }) => organOf)),
      };
    }
    case 'STATE':
      return shared;
  }
}

function shownName(records: readonly ExtractedRecord[]): string {
  const counts = new Map<string, number>();
  for (const { entity, spellings } of records) {
    counts.set(entity.name, counts.get(entity.name) ?? 0);
    for (const { text, count } of spellings) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const [best] = [...counts].sort(
    ([a, timesA], [b, timesB]) => timesB - timesA || b.length - a.length || compareText(a, b),
  );
  return best?.[0] ?? '';
}

function mergedNames(records: readonly ExtractedRecord[]): readonly Name[] {
  const kinds = new Map<string, { name: Name; kinds: NameKind[] }>();
  for (const { entity, spellings } of records) {
    const language = entity.names[0]?.language ?? 'en';
    const full = [entity.name, ...spellings.map(({ text }) => text)].map(
      (text): Name => ({ text, kind: 'FULL', language }),
    );
    for (const name of [...entity.names, ...full]) {
      const key = `${name.text}\u0000${name.language}`;
      const known = kinds.get(key) ?? { name, kinds: [] };
      known.kinds.push(name.kind);
      kinds.set(key, known);
    }
  }
  return [...kinds]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { name, kinds: all }]) => ({ ...name, kind: mostFrequent([...all].sort(compareText)) ?? name.kind }));
}

/** The one value that all who have one give; null when they differ. */
function agreed<Item>(items: readonly (Item | null)[]): Item | null {
  const known = new Set(items.filter((item) => item !== null));
  const [only] = known;
  return known.size === 1 && only !== undefined ? only : null;
}
