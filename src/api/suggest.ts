import { foldName } from '../model/fold-name.ts';
import type { Context } from './context.ts';

const LOOKED_AT = 50;
const SUGGESTED = 3;

/**
 * Known spellings that look like the words.
 * Shape: at most 3, the likest first; [] when none is close.
 */
export async function suggestNames(context: Context, words: string): Promise<readonly string[]> {
  const key = foldName(words);
  const beginnings = key.split(' ').map((word) => word.slice(0, Math.max(2, Math.ceil(word.length / 2))));
  const hits = await context.graph.searchText('names', beginnings.join(' '), LOOKED_AT);
  const names = await context.loaders.nameById.loadMany(hits.map((hit) => hit.id));
  const near = names.flatMap((name) => {
    if (name === null || name instanceof Error) return [];
    const distance = distanceTo(key, foldName(name.text));
    return distance <= Math.max(2, key.length / 3) ? [{ text: name.text, distance }] : [];
  });
  near.sort((a, b) => a.distance - b.distance || (a.text < b.text ? -1 : 1));
  return [...new Set(near.map(({ text }) => text))].slice(0, SUGGESTED);
}

/** How far a spelling is from a name, or from the nearest word of a name where the spelling is one word. */
function distanceTo(key: string, name: string): number {
  const candidates = key.includes(' ') ? [name] : [name, ...name.split(' ')];
  return Math.min(...candidates.map((candidate) => editDistance(key, candidate)));
}

/** How many letters must be put in, left out or changed to turn one word into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? a.length;
}
