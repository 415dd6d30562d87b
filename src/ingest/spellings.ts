import { type Gap, type Word, wordsOf } from './words.ts';

/** A place in a text where a spelling stands. */
export interface Hit<Value> {
  /** Words `at` to `end`, end exclusive. */
  readonly end: number;
  /** Everything that bears this spelling, in the order it was put in. */
  readonly values: readonly Value[];
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  values: Value[] | null;
}

/** Spellings to be found in running words, longest first. */
export interface Spellings<Value> {
  put(spelling: string, value: Value): void;
  /** The longest spelling that begins at a word. */
  longestAt(words: readonly Word[], at: number, limit?: number): Hit<Value> | null;
  /** What bears exactly this spelling, accents and kinds of hyphen aside. */
  get(spelling: string): readonly Value[];
}

/** Words inside names that are written with or without a capital. */
const SMALL = new Set(
  'the of and for on in to a an al el ul ad ash as bin ibn bint ben abu van von der den de da di du la le las los dos das do del della y e'.split(
    ' ',
  ),
);

/**
 * Makes an empty set of spellings.
 * With `anyCase`, capitals do not count; without, they do, save in a word printed all in capitals ("RUSSIA").
 */
export function makeSpellings<Value>(anyCase = false): Spellings<Value> {
  const root: Node<Value> = { next: new Map(), values: null };
  const keyOf = (word: Word): string => keyOfWord(word, anyCase);
  return {
    put(spelling, value) {
      let node = root;
      for (const [i, word] of wordsOf(spelling).entries()) {
        const key = i === 0 ? keyOf(word) : `${joint(word.gap)}${keyOf(word)}`;
        let child = node.next.get(key);
        if (child === undefined) {
          child = { next: new Map(), values: null };
          node.next.set(key, child);
        }
        node = child;
      }
      if (node === root) return;
      node.values ??= [];
      if (!node.values.includes(value)) node.values.push(value);
    },
    longestAt(words, at, limit = words.length) {
      let node: Node<Value> | undefined = root;
      let hit: Hit<Value> | null = null;
      for (let i = at; i < limit; i += 1) {
        const word = words[i];
        if (word === undefined || (i > at && word.gap === 'break')) break;
        node = step(node, i === at ? '' : joint(word.gap), word, keyOf(word), isShouted(words, i));
        if (node === undefined) break;
        if (node.values !== null) hit = { end: i + 1, values: node.values };
      }
      return hit;
    },
    get(spelling) {
      const words = wordsOf(spelling);
      const hit = this.longestAt(words, 0);
      return hit !== null && hit.end === words.length ? hit.values : [];
    },
  };
}

/** The child that a word leads to; a word in capitals leads where its usual spelling does. */
function step<Value>(
  node: Node<Value>,
  joint: string,
  word: Word,
  key: string,
  shouted: boolean,
): Node<Value> | undefined {
  const child = node.next.get(joint + key);
  if (child !== undefined || !shouted) return child;
  return node.next.get(joint + word.plain.charAt(0) + word.plain.slice(1).toLowerCase());
}

/** Whether a word is printed in capitals as words of headlines are, and is no abbreviation: long, or beside another such word. */
function isShouted(words: readonly Word[], at: number): boolean {
  const word = words[at]?.plain ?? '';
  if (word.length < 3 || word !== word.toUpperCase()) return false;
  if (word.length > 3) return true;
  const beside = words[at + 1];
  const other = (beside !== undefined && beside.gap === 'space' ? beside : words[at - 1])?.plain ?? '';
  return other.length > 3 && other === other.toUpperCase();
}

/** Spaces, hyphens and stops are one joint ("St Petersburg", "Bosnia-Herzegovina"); dots and apostrophes are their own. */
function joint(gap: Gap): string {
  if (gap === 'dot') return '.';
  return gap === 'apostrophe' ? "'" : ' ';
}

function keyOfWord(word: Word, anyCase: boolean): string {
  return anyCase || SMALL.has(word.lower) ? word.lower : word.plain;
}
