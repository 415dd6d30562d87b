import { skipAdjuncts } from '../adjuncts.ts';
import { type Candidate, type Telling, toldByName, type VerbRule } from '../candidate.ts';
import { DETERMINERS } from '../grammar-words.ts';
import { isNominal, isTime, phraseBefore } from '../noun-phrase.ts';
import { phraseAfter } from '../phrase-after.ts';
import { posAt, quoteAt, quoteOpeningAt, type Run, type Scene, wordAt } from '../scene.ts';
import type { Source } from '../subject.ts';

/** Words between a cue and the quote that it leads to are no more than these. */
const FARTHEST = 24;

/**
 * What somebody is called in words of the speaker's own ("called the plan “a farce”", "accused X, the mayor, of “greed”",
 * "praised her as a “rock”", "a blast that Lind described as “an act of war”").
 */
export const quotedObject: VerbRule = { id: 'quoted-object', find };

function find(scene: Scene, telling: Telling): Candidate | null {
  const { site, source, after, ceiling } = telling;
  const { frames, prepositions } = site.cue;
  if (site.passive) return passive(scene, telling);
  if (!source || source.by === 'INVERTED') return null;
  if (!/[CN]/.test(frames) && prepositions.length === 0) return null;
  const start = quoteOf(scene, telling);
  if (start === null) return null;
  const end = quotedPhraseEnd(scene, start, ceiling);
  const [named, first] = namedBefore(scene, telling) ?? objectAfter(scene, after, start);
  if (first === null) return null;
  const phrase = { first: first ?? phraseStart(scene, start, after), end };
  return toldByName(quotedObject.id, telling, named ? [named, phrase] : [phrase]);
}

/** "was labelled “half true” by the paper", "is slammed as a “farce”": by whom, where the words name one. */
function passive(scene: Scene, telling: Telling): Candidate | null {
  const { site, after, ceiling } = telling;
  if (!site.cue.frames.includes('C') || !/^(?:is|are|was|were|been|being)$/.test(wordAt(scene, site.head - 1)))
    return null;
  const start = wordAt(scene, after) === 'as' ? quoteSoon(scene, after + 1, ceiling) : quoteSoon(scene, after, ceiling);
  if (start === null) return null;
  const end = quotedPhraseEnd(scene, start, ceiling);
  const agent = wordAt(scene, end) === 'by' ? phraseAfter(scene, end + 1, ceiling) : null;
  const source: Source | null = agent && { ...agent, by: 'AGENT', antecedent: null };
  return toldByName(quotedObject.id, { ...telling, source }, [{ first: phraseStart(scene, start, after), end }]);
}

/** An object that an occasion parts from what it is called ("praised Berg in a speech as “steady”"), and where that begins. */
function objectAfter(scene: Scene, after: number, quote: number): Named {
  const object = phraseAfter(scene, after, quote);
  const bare = quote - after <= 1 || (quote - after === 2 && DETERMINERS.has(wordAt(scene, after)));
  if (!object) return [null, bare && /^(?:an?|the)$/.test(wordAt(scene, after)) ? null : after];
  if (!/^(?:in|on|at|during)$/.test(wordAt(scene, object.end)) && !isTime(scene, object.end)) return [null, after];
  const far = skipAdjuncts(scene, object.end, quote);
  return far > object.end && far <= quote ? [object, wordAt(scene, far) === ',' ? far + 1 : far] : [null, after];
}

/** The token that opens the quote which tells what the object is called; null when none does. */
function quoteOf(scene: Scene, { site, after, ceiling, others }: Telling): number | null {
  const { frames, prepositions, lemma } = site.cue;
  let linked = frames.includes('C') && /^(?:call|dub|label|brand|term|pronounce|declare|rate)$/.test(lemma);
  for (let index = after; index < Math.min(ceiling, after + FARTHEST); index += 1) {
    const quote = quoteOpeningAt(scene, index);
    if (quote && linked) return index;
    if (quote) {
      index = (scene.quoteRuns[quote.index]?.end ?? index + 1) - 1;
      continue;
    }
    const word = wordAt(scene, index);
    if (leaves(scene, index, linked) || others.some(({ group }) => group.first === index)) return null;
    if (word === 'as') return quoteSoon(scene, index + 1, ceiling);
    if (prepositions.includes(word)) linked = true;
  }
  return null;
}

/** The quote that "as" leads to, with no more than an article and two words or a comma between. */
function quoteSoon(scene: Scene, first: number, ceiling: number): number | null {
  for (let index = first; index < Math.min(ceiling, first + 4); index += 1) {
    if (quoteOpeningAt(scene, index)) return index;
    if (!/^(?:DET|ADJ|ADV|AUX|NUM)$/.test(posAt(scene, index)) && wordAt(scene, index) !== ',') return null;
  }
  return null;
}

/** Whether a token leads out of the object: a clause of its own, or a finite verb. */
function leaves(scene: Scene, index: number, linked: boolean): boolean {
  const word = wordAt(scene, index);
  if (word === '.' && wordAt(scene, index + 1) === ',') return false;
  if (/^(?:[.;:?!–—]|that|who|which|whose|because|when|while|if|but|after|before|during)$/.test(word)) return true;
  if (isNominal(scene, index)) return false;
  if (posAt(scene, index) === 'AUX') return !/^(?:being|having)$/.test(word);
  return posAt(scene, index) === 'VERB' && !/(?:ing|ed)$/.test(word) && !linked;
}

/** Where the quoted phrase ends: after the quote, "of" with its noun, and quotes joined to it. */
export function quotedPhraseEnd(scene: Scene, start: number, ceiling: number): number {
  let end = scene.quoteRuns[scene.quoteOf[start] ?? -1]?.end ?? start + 1;
  for (let step = 0; step < 6; step += 1) {
    const next = joinedQuote(scene, end, ceiling) ?? boundNoun(scene, end, ceiling);
    if (next === null) break;
    end = next;
  }
  return Math.min(end, ceiling);
}

/** `“sad” and “a con”`, `“a crook” who “has failed”`: the end of the next quote where nothing but a joint stands between. */
function joinedQuote(scene: Scene, end: number, ceiling: number): number | null {
  for (let index = end; index < Math.min(ceiling, end + 5); index += 1) {
    const quote = quoteOpeningAt(scene, index);
    if (quote) return scene.quoteRuns[quote.index]?.end ?? null;
    if (!/^(?:,|and|or|but|by|then|even|also|a|an|the|who|which|is|was|has|had)$/.test(wordAt(scene, index)))
      return null;
  }
  return null;
}

/** `a “breach” of the pact`: the end of the noun that the quoted words are bound to. */
function boundNoun(scene: Scene, end: number, ceiling: number): number | null {
  if (/[.,?!]/.test(wordAt(scene, end - 2))) return null;
  const tie = /^(?:of|to|for|in)$/.test(wordAt(scene, end));
  if (!tie && (posAt(scene, end) !== 'NOUN' || quoteAt(scene, end))) return null;
  return phraseAfter(scene, tie ? end + 1 : end, ceiling)?.end ?? null;
}

/** The words that name the object and the first token of what it is called; undefined for where the quoted phrase begins. */
type Named = readonly [object: Run | null, first?: number | null];

/** What a relative clause is about ("a blast that Lind described as"); null without such a clause. */
function namedBefore(scene: Scene, { source, site, floor, after }: Telling): Named | null {
  if (source?.by !== 'SUBJECT' || source.end > site.group.first) return null;
  const relative = wordAt(scene, source.first - 1);
  if (relative === 'what') return [null];
  if (!/^(?:that|which)$/.test(relative) || posAt(scene, source.first - 1) === 'SCONJ') return null;
  if (!/^(?:as|an?|the|,)$/.test(wordAt(scene, after)) && !quoteOpeningAt(scene, after)) return null;
  const comma = wordAt(scene, source.first - 2) === ',';
  return [phraseBefore(scene, source.first - (comma ? 2 : 1), floor)];
}

/** First token of the quoted phrase: the quote, or the words before it that lead to it. */
function phraseStart(scene: Scene, quote: number, after: number): number {
  let first = quote;
  while (first > after && !/^(?:as|of|,)$/.test(wordAt(scene, first - 1))) first -= 1;
  return first;
}
