import { skipAdjuncts, skipTime } from '../adjuncts.ts';
import { type Candidate, type Telling, toldByName, type VerbRule } from '../candidate.ts';
import { frontEnd, phraseEnd } from '../clause.ts';
import { PIECES } from '../cue-nouns.ts';
import { DETERMINERS } from '../grammar-words.ts';
import { narratorsEnd } from '../narrators-end.ts';
import { isNominal } from '../noun-phrase.ts';
import { phraseAfter } from '../phrase-after.ts';
import { posAt, quoteOpeningAt, type Scene, wordAt } from '../scene.ts';
import type { Source } from '../subject.ts';

/** A thing said of, in a noun phrase, a gerund or after a preposition ("rejected the plan", "denied taking", "warned of war"). */
export const reportedNoun: VerbRule = { id: 'reported-noun', find };

/** Verbs whose object is told, and no part of what is told. */
const INFORMING = new Set(['inform', 'notify', 'brief']);

function find(scene: Scene, telling: Telling): Candidate | null {
  const { site, source, after, ceiling, others } = telling;
  if (site.passive || !source || source.by === 'INVERTED') return null;
  if (source.by === 'RELATIVE' && (wordAt(scene, source.first) === 'that' || site.cue.kind === 'THINKING')) return null;
  if (site.cue.kind === 'SAYING' && isFuture(scene, telling)) return null;
  const start = contentStart(scene, telling, after);
  if (start === null || start >= ceiling) return null;
  if (site.form === 'INFINITIVE' && wordAt(scene, start) !== 'what') return null;
  const far = Math.min(phraseEnd(scene, start, ceiling, others), frontEnd(scene, telling));
  const end = narratorsEnd(scene, { first: start, end: far });
  return end - start < 1 ? null : toldByName(reportedNoun.id, telling, [{ first: start, end }]);
}

/** "spoke movingly on Tuesday of": the preposition after adverbs and a time. */
function farPreposition(scene: Scene, after: number, ceiling: number, prepositions: readonly string[]): number | null {
  if (prepositions.length === 0 || prepositions.includes(wordAt(scene, after))) return null;
  let at = after;
  while (at < ceiling && posAt(scene, at) === 'ADV') at += 1;
  at = skipTime(scene, wordAt(scene, at) === 'on' ? at + 1 : at, ceiling);
  return at > after && prepositions.includes(wordAt(scene, at)) && wordAt(scene, at) !== 'on' ? at + 1 : null;
}

/** "will discuss": nothing is said yet. */
const isFuture = (scene: Scene, { site }: Telling): boolean =>
  /^(?:will|['’]ll|wo)$/.test(wordAt(scene, site.group.first));

/** Verbs of words that are verbs of blows too: only words in quotation marks tell which is meant. */
const BLOWS = /^(?:attack|assail|blast|slam|rip|bash)$/;

function contentStart(scene: Scene, { site, source, ceiling }: Telling, after: number): number | null {
  const { frames, prepositions, lemma } = site.cue;
  const word = wordAt(scene, after);
  if (frames.includes('B')) return null;
  const far = farPreposition(scene, after, ceiling, prepositions);
  if (far !== null) return far;
  if (lemma === 'call' && /^(?:off|up|out|in|into|back)$/.test(word)) return null;
  if (prepositions.includes(word) && !(word === 'to' && posAt(scene, after + 1) === 'VERB')) {
    const twice = /^(?:out)$/.test(word) && /^(?:for|against|that|about)$/.test(wordAt(scene, after + 1));
    return twice ? after + 2 : after + 1;
  }
  if (INFORMING.has(lemma)) return afterAddressee(scene, after, ceiling);
  if (/A/.test(frames) && prepositions.length > 0) return afterObject(scene, after, ceiling, prepositions);
  const gerund = skipAdverbs(scene, after, ceiling);
  if (frames.includes('G') && /ing$/.test(wordAt(scene, gerund)) && posAt(scene, gerund) === 'VERB') return after;
  if (/[CN]/.test(frames) && leadsToQuote(scene, after, ceiling)) return null;
  const called = frames.includes('C') ? calledObject(scene, after, ceiling) : null;
  if (called !== null) return called;
  if (!frames.includes('N') && !(SHOWING.has(lemma) && isPiece(scene, source))) return null;
  const start = skipAdverbs(scene, after, ceiling);
  if (BLOWS.test(lemma) && !quoteOpeningAt(scene, start)) return null;
  return opensPhrase(scene, start) ? start : null;
}

/** What a poll or a study does to its outcome. */
const SHOWING = new Set(['show', 'find', 'suggest', 'indicate', 'reveal']);

/** Whether a source is a written or counted piece ("polls", "a study of the bank"). */
function isPiece(scene: Scene, source: Source | null): boolean {
  if (!source) return false;
  for (let index = source.first; index < source.end; index += 1) {
    if (PIECES.has(scene.tokens[index]?.lemma ?? '')) return true;
    if (wordAt(scene, index) === 'of') return false;
  }
  return false;
}

/** "scolded him: “…”": the object is spoken to. */
function leadsToQuote(scene: Scene, start: number, ceiling: number): boolean {
  const object = phraseAfter(scene, start, ceiling);
  return (
    object !== null && /^[,:]$/.test(wordAt(scene, object.end)) && quoteOpeningAt(scene, object.end + 1) !== undefined
  );
}

/** "accused X of …", "warned X against …": from the object on. */
function afterObject(scene: Scene, after: number, ceiling: number, prepositions: readonly string[]): number | null {
  const object = phraseAfter(scene, after, ceiling);
  if (!object) return null;
  for (let index = object.first + 1; index <= object.end; index += 1) {
    if (prepositions.includes(wordAt(scene, index))) return after;
  }
  return null;
}

/** "informed the ministers about the talks": what follows the preposition; "the ministers of Norway" are only addressed. */
function afterAddressee(scene: Scene, after: number, ceiling: number): number | null {
  const object = phraseAfter(scene, after, ceiling);
  if (!object) return null;
  for (let index = object.first + 1; index <= object.end; index += 1) {
    if (wordAt(scene, index) === 'about') return index + 1;
  }
  return /^(?:of|on)$/.test(wordAt(scene, object.end)) ? object.end + 1 : null;
}

/** Words of when, which call nobody anything ("called Putin last week"). */
const WHEN = /^(?:last|this|next|again|first|then|now|once|early|earlier|late|later|recently)$/;

/** "called the plan a farce", "described it as …": an object and what it is called. */
function calledObject(scene: Scene, after: number, ceiling: number): number | null {
  const object = phraseAfter(scene, after, ceiling);
  if (!object) return null;
  for (let index = object.first; index < Math.min(ceiling, object.end + 6); index += 1) {
    if (wordAt(scene, index) === 'as' || wordAt(scene, index) === 'for' || quoteOpeningAt(scene, index)) return after;
  }
  const last = object.end - 1;
  if (last > object.first && posAt(scene, last) === 'ADJ') return WHEN.test(wordAt(scene, last)) ? null : after;
  const next = skipAdjuncts(scene, object.end, ceiling);
  if (WHEN.test(wordAt(scene, next))) return null;
  return DETERMINERS.has(wordAt(scene, next)) || /ADJ|ADV/.test(posAt(scene, next)) ? after : null;
}

const skipAdverbs = (scene: Scene, index: number, ceiling: number): number =>
  index < ceiling && posAt(scene, index) === 'ADV' ? skipAdjuncts(scene, index, Math.min(ceiling, index + 1)) : index;

const opensPhrase = (scene: Scene, index: number): boolean =>
  DETERMINERS.has(wordAt(scene, index)) ||
  isNominal(scene, index) ||
  quoteOpeningAt(scene, index) !== undefined ||
  (/(?:ed|ing)$/.test(wordAt(scene, index)) && isNominal(scene, index + 1)) ||
  /^(?:it|him|her|them|what|how)$/.test(wordAt(scene, index));
