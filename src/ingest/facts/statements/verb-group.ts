import type { VerbCue } from './cue-lexicon.ts';
import { PHRASAL_CUES, VERB_CUES } from './cue-lexicon.ts';
import { AUXILIARIES, BE, CATENATIVES, NEGATIONS, OWNERS, REFUSALS } from './grammar-words.ts';
import { posAt, quoteAt, type Run, type Scene, sentenceAt, wordAt } from './scene.ts';
import { VOICED_NOUNS, VOICING } from './voiced-nouns.ts';

/** A cue verb where it stands, with the words that belong to its verb group. */
export interface CueSite {
  readonly cue: VerbCue;
  /** Token of the verb itself. */
  readonly head: number;
  /** From the first auxiliary or adverb to the verb and its particle. */
  readonly group: Run;
  readonly form: 'FINITE' | 'PARTICIPLE' | 'INFINITIVE';
  readonly passive: boolean;
  readonly negated: boolean;
  /** With "would", "could" and the like: hardly said at all. */
  readonly modal: boolean;
}

/** Past forms that the tagger or its lemmas may miss. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['saying', 'say'],
  ['told', 'tell'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['thought', 'think'],
  ['knew', 'know'],
  ['known', 'know'],
  ['felt', 'feel'],
  ['saw', 'see'],
  ['seen', 'see'],
  ['swore', 'swear'],
  ['sworn', 'swear'],
  ['spoke', 'speak'],
  ['spoken', 'speak'],
  ['found', 'find'],
  ['denied', 'deny'],
  ['denies', 'deny'],
  ['replied', 'reply'],
  ['replies', 'reply'],
  ['tweeted', 'tweet'],
  ['retweeted', 'tweet'],
  ['quipped', 'quip'],
  ['implied', 'imply'],
  ['pleaded', 'plead'],
  ['pled', 'plead'],
]);

/** Forms that are verbs of saying wherever they stand, whatever the tagger says. */
const ALWAYS_VERBS = new Set([...IRREGULAR.keys()].filter((form) => !['felt', 'saw', 'found', 'known'].includes(form)));

/** Parts of speech that the tagger hardly ever mistakes for verbs. */
const CLOSED = new Set(['PUNCT', 'DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'PART', 'NUM', 'AUX', 'SYM']);

/** Cue verbs of a run of tokens that stand outside quotes, in text order. */
export function findCueSites(scene: Scene, run: Run): CueSite[] {
  const sites: CueSite[] = [];
  for (let index = run.first; index < run.end; index += 1) {
    if (quoteAt(scene, index)) continue;
    const phrasal = phrasalAt(scene, index) ?? voicedAt(scene, index);
    const cue = phrasal?.cue ?? cueAt(scene, index);
    if (!cue) continue;
    const site = siteAt(scene, index, cue, run.first);
    sites.push(phrasal ? { ...site, group: { first: site.group.first, end: phrasal.end } } : site);
  }
  return sites;
}

/** A verb whose particle or object makes it a cue ("made it clear", "pointed out", "ruled out"). */
function phrasalAt(scene: Scene, index: number): { cue: VerbCue; end: number } | null {
  const lemma = scene.tokens[index]?.lemma ?? '';
  const known = PHRASAL_CUES.get(lemma);
  if (!known) return null;
  for (const { words, cue } of known) {
    if (!words.every((word, i) => wordAt(scene, index + 1 + i) === word)) continue;
    return { cue, end: index + 1 + words.length };
  }
  return null;
}

/** A verb that only voices the noun after it ("expressed deep concern", "made the case"). */
function voicedAt(scene: Scene, index: number): { cue: VerbCue; end: number } | null {
  if (!VOICING.has(scene.tokens[index]?.lemma ?? '') || posAt(scene, index) !== 'VERB') return null;
  for (let at = index + 1; at < index + 6; at += 1) {
    const { lemma = '', pos = '' } = scene.tokens[at] ?? {};
    const cue = pos === 'NOUN' || pos === 'VERB' ? VOICED_NOUNS.get(lemma) : undefined;
    if (cue && posAt(scene, at + 1) !== 'NOUN') return { cue, end: at + 1 };
    if (!/^(?:DET|ADJ|ADV|NOUN|PRON|NUM)$/.test(pos) || quoteAt(scene, at)) return null;
  }
  return null;
}

function cueAt(scene: Scene, index: number): VerbCue | undefined {
  const word = wordAt(scene, index);
  const pos = posAt(scene, index);
  if (CLOSED.has(pos) && !ALWAYS_VERBS.has(word)) return undefined;
  const cue = VERB_CUES.get(IRREGULAR.get(word) ?? scene.tokens[index]?.lemma ?? '') ?? VERB_CUES.get(stem(word));
  if (!cue || (scene.mentionOf[index] ?? -1) >= 0) return undefined;
  if (ALWAYS_VERBS.has(word)) return cue;
  if (pos === 'VERB') return cue;
  return looksVerbal(scene, index) ? cue : undefined;
}

/** A form that the tagger took for a noun, between a pronoun or a name and the start of a clause ("Moscow claims that"). */
function looksVerbal(scene: Scene, index: number): boolean {
  const word = wordAt(scene, index);
  const before = posAt(scene, posAt(scene, index - 1) === 'ADV' ? index - 2 : index - 1);
  const after = wordAt(scene, index + 1);
  if (/ing$/.test(word) && BE.has(wordAt(scene, index - 1)))
    return /ADJ|NOUN|DET|PROPN|PRON/.test(posAt(scene, index + 1)) || /^(?:to|that)$/.test(after);
  if (takesObject(scene, index) || headsHeadline(scene, index)) return true;
  if (
    /s$/.test(word) &&
    /PROPN|PRON/.test(before) &&
    !OWNERS.has(wordAt(scene, index - 1)) &&
    after === 'to' &&
    posAt(scene, index + 2) === 'VERB'
  )
    return true;
  if (/ing$/.test(word)) return wordAt(scene, index - 1) === ',' && /^(?:to|that|he|she|it|they|the|his)$/.test(after);
  if (/s$/.test(word) && /^(?:and|but)$/.test(wordAt(scene, index - 1)))
    return /NOUN|PROPN|DET|PRON/.test(posAt(scene, index + 1)) && posAt(scene, index - 2) !== 'ADJ';
  if (!/(?:s|ed)$/.test(word) || !['PROPN', 'PRON', 'NOUN'].includes(before)) return false;
  if (
    /^(?:says|adds|reports|tells|writes|claims|tweets|warns|asks)$/.test(word) &&
    before === 'PROPN' &&
    /^(?:[.!?]|)$/.test(after)
  )
    return true;
  if (before === 'NOUN') return after === 'that' && word.endsWith('s') && isFirstVerb(scene, index);
  return after === 'that' || after === ':' || /^(?:he|she|it|they|the|there)$/.test(after);
}

/** Whether no verb stands before a token in its sentence ("A paper on the site states that"). */
function isFirstVerb(scene: Scene, index: number): boolean {
  for (let at = sentenceAt(scene, index).firstToken; at < index; at += 1) {
    if (/^(?:VERB|AUX)$/.test(posAt(scene, at))) return false;
  }
  return /[^s]$/.test(wordAt(scene, index - 1));
}

/** "Foreign minister demands sanctions": the only verb that a headline can have, between an office and an object. */
function headsHeadline(scene: Scene, index: number): boolean {
  const { firstToken, endToken, paragraph } = sentenceAt(scene, index);
  const kind = scene.text.paragraphs[paragraph]?.kind;
  if (
    (kind !== 'TITLE' && kind !== 'HEADING') ||
    !/^(?:demands|urges|calls|claims|warns|offers|promises)$/.test(wordAt(scene, index))
  )
    return false;
  if (!isOffice(scene, index - 1) || !/^(?:NOUN|PROPN|ADJ|DET)$/.test(posAt(scene, index + 1))) return false;
  return !scene.tokens.slice(firstToken, endToken).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

const isOffice = (scene: Scene, index: number): boolean =>
  /^(?:minister|president|premier|envoy|spokesman|spokeswoman|chancellor|mayor|governor|ambassador|leader|chief)$/.test(
    wordAt(scene, index),
  );

/** "Kyiv branded Oslo an …", "both call them …": a verb for its place between a subject and an object. */
function takesObject(scene: Scene, index: number): boolean {
  if (!['PROPN', 'PRON', 'NOUN'].includes(posAt(scene, index - 1))) return false;
  if (/^(?:him|her|them|it|us|me)$/.test(wordAt(scene, index + 1))) return true;
  const past = posAt(scene, index) === 'ADJ' && wordAt(scene, index).endsWith('ed');
  return past && posAt(scene, index - 1) !== 'NOUN' && posAt(scene, index + 1) === 'PROPN';
}

/** A rough base form for words that the tagger did not know as verbs. */
function stem(word: string): string {
  if (word.endsWith('ied') || word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  for (const [ending, base] of [
    ['ed', ''],
    ['ed', 'e'],
    ['s', ''],
    ['ing', ''],
    ['ing', 'e'],
  ] as const) {
    if (word.endsWith(ending) && VERB_CUES.has(word.slice(0, -ending.length) + base)) {
      return word.slice(0, -ending.length) + base;
    }
  }
  return word;
}

const MODALS = /^(?:would|could|may|might|should|must|can|ca|['’]d)$/;

function siteAt(scene: Scene, head: number, cue: VerbCue, floor: number): CueSite {
  let first = head;
  let negated = false;
  let passive = false;
  let infinitive = false;
  let auxiliary = false;
  let modal = false;
  let leader = head;
  for (let index = head - 1; index >= floor; index -= 1) {
    const word = wordAt(scene, index);
    if (quoteAt(scene, index)) break;
    if (NEGATIONS.has(word)) negated = true;
    else if (AUXILIARIES.has(word) && isAuxiliary(scene, index)) {
      if (BE.has(word) && !wordAt(scene, head).endsWith('ing')) passive = passive || !auxiliary;
      auxiliary = true;
      modal = modal || MODALS.test(word);
    } else if (word === 'to' && !auxiliary) {
      const before = catenativeBefore(scene, index);
      if (before === null) {
        infinitive = true;
        first = index;
        break;
      }
      negated = negated || REFUSALS.has(before.lemma);
      leader = before.at;
      index = leader;
    } else if (!isAdverb(scene, index)) break;
    if (!isAdverb(scene, index) || auxiliary || index === head - 1) first = index;
  }
  const participle = wordAt(scene, leader).endsWith('ing') && !auxiliary;
  const form = infinitive ? 'INFINITIVE' : participle ? 'PARTICIPLE' : 'FINITE';
  return { cue, head, group: { first, end: head + 1 }, form, passive, negated, modal };
}

/** "'s" is an auxiliary only where the tagger reads a verb, not an owner. */
const isAuxiliary = (scene: Scene, index: number): boolean =>
  !/^['’]s$/.test(wordAt(scene, index)) || ['AUX', 'VERB'].includes(posAt(scene, index));

const isAdverb = (scene: Scene, index: number): boolean =>
  /^(?:further|once|again|later|then|also|still|now|just|first|even)$/.test(wordAt(scene, index)) ||
  (wordAt(scene, index) === 'since' && AUXILIARIES.has(wordAt(scene, index - 1))) ||
  (posAt(scene, index) === 'ADV' && !/^(?:when|where|why|how|as|so|there|here)$/.test(wordAt(scene, index)));

/** The verb before "to" when it only leads on to the next ("declined to say", "went on to say"); null otherwise. */
function catenativeBefore(scene: Scene, to: number): { lemma: string; at: number } | null {
  const at = wordAt(scene, to - 1) === 'on' ? to - 2 : to - 1;
  const lemma = scene.tokens[at]?.lemma ?? '';
  return CATENATIVES.has(lemma) ? { lemma, at } : null;
}
