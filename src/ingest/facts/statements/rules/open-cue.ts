import type { Candidate, TextRule } from '../candidate.ts';
import { loneQuote } from '../continue-quotes.ts';
import { phraseAfter } from '../phrase-after.ts';
import { endsOnComma, posAt, quoteAt, quoteOpeningAt, type Run, type Scene, wordAt } from '../scene.ts';
import { mainSubject, type Source } from '../subject.ts';
import { canSpeak, namesVoice } from '../voice.ts';
import { quotedPhraseEnd } from './quoted-object.ts';

/**
 * Words in quotation marks beside a verb that is no cue of its own (Lind unrolled a new motto: “We stay” |
 * Berg winced, “Not again.” | “Not again,” laughed Berg | Lind goes after Berg as a “crook”).
 */
export const openCue: TextRule = { id: 'open-cue', find };

/** Quotes shorter than this may be titles. */
const SHORTEST = 3;

interface Spoken {
  readonly source: Source;
  readonly cue: Run;
  readonly content: Run;
}

function find(scene: Scene, found: readonly Candidate[]): Candidate[] {
  const told = new Uint8Array(scene.tokens.length);
  for (const { content, cue } of found)
    for (const { first, end } of cue ? [...content, cue] : content) told.fill(1, first, end);
  const free = ({ first, end }: Run) => end - first > SHORTEST && !told.subarray(first, end).includes(1);
  return scene.text.sentences.flatMap(({ index, firstToken, endToken, paragraph }) => {
    if (scene.text.paragraphs[paragraph]?.kind !== 'BODY') return [];
    const spoken =
      announced(scene, index, firstToken, endToken) ??
      tagged(scene, firstToken, endToken) ??
      likened(scene, firstToken, endToken);
    return spoken && free(spoken.content) && free({ ...spoken.cue, end: spoken.cue.first + 1 + SHORTEST })
      ? [candidate(spoken)]
      : [];
  });
}

/** A clause about somebody, a colon or a comma, and the quote that closes the sentence or fills the next paragraph. */
function announced(scene: Scene, sentence: number, first: number, end: number): Spoken | null {
  const content = wordAt(scene, end - 1) === ':' ? quoteBelow(scene, sentence) : closingQuote(scene, first, end);
  if (!content) return null;
  const subject = mainSubject(scene, first, Math.min(end, content.first));
  if (!subject || !namesVoice(scene, subject.source)) return null;
  return { source: subject.source, cue: { first: subject.verb, end: subject.verb + 1 }, content };
}

/** The quote after a colon, or after a comma where it begins like a sentence and ends the one that it stands in. */
function closingQuote(scene: Scene, first: number, end: number): Run | null {
  for (let index = first + 2; index < end; index += 1) {
    const quote = quoteOpeningAt(scene, index);
    const run = quote && scene.quoteRuns[quote.index];
    if (!quote || !run) continue;
    const sign = wordAt(scene, index - 1);
    const whole =
      run.end >= end - 1 && /^\p{Lu}.*[.?!…]$/su.test(scene.text.clean.slice(quote.inner.start, quote.inner.end));
    if (whole && (sign === ':' || sign === ',')) return run;
    index = run.end - 1;
  }
  return null;
}

/** The quote that fills the paragraph after a colon. */
function quoteBelow(scene: Scene, sentence: number): Run | null {
  const next = scene.text.sentences[sentence + 1];
  const own = scene.text.sentences[sentence];
  return next && own && next.paragraph !== own.paragraph ? loneQuote(scene, next.firstToken, next.endToken) : null;
}

/** A quote that ends on a comma at the head of its sentence, with a speaker and a verb after it. */
function tagged(scene: Scene, first: number, end: number): Spoken | null {
  const quote = quoteOpeningAt(scene, first);
  const content = quote && scene.quoteRuns[quote.index];
  const outside = content && wordAt(scene, content.end) === ',';
  if (!content || !(outside || endsOnComma(scene, content.end - 1))) return null;
  const tag = content.end + (outside ? 1 : 0);
  const inverted = posAt(scene, tag) === 'VERB';
  const phrase = phraseAfter(scene, tag + (inverted ? 1 : 0), end);
  if (!phrase || quoteAt(scene, phrase.first)) return null;
  const source: Source = { ...phrase, by: inverted ? 'INVERTED' : 'SUBJECT', antecedent: null };
  const verb = inverted ? tag : phrase.end;
  const verbal = posAt(scene, verb) === 'VERB' || (isPronoun(scene, phrase) && /(?:s|ed)$/.test(wordAt(scene, verb)));
  if (!verbal || !canSpeak(scene, source) || !namesVoice(scene, source)) return null;
  return { source, cue: { first: verb, end: verb + 1 }, content };
}

/** A pronoun that is a subject, so that the next word is its verb, whatever the tagger says. */
const isPronoun = (scene: Scene, { first, end }: Run): boolean =>
  end - first === 1 && /^(?:he|she|they)$/.test(wordAt(scene, first));

/** An object and "as" before quoted words that begin small: what the subject calls it. */
function likened(scene: Scene, first: number, end: number): Spoken | null {
  let as = first;
  while (as < end && scene.lower[as] !== 'as') as += 1;
  if (as === end || quoteAt(scene, as)) return null;
  const start = /^(?:an?|the)$/.test(wordAt(scene, as + 1)) ? as + 2 : as + 1;
  const quote = quoteOpeningAt(scene, start);
  if (!quote || !/^\p{Ll}/u.test(scene.text.clean.slice(quote.inner.start))) return null;
  const subject = mainSubject(scene, first, as);
  if (!subject || !namesVoice(scene, subject.source)) return null;
  const after = subject.verb + (/^(?:after|on|at)$/.test(wordAt(scene, subject.verb + 1)) ? 2 : 1);
  const object = phraseAfter(scene, after, as);
  if (!object || object.end !== as) return null;
  const content = { first: after, end: quotedPhraseEnd(scene, start, end) };
  return { source: subject.source, cue: { first: subject.verb, end: after }, content };
}

const candidate = ({ source, cue, content }: Spoken): Candidate => ({
  rule: openCue.id,
  source,
  cue,
  lemma: '',
  act: 'STATE',
  negated: false,
  content: [content],
  addressee: null,
  tier: 'RESOLVED',
});
