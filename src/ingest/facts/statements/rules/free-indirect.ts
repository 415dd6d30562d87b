import type { Candidate, TextRule } from '../candidate.ts';
import { trimEnd } from '../clause.ts';
import { AUXILIARIES, PERSONAL } from '../grammar-words.ts';
import { isTime, phraseBefore } from '../noun-phrase.ts';
import { posAt, quoteAt, type Run, type Scene, sentenceAt, wordAt } from '../scene.ts';
import type { Source } from '../subject.ts';

/**
 * Speech that is carried on without a cue: a sentence in the voice of "would" right after what somebody said, and the
 * paragraph that a sentence about somebody announces with a colon.
 */
export const freeIndirect: TextRule = {
  id: 'free-indirect',
  find: (scene, found) => [...carriedOn(scene, found), ...announced(scene, found)],
};

/** Sentences that follow a reported one in its paragraph and keep its "would". */
function carriedOn(scene: Scene, found: readonly Candidate[]): Candidate[] {
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of found) {
    const { index } = sentenceAt(scene, candidate.cue?.first ?? candidate.content[0].first);
    bySentence.set(index, [...(bySentence.get(index) ?? []), candidate]);
  }
  const candidates: Candidate[] = [];
  let carrier: Carrier | null = null;
  for (const sentence of scene.text.sentences) {
    const own = bySentence.get(sentence.index);
    const before = scene.text.sentences[sentence.index - 1];
    if (before?.paragraph !== sentence.paragraph) carrier = null;
    if (own) {
      carrier = soleTeller(own);
      continue;
    }
    const run = { first: sentence.firstToken, end: sentence.endToken };
    if (carrier && keepsVoice(scene, run, carrier.hearsay)) candidates.push(candidateOf(scene, carrier.source, run));
    else carrier = null;
  }
  return candidates;
}

/** Who is heard on. `hearsay`: the sentence before reports by "according to" or "it was said", and so do past perfects after it. */
interface Carrier {
  readonly source: Source;
  readonly hearsay: boolean;
}

/** The one source of a sentence's reported clauses; null where there are two, or none that reports. */
function soleTeller(told: readonly Candidate[]): Carrier | null {
  const reported = told.filter(({ rule }) => REPORTING.test(rule));
  const [first, ...more] = reported;
  if (!first?.source || more.some(({ source }) => source?.first !== first.source?.first)) return null;
  return { source: first.source, hearsay: reported.every(({ rule }) => HEARSAY.test(rule)) };
}

const REPORTING =
  /^(?:reported-clause|passive-report|clause-before-tag|according-to|quote-before-tag|quote-after-tag|quoted-object|reported-noun)$/;
const HEARSAY = /^(?:passive-report|according-to)$/;

/** A sentence without quotes and without a narrator's "if" whose first verb is "would", or after hearsay "had been" and the like. */
function keepsVoice(scene: Scene, { first, end }: Run, hearsay: boolean): boolean {
  if (
    /^(?:if|when|while|after|before|in|on|as|he|she|they|earlier|last)$/.test(wordAt(scene, first)) &&
    !isWould(scene, first, end)
  )
    return false;
  for (let index = first; index < end; index += 1) {
    if (quoteAt(scene, index)) return false;
    if (!AUXILIARIES.has(wordAt(scene, index)) && posAt(scene, index) !== 'VERB') continue;
    if (end - index <= 2) return false;
    return (
      wordAt(scene, index) === 'would' ||
      joinsWould(scene, index, end) ||
      (hearsay && wordAt(scene, index) === 'had' && !datedAt(scene, first, end))
    );
  }
  return false;
}

/** "The two were equal, and equal they would remain": a "would" in a clause that goes on with the first. */
function joinsWould(scene: Scene, verb: number, end: number): boolean {
  if (!/^(?:was|were)$/.test(wordAt(scene, verb))) return false;
  const and = verb + scene.lower.slice(verb, end).findIndex((word) => /^(?:and|but)$/.test(word));
  if (and < verb || wordAt(scene, and - 1) !== ',') return false;
  const rest = scene.lower.slice(and, end);
  return rest.includes('would') && !rest.some((word) => /^(?:that|who|which|if|when|said)$/.test(word));
}

/** "He would …": a pronoun that goes on with the voice. */
const isWould = (scene: Scene, first: number, end: number): boolean =>
  PERSONAL.has(wordAt(scene, first)) && first + 1 < end && wordAt(scene, first + 1) === 'would';

/** A past perfect with a day or a time is rather the narrator's ("The talks had begun on Monday"). */
function datedAt(scene: Scene, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (isTime(scene, index)) return true;
  return false;
}

/** "He put several points on the table:" and the paragraph after it. */
function announced(scene: Scene, found: readonly Candidate[]): Candidate[] {
  const told = new Set(found.map(({ content }) => content[0].first));
  return scene.text.sentences.flatMap((sentence) => {
    const next = scene.text.sentences[sentence.index + 1];
    if (wordAt(scene, sentence.endToken - 1) !== ':' || !next || next.paragraph === sentence.paragraph) return [];
    if (
      scene.text.paragraphs[next.paragraph]?.kind !== 'BODY' ||
      quoteAt(scene, next.firstToken) ||
      told.has(next.firstToken)
    ) {
      return [];
    }
    const source = personalSubject(scene, sentence.firstToken, sentence.endToken);
    return source ? [candidateOf(scene, source, paragraphFrom(scene, next.index))] : [];
  });
}

/** The subject of the first verb, when it is a person by name or pronoun. */
function personalSubject(scene: Scene, floor: number, ceiling: number): Source | null {
  for (let index = floor + 1; index < ceiling; index += 1) {
    if (posAt(scene, index) !== 'VERB' && !AUXILIARIES.has(wordAt(scene, index))) continue;
    let end = index;
    while (end > floor && posAt(scene, end - 1) === 'ADV') end -= 1;
    const phrase = phraseBefore(scene, end, floor);
    const mention = scene.mentions[scene.mentionOf[end - 1] ?? -1];
    const person =
      mention?.type === 'PERSON' || (PERSONAL.has(wordAt(scene, end - 1)) && wordAt(scene, end - 1) !== 'it');
    return phrase && person ? { ...phrase, by: 'SUBJECT', antecedent: null } : null;
  }
  return null;
}

function paragraphFrom(scene: Scene, index: number): Run {
  const { firstToken, paragraph } = scene.text.sentences[index] ?? sentenceAt(scene, 0);
  let end = firstToken;
  for (let at = index; scene.text.sentences[at]?.paragraph === paragraph; at += 1) {
    end = scene.text.sentences[at]?.endToken ?? end;
  }
  return { first: firstToken, end };
}

function candidateOf(scene: Scene, source: Source, run: Run): Candidate {
  return {
    rule: freeIndirect.id,
    source: { ...source, by: 'CARRIED' },
    cue: null,
    lemma: '',
    act: 'STATE',
    negated: false,
    content: [{ first: run.first, end: trimEnd(scene, run.first, run.end) }],
    addressee: null,
    tier: 'INFERRED',
  };
}
