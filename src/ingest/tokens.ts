import type { Span } from '../model/span.ts';
import { tag } from './tagger.ts';
import type { Sentence, Token } from './text.ts';

const LONGEST_WORD = 200;

/** A possessive or a contraction as a whole. Beside a sign ("Oslo's.") the tagger takes it for one word; with spaces around it is cut in two. */
const SHORTENED = /[\p{L}\p{N}][\p{L}\p{N}.&-]*['’](?:s|m|re|ve|ll|d|t)(?![\p{L}\p{N}])/giu;

/**
 * Cuts sentences into tokens with lemma and part of speech, and tells each sentence its tokens.
 * Shape: every token's text is exactly the clean text at its offsets; contractions are cut in two ("do" "n't").
 */
export function findTokens(
  clean: string,
  spans: readonly (Span & { readonly paragraph: number })[],
): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
  const tokens: Token[] = [];
  const sentences = spans.map((span, index) => {
    const firstToken = tokens.length;
    for (const piece of pieces(clean, span)) tagPiece(clean, piece, index, tokens);
    return { start: span.start, end: span.end, index, paragraph: span.paragraph, firstToken, endToken: tokens.length };
  });
  return { tokens, sentences };
}

interface Piece extends Span {
  /** Letters without any space that are too long to be a word. */
  readonly endless: boolean;
}

/** A sentence in pieces, so that endless "words" (base64, separators) never reach the tagger. */
function pieces(clean: string, { start, end }: Span): Piece[] {
  const found: Piece[] = [];
  const words = clean.slice(start, end);
  let from = start;
  for (let at = start; at < end; ) {
    const space = words.indexOf(' ', at - start);
    const wordEnd = space < 0 ? end : start + space;
    if (wordEnd - at > LONGEST_WORD) {
      if (at > from) found.push({ start: from, end: at, endless: false });
      found.push({ start: at, end: wordEnd, endless: true });
      from = wordEnd;
    }
    at = wordEnd + 1;
  }
  if (from < end) found.push({ start: from, end, endless: false });
  return found;
}

function tagPiece(clean: string, piece: Piece, sentence: number, tokens: Token[]): void {
  const push = (start: number, text: string, lemma: string, pos: string) =>
    mends(tokens.at(-1), start, text)
      ? extend(tokens, text)
      : tokens.push({ start, end: start + text.length, index: tokens.length, text, lemma, pos, sentence });
  if (piece.endless) {
    for (let at = piece.start; at < piece.end; at += LONGEST_WORD) {
      const text = clean.slice(at, Math.min(at + LONGEST_WORD, piece.end));
      push(at, text, text.toLowerCase(), 'X');
    }
    return;
  }
  const stretch = clean.slice(piece.start, piece.end);
  const { words, lemmas, tags } = tag(stretch.replace(SHORTENED, ' $& '));
  let at = 0;
  words.forEach((text, i) => {
    if (text.trim() === '') return;
    const found = stretch.indexOf(text, at);
    if (found < 0) return;
    push(piece.start + found, text, lemmas[i] ?? text.toLowerCase(), tags[i] ?? 'X');
    at = found + text.length;
  });
}

/** Signs that two bytes of one letter turn into when a text is read in the wrong encoding. */
const STRAY = /^[\u00a1-\u00bf]$/;

/** Whether a piece goes on with a word that lost a letter to the wrong encoding ("FranÃ§ois"). */
const mends = (last: Token | undefined, start: number, text: string): last is Token =>
  last !== undefined &&
  last.end === start &&
  (STRAY.test(text) ? /\p{L}?[ÂÃ]$/u.test(last.text) : /[ÂÃ][\u00a1-\u00bf]$/.test(last.text) && /^\p{L}/u.test(text));

/** Makes the last token longer by a piece. */
function extend(tokens: Token[], text: string): void {
  const last = tokens.pop();
  if (!last) return;
  const word = last.text + text;
  tokens.push({ ...last, text: word, lemma: word.toLowerCase(), end: last.end + text.length });
}
