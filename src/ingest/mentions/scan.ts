import type { OfficeRole } from '../../model/entity.ts';
import type { GazetteerIndex, KnownName } from '../gazetteer.ts';
import { givenName } from '../given-names.ts';
import type { Hit } from '../spellings.ts';
import { makeSpellings } from '../spellings.ts';
import type { Text, Token } from '../text.ts';
import { type Word, wordsOf } from '../words.ts';
import type { Draft } from './draft.ts';
import { orderShared } from './shared-names.ts';
import { CALENDAR, FUNCTION_WORDS, PERSON_NOUNS, PERSON_PHRASES } from './word-lists.ts';

/** How a word is written. */
export type Shape = 'LOWER' | 'CAPITAL' | 'CAPITALS' | 'INITIAL' | 'NUMBER';

/** A title at a place of the text. */
export interface TitleHit {
  /** Words `first` to `end`, end exclusive. */
  readonly first: number;
  readonly end: number;
  /** The role that it stands for; null for a word such as "analyst" that no office goes by. */
  readonly role: OfficeRole | null;
}

/** A text made ready for the rules that find mentions: its words with what is known about each. */
export interface Scan {
  readonly text: Text;
  readonly gazetteer: GazetteerIndex;
  readonly words: readonly Word[];
  readonly shapes: readonly Shape[];
  /** The longest known name that begins at each word, with everything that bears it, the likeliest first. */
  readonly hits: readonly (Hit<KnownName> | null)[];
  /** The longest title that begins at each word. */
  readonly titles: readonly (TitleHit | null)[];
  /** The longest title that ends before each word. */
  readonly titleEnds: readonly (TitleHit | undefined)[];
  /** Index of the sentence of each word. */
  readonly sentences: readonly number[];
  /** The drafts found so far, by word. */
  readonly drafts: (Draft | null)[];
  token(word: number): Token | null;
  /** Whether a word stands first in its sentence or quotation, so that its capital proves nothing. */
  isInitial(word: number): boolean;
  /** Whether a word may be part of a person's name, by its spelling and place. */
  isNameable(word: number): boolean;
  /** Whether a sentence has the capitals of a headline ("Leaders Meet in Riyadh"). */
  isHeadline(sentence: number): boolean;
}

const OWN_TITLES = makeSpellings<null>(true);
for (const phrase of [...PERSON_NOUNS, ...PERSON_PHRASES]) OWN_TITLES.put(phrase, null);

const NOT_NAMES = new Set(['ADP', 'DET', 'PRON', 'ADV', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'NUM', 'INTJ', 'VERB']);

/** Makes a scan of a text. Linear in its length. */
export function makeScan(text: Text, gazetteer: GazetteerIndex): Scan {
  const words = wordsOf(text.clean);
  const shapes = words.map(({ text }) => shapeOf(text));
  const known = words.map((word, at) => (mayBeginName(shapes[at], word) ? gazetteer.nameAt(words, at) : null));
  const hits = orderShared({ clean: text.clean, words, gazetteer, hits: known });
  const titles = words.map((_, at) => longestTitle(gazetteer, words, at));
  const titleEnds: (TitleHit | undefined)[] = new Array(words.length + 1);
  for (const title of titles) if (title !== null) titleEnds[title.end] ??= title;
  const sentences = sentencesOf(text, words);
  const tokens = tokensOf(text, words);
  const lower = new Set(words.filter((_, at) => shapes[at] === 'LOWER').map((word) => word.plain));
  const headlines = headlinesOf(text, shapes, sentences);
  const token = (at: number): Token | null => text.tokens[tokens[at] ?? -1] ?? null;
  const isInitial = (at: number): boolean => sentences[at] !== sentences[at - 1] || opensQuote(text.clean, words[at]);
  return {
    text,
    gazetteer,
    words,
    shapes,
    hits,
    titles,
    titleEnds,
    sentences,
    drafts: new Array<Draft | null>(words.length).fill(null),
    token,
    isInitial,
    isHeadline: (sentence) => headlines.has(sentence),
    isNameable(at) {
      const shape = shapes[at];
      if (shape !== 'CAPITAL') return false;
      const word = words[at]?.lower ?? '';
      if (FUNCTION_WORDS.has(word)) return false;
      if (givenName(word) !== null) return true;
      if (CALENDAR.has(word)) return false;
      if (!isInitial(at)) return true;
      return !lower.has(word) && !NOT_NAMES.has(token(at)?.pos ?? '');
    },
  };
}

function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'LOWER';
  if (first >= 48 && first <= 57) return 'NUMBER';
  if (!/^\p{Lu}/u.test(word)) return 'LOWER';
  if (word.length === 1) return 'INITIAL';
  return word === word.toUpperCase() && /\p{Lu}$/u.test(word) ? 'CAPITALS' : 'CAPITAL';
}

/** Names begin with a capital, a digit ("7th") or a small word ("the Hague", "al-Qaeda"). */
function mayBeginName(shape: Shape | undefined, word: Word): boolean {
  return shape !== 'LOWER' || word.plain.length <= 3;
}

function longestTitle(gazetteer: GazetteerIndex, words: readonly Word[], at: number): TitleHit | null {
  const known = gazetteer.titleAt(words, at);
  const own = OWN_TITLES.longestAt(words, at);
  if (known === null && own === null) return null;
  const end = Math.max(known?.end ?? 0, own?.end ?? 0);
  return { first: at, end, role: known !== null && known.end === end ? (known.values[0]?.role ?? null) : null };
}

function sentencesOf(text: Text, words: readonly Word[]): number[] {
  let at = 0;
  return words.map((word) => {
    while (at + 1 < text.sentences.length && (text.sentences[at]?.end ?? 0) <= word.start) at += 1;
    return at;
  });
}

function tokensOf(text: Text, words: readonly Word[]): number[] {
  let at = 0;
  return words.map((word) => {
    while (at + 1 < text.tokens.length && (text.tokens[at]?.end ?? 0) <= word.start) at += 1;
    return at;
  });
}

const OPENING = /["“„«‘'([:–—]/;

function opensQuote(clean: string, word: Word | undefined): boolean {
  if (word === undefined || word.start === 0) return true;
  const before = clean[word.start - 1] ?? '';
  return OPENING.test(before) || (before === ' ' && OPENING.test(clean[word.start - 2] ?? ''));
}

/** A headline has four words with a capital or more, twice as many as without, and no full stop. */
function headlinesOf(text: Text, shapes: readonly Shape[], sentences: readonly number[]): Set<number> {
  const capitals = new Int32Array(text.sentences.length);
  const lowers = new Int32Array(text.sentences.length);
  for (const [at, shape] of shapes.entries()) {
    const sentence = sentences[at] ?? 0;
    if (shape === 'LOWER') lowers[sentence] = (lowers[sentence] ?? 0) + 1;
    else if (shape !== 'NUMBER') capitals[sentence] = (capitals[sentence] ?? 0) + 1;
  }
  const headlines = new Set<number>();
  for (const [sentence, count] of capitals.entries()) {
    const last = text.clean[(text.sentences[sentence]?.end ?? 0) - 1] ?? '';
    if (count >= 4 && count >= 2 * (lowers[sentence] ?? 0) && !/[.!?…"”’)]/.test(last)) headlines.add(sentence);
  }
  return headlines;
}

/** A word in lower case without accents; '' outside the text. */
export const lowerWord = (scan: Scan, at: number): string => scan.words[at]?.lower ?? '';

/** Whether a word follows the one before it without a sign between them that parts phrases. */
export const joins = (scan: Scan, at: number): boolean => {
  const gap = scan.words[at]?.gap;
  if (gap === undefined || gap === 'break' || gap === 'stop' || gap === 'dot') return false;
  return scan.sentences[at] === scan.sentences[at - 1];
};
