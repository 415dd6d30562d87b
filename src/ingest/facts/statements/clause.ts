import type { Telling } from './candidate.ts';
import { CONJUNCTIONS, DASHES } from './grammar-words.ts';
import { isTime, phraseBefore } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { endsOnComma, posAt, quoteAt, quoteClosingAt, type Run, type Scene, sentenceAt, wordAt } from './scene.ts';
import type { CueSite } from './verb-group.ts';

/** Signs that may close a sentence and belong to no content. */
const CLOSING = /^[.;:,–—―-]$/;

/** Cues whose participle describes rather than tells (", allowing people to …"). */
const DEEDS = new Set(
  'allow grant accept require order direct press back begin finish encourage attack find rule'.split(' '),
);

/**
 * Where the content that begins at `start` ends: at the sentence's end, or before the next telling of the same sentence
 * ("…, adding that", "… and said", "…, while Paris warned", "…, according to").
 */
export function clauseEnd(scene: Scene, start: number, ceiling: number, others: readonly CueSite[]): number {
  return endBefore(scene, start, ceiling, others);
}

/**
 * Where the content ends that is less than a clause: as `clauseEnd`, and before an aside or a clause of the narrator's
 * ("…, which …", "…, but …", "… when …", "… – …").
 */
export function phraseEnd(scene: Scene, start: number, ceiling: number, others: readonly CueSite[]): number {
  const end = endBefore(scene, start, ceiling, others);
  for (let index = start + 1; index < end; index += 1) {
    if (endsOnComma(scene, index) && leavesPhrase(scene, index + 1)) return index + 1;
    if (quoteAt(scene, index)) continue;
    const word = wordAt(scene, index);
    if (DASHES.has(word) && word !== '-') return trimEnd(scene, start, index);
    if (word === ';') return index;
    if (word === ',' && leavesPhrase(scene, index + 1)) return index;
    if (/^(?:when|while|because|although|though|whereas)$/.test(word)) return trimEnd(scene, start, index);
    const joined = others.some((site) => site.group.first === index + 1 && site.form === 'FINITE');
    if (/^(?:and|but)$/.test(word) && joined) return trimEnd(scene, start, index);
  }
  return end;
}

/** Whether the words after a comma leave the phrase: an aside, or a new clause with its own subject. */
function leavesPhrase(scene: Scene, index: number): boolean {
  const word = wordAt(scene, index);
  if (
    /^(?:which|who|whose|where|but|while|when|as|although|though|after|before|with|following|despite|even|just|so|because|if|unless|since|including|adding|one|a)$/.test(
      word,
    )
  ) {
    return true;
  }
  if (/ing$/.test(word) && posAt(scene, index) === 'VERB') return true;
  if (word !== 'and' && word !== 'or') return false;
  const subject = phraseAfter(scene, index + 1, Math.min(scene.tokens.length, index + 14));
  if (!subject) return posAt(scene, index + 1) === 'VERB';
  const next = /ADV/.test(posAt(scene, subject.end)) ? subject.end + 1 : subject.end;
  return /VERB|AUX/.test(posAt(scene, next)) && !/^to$/.test(wordAt(scene, subject.end));
}

function endBefore(scene: Scene, start: number, ceiling: number, others: readonly CueSite[]): number {
  let end = ceiling;
  for (const site of others) {
    if (site.group.first <= start || site.group.first >= end) continue;
    const cut = cutBefore(scene, site, start);
    if (cut !== null) end = cut;
  }
  end = Math.min(end, narratorsClause(scene, start, end));
  const according = accordingBetween(scene, start, end);
  return trimEnd(scene, start, according ?? end);
}

/** Where a new clause begins that is hardly the speaker's: after a semicolon, or ", although …"; the end when none does. */
function narratorsClause(scene: Scene, start: number, end: number): number {
  const fronted = frontedEnd(scene, start);
  if (fronted !== null && fronted < end) return fronted;
  let quoted = false;
  for (let index = start + 2; index < end; index += 1) {
    quoted = quoted || quoteClosingAt(scene, index) !== undefined;
    if (endsOnComma(scene, index) && /^(?:but|while|although|though|yet)$/.test(wordAt(scene, index + 1)))
      return index + 1;
    if (quoteAt(scene, index)) continue;
    const word = wordAt(scene, index);
    if (word === ',' && quoted && opensTail(scene, index + 1, end)) return index;
    if (word === ';' && wordAt(scene, index + 1) !== 'that') return index;
    if (word !== ',' || !/^(?:although|though|while|whereas)$/.test(wordAt(scene, index + 1))) continue;
    if (!speaksOn(scene, index, end)) return index;
  }
  return end;
}

/** ", putting him at risk" after words in quotation marks: the narrator goes on, unless it is the first of a list. */
function opensTail(scene: Scene, index: number, end: number): boolean {
  const at = posAt(scene, index) === 'ADV' ? index + 1 : index;
  if (!isGerund(scene, at) || wordAt(scene, at) === 'including') return false;
  for (let next = at + 1; next < end; next += 1) {
    if (/^(?:and|or)$/.test(wordAt(scene, next - 1)) && wordAt(scene, next).endsWith('ing')) return false;
  }
  return true;
}

const isGerund = (scene: Scene, index: number): boolean =>
  posAt(scene, index) === 'VERB' && wordAt(scene, index).endsWith('ing');

/** ", which is wrong because “we vote for somebody”": the speaker's own clause, since the speaker's words close it. */
function speaksOn(scene: Scene, first: number, end: number): boolean {
  const quote = quoteClosingAt(scene, end - 1);
  return quote !== undefined && (scene.quoteRuns[quote.index]?.first ?? 0) > first;
}

/** "Bemoaning the plan, Lind left": where the words of a participle before its subject end; beyond the text otherwise. */
export function frontEnd(scene: Scene, { site, source }: Telling): number {
  if (site.form !== 'PARTICIPLE' || !source || source.first < site.group.end) return scene.tokens.length;
  return wordAt(scene, source.first - 1) === ',' ? source.first - 1 : source.first;
}

/** The end of a fronted clause when the content stands in it; null otherwise. */
function frontedEnd(scene: Scene, start: number): number | null {
  const end = frontedClauseEnd(scene, sentenceAt(scene, start).firstToken);
  return end !== null && end > start ? end : null;
}

/** The comma (or the token after a quote that ends on one) that ends a fronted clause ("When he wrote his book, …"); null without one. */
export function frontedClauseEnd(scene: Scene, firstToken: number): number | null {
  const { endToken } = sentenceAt(scene, firstToken);
  const opener = /^(?:but|and|so)$/.test(wordAt(scene, firstToken)) ? firstToken + 1 : firstToken;
  if (
    !/^(?:when|while|as|after|before|if|although|though|because|since|until|once|unless)$/.test(wordAt(scene, opener))
  )
    return null;
  for (let index = opener; index < endToken; index += 1) {
    if (endsOnComma(scene, index)) return index + 1;
    if (wordAt(scene, index) === ',' && !quoteAt(scene, index)) return index;
  }
  return null;
}

/** The token at which a later cue takes over; null when it stands inside the content. */
function cutBefore(scene: Scene, site: CueSite, start: number): number | null {
  if (site.cue.kind !== 'SAYING') return null;
  const first = site.group.first;
  const before = wordAt(scene, first - 1);
  if (site.form === 'PARTICIPLE') return /^[,–—]$/.test(before) && !DEEDS.has(site.cue.lemma) ? first - 1 : null;
  if (site.form !== 'FINITE' || site.passive) return null;
  if (/^(?:and|but)$/.test(before) && quoteClosingAt(scene, first - 2)) return beforeComma(scene, first - 1);
  if (/^(?:and|but|then)$/.test(before) && /[QTZ]/.test(site.cue.frames))
    return coordinated(scene, first - 1, start) ? beforeComma(scene, first - 1) : null;
  const tells = /[QTZ]/.test(site.cue.frames);
  if (tells && wordAt(scene, first - 1) === ',' && closesTag(scene, site)) return first - 1;
  const subject = phraseBefore(scene, first, start);
  if (!subject || subject.first <= start || wordAt(scene, subject.first) === 'that') return null;
  const lead = wordAt(scene, subject.first - 1);
  if (tells && DASHES.has(lead) && lead !== '-') return subject.first - 1;
  if (tells && lead === ',' && closesTag(scene, site)) return subject.first - 1;
  const comma = /^[,–—―]$/.test(wordAt(scene, subject.first - 2));
  if (/^(?:but|while|and|although|though|whereas)$/.test(lead) && comma) return subject.first - 2;
  return null;
}

/** Whether the words after a cue are only the rest of a tag ("…, Lavrov said on Tuesday."). */
function closesTag(scene: Scene, { group }: CueSite): boolean {
  const word = wordAt(scene, group.end);
  const pos = posAt(scene, group.end);
  if (/^[.,;:)]?$/.test(word) || isTime(scene, group.end)) return true;
  return wordAt(scene, group.first - 1) === ','
    ? /PROPN|DET|NOUN|ADJ/.test(pos)
    : /^(?:in|on|at|during|after|when|while|last|this|earlier|later|as)$/.test(word);
}

/** "said A and added that B": the conjunction joins the two cues when no clause of the content could take the second. */
function coordinated(scene: Scene, conjunction: number, start: number): boolean {
  const comma = wordAt(scene, conjunction - 1) === ',';
  return comma || !/^(?:who|which)$/.test(wordAt(scene, start));
}

const beforeComma = (scene: Scene, index: number): number =>
  wordAt(scene, index - 1) === ',' || CONJUNCTIONS.has(wordAt(scene, index - 1)) ? index - 1 : index;

function accordingBetween(scene: Scene, start: number, end: number): number | null {
  for (let index = start + 1; index < end - 1; index += 1) {
    if (wordAt(scene, index) === 'according' && wordAt(scene, index + 1) === 'to' && !quoteAt(scene, index)) {
      return index;
    }
  }
  return null;
}

/** Steps back over closing signs that stand outside quotes. */
export function trimEnd(scene: Scene, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && CLOSING.test(wordAt(scene, at - 1)) && !quoteAt(scene, at - 1)) at -= 1;
  return at;
}

/** Steps forward over commas, dashes and colons. */
export function trimStart(scene: Scene, start: number, end: number): number {
  let at = start;
  while (at < end - 1 && CLOSING.test(wordAt(scene, at)) && !quoteAt(scene, at)) at += 1;
  return at;
}

/** Whether a run holds a verb outside the cue, so that it can be a clause. */
export function hasVerb(scene: Scene, run: Run): boolean {
  for (let index = run.first; index < run.end; index += 1) {
    const pos = posAt(scene, index);
    if (pos === 'VERB' || pos === 'AUX') return true;
  }
  return false;
}
