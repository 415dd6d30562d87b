import type { Document } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import type { LinkedMention } from '../../found.ts';
import type { GazetteerIndex } from '../../gazetteer.ts';
import type { Quote, Sentence, Text, Token } from '../../text.ts';

/** A run of tokens, end exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** A text with everything that the rules look up by token. */
export interface Scene {
  readonly text: Text;
  readonly tokens: readonly Token[];
  /** Token texts in lower case; "US" is told from "us". */
  readonly lower: readonly string[];
  readonly mentions: readonly LinkedMention[];
  readonly gazetteer: GazetteerIndex;
  readonly document: Document;
  /** 1 where a token can be the head of a noun phrase by its part of speech or its capital. */
  readonly nounish: Uint8Array;
  /** Index of the outermost quote that a token (its marks included) stands in; -1 outside. */
  readonly quoteOf: Int32Array;
  /** Index of the mention that a token stands in; -1 outside. */
  readonly mentionOf: Int32Array;
  /** First token and end of every quote, marks included, by index of the quote. */
  readonly quoteRuns: readonly Run[];
  /** First token and end of every mention. */
  readonly mentionRuns: readonly Run[];
}

/** Prepares a text for the rules. Linear in its length. */
export function setScene(
  text: Text,
  mentions: readonly LinkedMention[],
  gazetteer: GazetteerIndex,
  document: Document,
): Scene {
  const tokens = text.tokens;
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  const mentionOf = new Int32Array(tokens.length).fill(-1);
  const quoteRuns = runsOf(tokens, text.quotes);
  const mentionRuns = runsOf(tokens, mentions);
  quoteRuns.forEach((run, quote) => {
    if (run.first < run.end && quoteOf[run.first] === -1) quoteOf.fill(quote, run.first, run.end);
  });
  mentionRuns.forEach((run, mention) => {
    mentionOf.fill(mention, run.first, run.end);
  });
  const lower = tokens.map(({ text: word }) => (word === 'US' ? 'u.s.' : word.toLowerCase()));
  const nounish = nounishTokens(text);
  return { text, tokens, lower, nounish, mentions, gazetteer, document, quoteOf, mentionOf, quoteRuns, mentionRuns };
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'X', 'SYM']);

/** Nouns and the like; words with a capital inside a sentence are names, whatever the tagger takes them for. */
function nounishTokens({ tokens, sentences, paragraphs }: Text): Uint8Array {
  const nounish = new Uint8Array(tokens.length);
  for (const { firstToken, endToken, paragraph } of sentences) {
    const running = paragraphs[paragraph]?.kind === 'BODY';
    for (let index = firstToken; index < endToken; index += 1) {
      const { pos = '', text = '' } = tokens[index] ?? {};
      const noun = NOMINAL.has(pos) && /[\p{L}\p{N}%$€£]/u.test(text);
      const name = running && index > firstToken + 1 && pos === 'VERB' && /^\p{Lu}\p{Ll}+$/u.test(text);
      if (noun || name) nounish[index] = 1;
    }
  }
  return nounish;
}

/** Runs of tokens that spans touch; the spans begin in text order. */
function runsOf(tokens: readonly Token[], spans: readonly Span[]): Run[] {
  let at = 0;
  return spans.map((span) => {
    while (at > 0 && (tokens[at - 1]?.end ?? 0) > span.start) at -= 1;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= span.start) at += 1;
    let end = at;
    while (end < tokens.length && (tokens[end]?.start ?? Infinity) < span.end) end += 1;
    return { first: at, end };
  });
}

/** The word at a token in lower case; '' beyond the text. */
export const wordAt = (scene: Scene, index: number): string => scene.lower[index] ?? '';

/** The part of speech at a token; '' beyond the text. */
export const posAt = (scene: Scene, index: number): string => scene.tokens[index]?.pos ?? '';

/** The quote that a token stands in, marks included; undefined outside. */
export const quoteAt = (scene: Scene, index: number): Quote | undefined =>
  scene.text.quotes[scene.quoteOf[index] ?? -1];

/** The outermost quote whose first token is this one. */
export function quoteOpeningAt(scene: Scene, index: number): Quote | undefined {
  const quote = quoteAt(scene, index);
  return quote && scene.quoteRuns[quote.index]?.first === index ? quote : undefined;
}

/** The outermost quote whose last token is this one. */
export function quoteClosingAt(scene: Scene, index: number): Quote | undefined {
  const quote = quoteAt(scene, index);
  return quote && scene.quoteRuns[quote.index]?.end === index + 1 ? quote : undefined;
}

/** Whether a token is the closing mark of a quote whose last word has a comma, as American print sets it ("a “farce,” but"). */
export const endsOnComma = (scene: Scene, index: number): boolean =>
  quoteClosingAt(scene, index) !== undefined && wordAt(scene, index - 1) === ',';

/** The sentence that a token belongs to. */
export function sentenceAt(scene: Scene, index: number): Sentence {
  const sentence = scene.text.sentences[scene.tokens[index]?.sentence ?? 0];
  if (!sentence) throw new RangeError(`Token ${index} has no sentence.`);
  return sentence;
}

/** The span of a run of tokens. */
export function spanOf(scene: Scene, run: Run): Span {
  const first = scene.tokens[run.first];
  const last = scene.tokens[run.end - 1];
  if (!first || !last) throw new RangeError(`Tokens ${run.first} to ${run.end} lie outside the text.`);
  return { start: first.start, end: last.end };
}
