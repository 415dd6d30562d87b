import { DETERMINERS, POSSESSIVE } from './grammar-words.ts';
import { posAt, type Run, type Scene, sentenceAt, wordAt } from './scene.ts';

/**
 * What follows each joint of a source that names several ("Rubio and Lavrov", "Berlin, Paris and Warsaw"), after its first head.
 * Shape: runs from the word after a joint to the end of the source, in text order; [] without an "and".
 * A comma joins only when an "and" follows it, so that "Lavrov, the minister" stays one; what a description after "and" is told to
 * be counts as its name ("and his counterpart, Marco Rubio").
 */
export function jointRuns(scene: Scene, source: Run, head: number): readonly Run[] {
  const last = lastAnd(scene, source, head);
  const starts = new Set<number>();
  for (let index = head + 1; index <= last; index += 1) {
    if (!isJoint(scene, index)) continue;
    let first = index + 1;
    while (isJoint(scene, first)) first += 1;
    if (first < source.end) starts.add(first);
  }
  const named = last === -1 ? null : nameAfterDescription(scene, source, last);
  return [...[...starts].map((first) => ({ first, end: source.end })), ...(named ? [named] : [])];
}

function lastAnd(scene: Scene, source: Run, head: number): number {
  for (let index = source.end - 2; index > head; index -= 1) if (isAnd(scene, index)) return index;
  return -1;
}

/** "… and his counterpart, Marco Rubio": the name after the first comma, which may close the source; null when none follows. */
function nameAfterDescription(scene: Scene, source: Run, and: number): Run | null {
  if (!DETERMINERS.has(wordAt(scene, and + 1))) return null;
  let comma = and + 2;
  while (comma < source.end && wordAt(scene, comma) !== ',') comma += 1;
  const name = scene.mentionRuns[scene.mentionOf[comma + 1] ?? -1];
  return wordAt(scene, comma) === ',' && name?.first === comma + 1 ? name : null;
}

/** An "and" or a comma between names; those inside a name ("Bosnia and Herzegovina") are none. */
const isJoint = (scene: Scene, index: number): boolean =>
  isAnd(scene, index) || (wordAt(scene, index) === ',' && (scene.mentionOf[index] ?? -1) < 0);

const isAnd = (scene: Scene, index: number): boolean =>
  (/^(?:and|&)$/.test(wordAt(scene, index)) && (scene.mentionOf[index] ?? -1) < 0) || joinsHeadline(scene, index);

/** "Norway, Sweden warn": whether a comma stands between two states or bodies of a headline, none of which is of the other. */
export function joinsHeadline(scene: Scene, comma: number): boolean {
  const [a, b] = [scene.mentions[scene.mentionOf[comma - 1] ?? -1], scene.mentions[scene.mentionOf[comma + 1] ?? -1]];
  if (wordAt(scene, comma) !== ',' || !a || !b || a.type !== b.type || a.type === 'PERSON' || a.entity === b.entity)
    return false;
  if (a.form === 'DEMONYM' || b.form === 'DEMONYM') return false;
  const kind = scene.text.paragraphs[sentenceAt(scene, comma).paragraph]?.kind;
  return (kind === 'TITLE' || kind === 'HEADING') && a.reading !== 'PLACE' && b.reading !== 'PLACE';
}

/** "the minister, Karin Lind, …": the full name that an aside right behind a source gives; null without one. */
export function nameBehind(scene: Scene, { first, end }: Run): Run | null {
  const owned = scene.lower.slice(first, end).some((word) => POSSESSIVE.has(word));
  if (wordAt(scene, end) !== ',' || !(owned || DETERMINERS.has(wordAt(scene, first)))) return null;
  let close = end + 1;
  while (posAt(scene, close) === 'PROPN' || wordAt(scene, close) === '-') close += 1;
  return close - end > 2 && /^[,.;]$/.test(wordAt(scene, close)) ? { first: end + 1, end: close } : null;
}

/** "Norway, Sweden warn": in a headline the comma stands for "and"; the first token of both names. */
export function headlinePair(scene: Scene, first: number, floor: number): number {
  const before = scene.mentionRuns[scene.mentionOf[first - 2] ?? -1];
  return joinsHeadline(scene, first - 1) && before?.first === floor ? floor : first;
}
