import { skipAdjuncts } from '../adjuncts.ts';
import { type Candidate, type Telling, told, type VerbRule } from '../candidate.ts';
import { clauseEnd, frontEnd, hasVerb } from '../clause.ts';
import { DASHES, PREPOSITIONS } from '../grammar-words.ts';
import { isTime } from '../noun-phrase.ts';
import { phraseAfter } from '../phrase-after.ts';
import { posAt, quoteAt, quoteOpeningAt, type Scene, wordAt } from '../scene.ts';
import { addresseeAfter } from '../tellings.ts';

/** A clause after the cue, with or without "that" ("said that …", "said the talks had failed", "asked whether …"). */
export const reportedClause: VerbRule = { id: 'reported-clause', find };

function find(scene: Scene, telling: Telling): Candidate | null {
  const { site, source, after, ceiling, others } = telling;
  if (!/[TZW]/.test(site.cue.frames) || site.passive || !source) return null;
  if (site.form === 'INFINITIVE' || (site.cue.kind === 'THINKING' && site.modal)) return null;
  const addressee = addresseeAfter(scene, telling);
  const start = clauseStart(scene, telling, addressee?.end ?? after);
  if (start === null) return null;
  const end = Math.min(
    clauseEnd(scene, start, ceiling, others),
    asideEnd(scene, telling, start),
    frontEnd(scene, telling),
  );
  if (end - start < 2) return null;
  return told(reportedClause.id, telling, [{ first: start, end }], addressee);
}

/** ", who said the port was shut, left": the comma that closes the aside in which the cue stands. */
function asideEnd(scene: Scene, { source, ceiling }: Telling, start: number): number {
  if (source?.by !== 'RELATIVE' || wordAt(scene, source.first - 1) !== ',') return ceiling;
  for (let index = start; index < ceiling; index += 1) {
    if (wordAt(scene, index) === ',' && !quoteAt(scene, index)) return index;
  }
  return ceiling;
}

function clauseStart(scene: Scene, { site, ceiling }: Telling, from: number): number | null {
  const { frames } = site.cue;
  const far = skipAsides(scene, skipAdjuncts(scene, from, ceiling), ceiling);
  const candidates = far === from ? [from] : PREPOSITIONS.has(wordAt(scene, from)) ? [far] : [from, far];
  for (const start of candidates) {
    const word = wordAt(scene, start);
    if (word === 'that' && /[TZ]/.test(frames)) return start;
    if (/^(?:whether|if|what|why|how|who|where|when)$/.test(word) && frames.includes('W')) return start;
  }
  const told = site.cue.lemma === 'say' ? clauseAfterName(scene, from, ceiling) : null;
  if (told !== null) return told;
  if (!frames.includes('Z')) return null;
  if (wordAt(scene, far) === ':') return far + 1 < ceiling ? far + 1 : null;
  return [...candidates].reverse().find((start) => startsClause(scene, start, ceiling)) ?? null;
}

/** "said the paper, which both sides discussed": as translated texts tell a newspaper something; the clause after the name. */
function clauseAfterName(scene: Scene, from: number, ceiling: number): number | null {
  const name = phraseAfter(scene, from, ceiling);
  const mention = scene.mentions[scene.mentionOf[(name?.end ?? 1) - 1] ?? -1];
  if (!name || mention?.reading !== 'INSTITUTION' || wordAt(scene, name.end) !== ',') return null;
  if (!/^(?:which|that)$/.test(wordAt(scene, name.end + 1))) return null;
  const start = name.end + 2;
  const subject = phraseAfter(scene, start, ceiling);
  return subject && verbFollows(scene, subject.end, ceiling) ? start : null;
}

/** ", speaking in Berlin, that": passes an aside between commas when the clause follows it. */
function skipAsides(scene: Scene, index: number, ceiling: number): number {
  if (DASHES.has(wordAt(scene, index))) {
    const close = [2, 3, 4].map((far) => index + far).find((at) => DASHES.has(wordAt(scene, at)));
    return close !== undefined && wordAt(scene, close + 1) === 'that' ? close + 1 : index;
  }
  if (wordAt(scene, index) !== ',') return index;
  for (let at = index + 1; at < Math.min(ceiling, index + 12); at += 1) {
    if (quoteAt(scene, at)) return index;
    if (wordAt(scene, at) === ',' && wordAt(scene, at + 1) === 'that') return at + 1;
  }
  return index;
}

/** A clause without "that": a subject and a verb after it. */
function startsClause(scene: Scene, start: number, ceiling: number): boolean {
  const word = wordAt(scene, start);
  if (start >= ceiling || /^[,.;)–—]$/.test(word) || isTime(scene, start)) return false;
  if (/^(?:to|of|and|or|but|about|as|so|than)$/.test(word)) return false;
  if (/^(?:if|when|while|there|because|in|on|at|by|after|before|with|under|for|from)$/.test(word)) {
    return (
      hasVerb(scene, { first: start + 1, end: ceiling }) && (!FRONTED.test(word) || hasComma(scene, start, ceiling))
    );
  }
  if (/^(?:i|he|she|it|they|we|you|this|these|those|there|not|everything|nothing)$/.test(word)) return true;
  const phrase = phraseAfter(scene, start, ceiling);
  if (!phrase)
    return ['ADV', 'DET', 'PRON'].includes(posAt(scene, start)) && hasVerb(scene, { first: start, end: ceiling });
  return holdsQuote(scene, phrase.end, ceiling) || verbFollows(scene, phrase.end - 1, ceiling);
}

function holdsQuote(scene: Scene, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (quoteOpeningAt(scene, index)) return true;
  return false;
}

/** Words that begin a clause of the narrator's unless another follows it ("said before he left" | "said when he leaves, Oslo will …"). */
const FRONTED = /^(?:when|while|before|after)$/;

function hasComma(scene: Scene, start: number, ceiling: number): boolean {
  for (let index = start; index < ceiling; index += 1) {
    if (wordAt(scene, index) === ',' && !quoteAt(scene, index)) return true;
  }
  return false;
}

/** Whether a verb stands after a subject, with no more than adverbs, a tie, an aside or relative clauses before it. */
function verbFollows(scene: Scene, from: number, ceiling: number): boolean {
  let relatives = 0;
  for (let index = from; index < ceiling; index += 1) {
    const word = wordAt(scene, index);
    const pos = posAt(scene, index);
    if (/^(?:to|;)$/.test(word)) return false;
    if (/^(?:which|who|that)$/.test(word)) relatives += 1;
    const verb = pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(word));
    if (!verb || (pos === 'VERB' && posAt(scene, index - 1) === 'AUX')) continue;
    if (relatives === 0) return true;
    relatives -= 1;
  }
  return false;
}
