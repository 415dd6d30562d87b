import { isOccasion } from './adjuncts.ts';
import { frontedClauseEnd } from './clause.ts';
import { VERB_CUES } from './cue-lexicon.ts';
import { beforeParticiple, beforeWho, hangsOnPreposition, onFilm } from './described.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DASHES,
  DAYS,
  NOUN_TIES,
  POSSESSIVE,
  RELATIVE,
  TIME_LEADS,
} from './grammar-words.ts';
import { headlinePair } from './joint-heads.ts';
import { isNominal, isTime, phraseBefore } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { endsOnComma, posAt, quoteAt, type Run, type Scene, wordAt } from './scene.ts';
import type { CueSite } from './verb-group.ts';
import { canSpeak } from './voice.ts';

/** The words that name who speaks, where they stand. */
export interface Source extends Run {
  /** How the words came to be the source of the cue. */
  readonly by: 'SUBJECT' | 'INVERTED' | 'RELATIVE' | 'SHARED' | 'AGENT' | 'POSSESSOR' | 'LABEL' | 'CARRIED';
  /** For "who": the phrase that it stands for. */
  readonly antecedent: Run | null;
}

/** The source of a cue verb that stands to its left. Shape: null when no noun phrase stands there. */
export function subjectBefore(scene: Scene, site: CueSite, floor: number, teller: Source | null): Source | null {
  if (site.form === 'PARTICIPLE') return participleSubject(scene, site.group.first, floor, teller);
  const source = subjectAt(scene, site.group.first, floor, 3);
  return source?.by === 'SHARED' && teller ? { ...teller, by: 'SHARED' } : source;
}

function subjectAt(scene: Scene, verb: number, floor: number, depth: number): Source | null {
  let end = verb;
  while (end > floor && skippable(scene, end - 1)) end -= 1;
  const before = wordAt(scene, end - 1);
  if (end <= floor || depth === 0) return null;
  if (RELATIVE.has(before) && before !== 'whom' && !quoteAt(scene, end - 1)) return relative(scene, end - 1, floor);
  if (CONJUNCTIONS.has(before)) return shared(scene, end - 1, floor, depth);
  if (before === ',' || DASHES.has(before)) return acrossAside(scene, end - 1, floor);
  if (before === 'whom' && wordAt(scene, end - 2) === 'of') return manyOfWhom(scene, end, floor);
  const phrase = phraseBefore(scene, end, floor);
  if (!phrase) return beforeParticiple(scene, end, floor);
  if (hangsOnPreposition(scene, phrase, floor)) {
    return (
      afterOccasion(scene, phrase) ?? beforeParticiple(scene, phrase.first, floor) ?? beforeWho(scene, phrase, floor)
    );
  }
  const first =
    wordAt(scene, phrase.first) === 'that' && phrase.end - phrase.first > 1 ? phrase.first + 1 : phrase.first;
  return { ...phrase, first: headlinePair(scene, first, floor), by: 'SUBJECT', antecedent: null };
}

/** "teachers, many of whom say": some of those just named. */
function manyOfWhom(scene: Scene, end: number, floor: number): Source | null {
  const first = Math.max(floor, end - 3);
  return wordAt(scene, first - 1) === ',' || DASHES.has(wordAt(scene, first - 1))
    ? { first, end, by: 'RELATIVE', antecedent: { first, end } }
    : null;
}

/** "In an interview Lavrov said": what follows the noun of the occasion. */
function afterOccasion(scene: Scene, phrase: Run): Source | null {
  const last = scene.mentionOf[phrase.end - 1] ?? -1;
  const run = scene.mentionRuns[last];
  if (
    run &&
    run.first > phrase.first &&
    scene.mentions[last]?.type === 'PERSON' &&
    !NOUN_TIES.has(wordAt(scene, run.first - 1))
  ) {
    return { ...run, by: 'SUBJECT', antecedent: null };
  }
  for (let index = phrase.end - 2; index > phrase.first; index -= 1) {
    const begins = posAt(scene, index + 1) === 'PROPN' || (scene.mentionOf[index + 1] ?? -1) >= 0;
    if (!begins || (scene.mentionOf[index] ?? -1) >= 0) continue;
    if (isOccasion(scene, index) && posAt(scene, index) === 'NOUN') {
      return { first: index + 1, end: phrase.end, by: 'SUBJECT', antecedent: null };
    }
  }
  return null;
}

/** Adverbs and bare days between subject and verb ("Lavrov later said", "Lavrov on Tuesday said"). */
function skippable(scene: Scene, index: number): boolean {
  const word = wordAt(scene, index);
  if (quoteAt(scene, index)) return false;
  if (DAYS.has(word)) return true;
  if (isTime(scene, index) && TIME_LEADS.has(wordAt(scene, index - 1))) return true;
  if (/^(?:this|last)$/.test(word) && isTime(scene, index + 1)) return true;
  if (/^(?:on|late|early)$/.test(word) && DAYS.has(wordAt(scene, index + 1))) return true;
  if (isYear(scene, index) || (word === 'in' && isYear(scene, index + 1))) return true;
  return (
    (posAt(scene, index) === 'ADV' && !/^(?:there|here)$/.test(word)) ||
    /^(?:not|only|never)$/.test(word) ||
    (/^(?:then|also|both|all|each|himself|herself|itself|themselves)$/.test(word) && isNominal(scene, index - 1))
  );
}

/** A year after "in" ("who in 2012 said"). */
const isYear = (scene: Scene, index: number): boolean =>
  wordAt(scene, index - 1) === 'in' && /^(?:19|20)\d\d$/.test(wordAt(scene, index));

/** "who said": the pronoun in place, with the phrase that it stands for. */
function relative(scene: Scene, pronoun: number, floor: number): Source | null {
  let end = pronoun;
  if (wordAt(scene, end - 1) === ',') end -= 1;
  const antecedent = phraseBefore(scene, end, floor);
  const word = wordAt(scene, pronoun);
  if (!antecedent && (word !== 'who' || wordAt(scene, pronoun - 1) !== ',')) return null;
  if (word === 'that' && (end !== pronoun || !antecedent)) return null;
  return { first: pronoun, end: pronoun + 1, by: 'RELATIVE', antecedent };
}

/** "X took the stage to call it …": the subject of the verb that the infinitive tells the purpose of. */
export function purposeSubject(scene: Scene, site: CueSite, floor: number): Source | null {
  for (let index = site.group.first - 1; index > floor; index -= 1) {
    if (quoteAt(scene, index) || !isFiniteVerb(scene, index)) continue;
    const lemma = scene.tokens[index]?.lemma ?? '';
    return VERB_CUES.get(lemma)?.frames.includes('O') ? null : shared(scene, index + 1, floor, 2);
  }
  return null;
}

/** "X met Y and said": the subject of the verb before the conjunction. */
function shared(scene: Scene, conjunction: number, floor: number, depth: number): Source | null {
  for (let index = conjunction - 1; index >= floor; index -= 1) {
    if (quoteAt(scene, index)) continue;
    if (!isFiniteVerb(scene, index)) continue;
    let first = index;
    while (first > floor && (AUXILIARIES.has(wordAt(scene, first - 1)) || posAt(scene, first - 1) === 'ADV'))
      first -= 1;
    const source = subjectAt(scene, first, floor, depth - 1);
    if (source?.by === 'RELATIVE' && /^(?:that|which)$/.test(wordAt(scene, source.first))) {
      index = first;
      continue;
    }
    if (source) return { ...source, by: source.by === 'RELATIVE' ? 'RELATIVE' : 'SHARED' };
    index = first;
  }
  return null;
}

/** The subject of the first finite verb of a main clause, with that verb; null where none stands before `ceiling`. */
export function mainSubject(scene: Scene, floor: number, ceiling: number): { source: Source; verb: number } | null {
  const first = frontedClauseEnd(scene, floor) ?? floor;
  for (let index = first + 1; index < ceiling; index += 1) {
    if (quoteAt(scene, index) || isNominal(scene, index) || wordAt(scene, index).length < 2) continue;
    if (!isFiniteVerb(scene, index) || (POSSESSIVE.has(wordAt(scene, index)) && posAt(scene, index) !== 'AUX'))
      continue;
    const source = subjectAt(scene, index, first, 3);
    if (source?.by !== 'SUBJECT') continue;
    let verb = index;
    while (verb + 1 < ceiling && leadsOn(scene, verb) && !isNominal(scene, verb + 1)) verb += 1;
    return canSpeak(scene, source) ? { source, verb } : null;
  }
  return null;
}

/** An auxiliary, or an adverb on the way from one to its verb. */
const leadsOn = (scene: Scene, index: number): boolean =>
  AUXILIARIES.has(wordAt(scene, index)) || (posAt(scene, index) === 'ADV' && leadsOn(scene, index - 1));

function isFiniteVerb(scene: Scene, index: number): boolean {
  const pos = posAt(scene, index);
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  const word = wordAt(scene, index);
  if (word.endsWith('ing') || wordAt(scene, index - 1) === 'to') return false;
  return true;
}

/** "X, who replaced Y, said": the phrase before the comma that opened the aside. */
function acrossAside(scene: Scene, close: number, floor: number): Source | null {
  const sign = wordAt(scene, close);
  for (let open = close - 1, tried = 0; open > floor && tried < 4; open -= 1) {
    const word = wordAt(scene, open);
    const opens = sign === ',' ? word === ',' : DASHES.has(word);
    if (!opens || quoteAt(scene, open)) continue;
    tried += 1;
    const phrase = phraseBefore(scene, open, floor);
    if (!phrase || isTime(scene, open - 1)) continue;
    if (phrase.first > floor && wordAt(scene, phrase.first - 1) === ',' && isApposition(scene, phrase)) continue;
    return { ...phrase, by: 'SUBJECT', antecedent: null };
  }
  return null;
}

/** A phrase after a comma that only describes the name before it ("a former senator"). */
const isApposition = (scene: Scene, phrase: Run): boolean =>
  /^(?:a|an|the|his|her|their|its|one)$/.test(wordAt(scene, phrase.first)) || posAt(scene, phrase.first) === 'NOUN';

/** ", adding that": the subject of the clause that the participle hangs on. */
function participleSubject(scene: Scene, participle: number, floor: number, teller: Source | null): Source | null {
  const led = /^(?:by|while|in|after|before|without|when|and|despite)$/.test(wordAt(scene, participle - 1));
  if (/^(?:worth|without)$/.test(wordAt(scene, participle - 1)) && saidOfNobody(scene, participle, floor)) return null;
  const before = participle - (led ? 1 : 0);
  if (wordAt(scene, participle - 1) === 'as' && wordAt(scene, participle - 2) === 'quoted') {
    return subjectAt(scene, quotedGroup(scene, participle - 2, floor), floor, 3);
  }
  if (before <= floor) return frontedSubject(scene, participle);
  const filmed = led ? null : onFilm(scene, participle, floor);
  if (filmed) return filmed;
  if (teller && !led) return { ...teller, by: 'SHARED' };
  return shared(scene, before, floor, 3) ?? sentenceSubject(scene, floor, before);
}

/** "It goes without saying", "it is worth noting": nobody speaks. */
const saidOfNobody = (scene: Scene, participle: number, floor: number): boolean =>
  scene.lower.slice(Math.max(floor, participle - 4), participle).includes('it');

/** "The minister, despite admitting that, …": the phrase at the head of the sentence, up to its comma. */
function sentenceSubject(scene: Scene, floor: number, ceiling: number): Source | null {
  const phrase = phraseAfter(scene, floor, ceiling);
  return phrase && wordAt(scene, phrase.end) === ',' ? { ...phrase, by: 'SHARED', antecedent: null } : null;
}

/** First token of "was quoted", "has been quoted". */
function quotedGroup(scene: Scene, quoted: number, floor: number): number {
  let first = quoted;
  while (first > floor && AUXILIARIES.has(wordAt(scene, first - 1))) first -= 1;
  return first;
}

/** "Citing officials, the paper said": the phrase after the comma. */
function frontedSubject(scene: Scene, participle: number): Source | null {
  const limit = Math.min(scene.tokens.length, participle + 30);
  for (let index = participle; index < limit; index += 1) {
    if (!endsOnComma(scene, index) && (wordAt(scene, index) !== ',' || quoteAt(scene, index))) continue;
    const phrase = phraseAfter(scene, index + 1, limit);
    return phrase && { ...phrase, by: 'SUBJECT', antecedent: null };
  }
  return null;
}

/** The source of a cue verb that stands to its right ("said Lavrov"). */
export function subjectAfter(scene: Scene, site: CueSite, ceiling: number): Source | null {
  const phrase = phraseAfter(scene, site.group.end, ceiling);
  if (!phrase || isTime(scene, phrase.first)) return null;
  const word = wordAt(scene, phrase.first);
  if (/^(?:me|him|us|them|her)$/.test(word) && phrase.end - phrase.first === 1) return null;
  return { ...phrase, by: 'INVERTED', antecedent: null };
}
