import type { LinkedMention } from '../../found.ts';
import { CLAUSE_WORDS, REPRESENTATIVES, STOP_PREPOSITIONS } from './lexicon.ts';
import { canAct, type Phrase, phraseAt } from './noun-phrases.ts';
import { isInDate, type Scene, type Unit } from './scene.ts';

/** What stands before a noun and belongs to it. */
export interface Before {
  /** Its words from the first to the last: article, adjectives, names. */
  readonly words: readonly Unit[];
  /** Index of the first of them. */
  readonly start: number;
  /** Those whose meeting it is ("X's meeting", "his visit"). */
  readonly owners: readonly LinkedMention[];
  /** Names that stand before it unowned ("US-Russia talks", "the Riyadh talks", "a NATO summit"). */
  readonly names: readonly LinkedMention[];
  /** Whether the words point back: "the", "these", "their", "Tuesday's". */
  readonly definite: boolean;
}

/** What follows a noun and belongs to it. Every list is [] when the words are not there. */
export interface After {
  readonly with: readonly LinkedMention[];
  readonly between: readonly LinkedMention[];
  readonly of: readonly LinkedMention[];
  readonly to: readonly LinkedMention[];
  readonly by: readonly LinkedMention[];
  readonly hosts: readonly LinkedMention[];
  readonly toPlace: LinkedMention | null;
  /** Index of the first unit that does not belong to it. */
  readonly end: number;
}

const POSSESSIVE = /^['’]s?$/;
const DEFINITE = /^(?:the|this|these|those|that|their|his|her|its|our)$/;

/** Reads back from a noun to the first word of its phrase. */
export function beforeNoun(scene: Scene, noun: number): Before {
  const { units } = scene;
  let start = noun;
  while (start > 0) {
    const open = openingOf(units, start - 1);
    if (open !== null) start = open;
    else if (belongsBefore(scene, start - 1, noun)) start -= 1;
    else break;
  }
  while (start < noun && /^(?:and|&|,|-|–|['’]s?)$/.test(units[start]?.lower ?? '')) start += 1;
  const words = units.slice(start, noun);
  const owners: LinkedMention[] = [];
  const names: LinkedMention[] = [];
  words.forEach((unit, at) => {
    const next = words[at + 1];
    if (!unit.mention || words[at - 1]?.lower === '(') return;
    const isOwner =
      POSSESSIVE.test(next?.lower ?? '') ||
      (unit.mention.form === 'PRONOUN' && /^(?:his|her|their|its|our|my)$/.test(unit.lower));
    if (isOwner) owners.push(unit.mention);
    else names.push(unit.mention);
  });
  const dated = words.some((unit, at) => isInDate(scene, unit) && POSSESSIVE.test(words[at + 1]?.lower ?? ''));
  return { words, start, owners, names, definite: dated || words.some((unit) => DEFINITE.test(unit.lower)) };
}

/** Where the bracket opens that closes at a unit ("a United Nations (UN) summit"); null when none does. */
function openingOf(units: readonly Unit[], at: number): number | null {
  if (units[at]?.lower !== ')') return null;
  for (let open = at - 1; open >= Math.max(0, at - 6); open -= 1) if (units[open]?.lower === '(') return open;
  return null;
}

function belongsBefore(scene: Scene, at: number, noun: number): boolean {
  const { units } = scene;
  const unit = units[at];
  if (!unit) return false;
  if (unit.mention)
    return !(
      unit.mention.type === 'PERSON' &&
      at === noun - 1 &&
      unit.mention.form !== 'PRONOUN' &&
      units[at - 1]?.pos === 'VERB'
    );
  if (/^(?:-|–|\/|['’]s?)$/.test(unit.lower)) return true;
  if (unit.lower === 'and' || unit.lower === '&')
    return Boolean(units[at + 1]?.mention && (units[at - 1]?.mention || /^(?:-|ADJ)$/.test(units[at - 1]?.pos ?? '')));
  if (unit.lower === ',') return units[at - 1]?.pos === 'ADJ' && units[at + 1]?.pos === 'ADJ';
  if (isInDate(scene, unit))
    return POSSESSIVE.test(units[at + 1]?.lower ?? '') || isInDate(scene, units[at + 1] ?? unit);
  if (CLAUSE_WORDS.has(unit.lower)) return false;
  if (/^(?:first|second|third|ever|next|last)$/.test(unit.lower)) return true;
  if (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(unit.pos)) return unit.pos !== 'NOUN' || units[at + 1]?.pos !== 'DET';
  return (
    (unit.pos === 'VERB' && /(?:ed|ing)$/.test(unit.lower) && units[at - 1]?.pos === 'DET') ||
    (unit.pos === 'ADV' && units[at + 1]?.pos === 'ADJ')
  );
}

const HOSTED = /^(?:hosted|mediated|brokered|convened|chaired|organized|organised|facilitated|led|attended)$/;
const NONE: readonly LinkedMention[] = [];

/** Reads on from a noun through "with …", "between …", "of …", "to …", "hosted by …", over place and date, to its end. */
export function afterNoun(scene: Scene, noun: number): After {
  const { units } = scene;
  const found = {
    with: NONE,
    between: NONE,
    of: NONE,
    to: NONE,
    by: NONE,
    hosts: NONE,
    toPlace: null as LinkedMention | null,
  };
  let predicate = false;
  let at = noun + 1;
  for (; at < Math.min(units.length, noun + 40); at += 1) {
    const unit = units[at];
    if (!unit) break;
    if (stopsAfter(scene, at)) {
      const behind = predicate ? null : behindPredicate(scene, at);
      if (behind === null) break;
      predicate = true;
      at = behind - 1;
      continue;
    }
    if (unit.mention) continue;
    const hosted = unit.lower === 'by' && HOSTED.test(units[at - 1]?.lower ?? '');
    const phrase = /^(?:with|between|among|amongst|of|to|by|involving|alongside)$/.test(unit.lower)
      ? phraseAt(scene, at + 1)
      : null;
    if (phrase === null || (predicate && !isOfParties(unit, phrase))) continue;
    const mentions = phrase.mentions;
    if (unit.lower === 'with' || unit.lower === 'involving' || unit.lower === 'alongside')
      found.with = [...found.with, ...mentions];
    else if (unit.lower === 'of') {
      if (at === noun + 1) found.of = mentions;
    } else if (unit.lower === 'to') {
      if (units[at + 1]?.pos === 'VERB' && !units[at + 1]?.mention) break;
      found.to = [...found.to, ...mentions];
      found.toPlace ??= placeIn(scene, at + 1, phrase.end);
    } else if (hosted) found.hosts = mentions;
    else if (unit.lower === 'by') found.by = [...found.by, ...mentions];
    else found.between = [...found.between, ...mentions];
    at = Math.max(at, phrase.end - 1);
  }
  return { ...found, end: at };
}

/** Words of a verb group that tells only that a meeting is or was to be: "are also planned", "will be held", "took place". */
const TELLS =
  /^(?:held|planned|scheduled|expected|arranged|organized|organised|due|set|envisaged|under|way|taken|take|took|place|begin|began|start|started|resume|resumed|open|opened|continue|continued|conclude|concluded|ended)$/;

/** Where a sentence goes on behind a verb group that says no more of a meeting than that it was or will be; null for other verbs. */
function behindPredicate(scene: Scene, from: number): number | null {
  const { units } = scene;
  let at = from;
  let told = false;
  for (; at < Math.min(units.length, from + 7); at += 1) {
    const unit = units[at];
    if (!unit || unit.mention) break;
    if (TELLS.test(unit.lower)) told = true;
    else if (!/^(?:AUX|ADV|PART)$/.test(unit.pos) || told || unit.lower === 'to') break;
  }
  return told ? at : null;
}

/** Behind such a verb only "between Y and Z" and "with Y" name parties, not "began with a warning". */
const isOfParties = (unit: Unit, { mentions, noun }: Phrase): boolean =>
  /^(?:between|among|amongst|with|involving)$/.test(unit.lower) &&
  mentions.length > 0 &&
  (noun === null || REPRESENTATIVES.has(noun.lower));

/** A place or state that a phrase names, the first that no other name follows ("to the Turkish capital Ankara"). */
function placeIn(scene: Scene, from: number, to: number): LinkedMention | null {
  const places = scene.units.slice(from, to).flatMap(({ mention }) => mention ?? []);
  const place =
    places.find((mention) => mention.type === 'PLACE') ?? places.find((mention) => mention.type === 'STATE');
  return place && !places.some((mention) => mention.type === 'PERSON' && canAct(mention)) ? place : null;
}

function stopsAfter(scene: Scene, at: number): boolean {
  const unit = scene.units[at];
  if (!unit || unit.mention) return false;
  if (unit.pos === 'AUX' || CLAUSE_WORDS.has(unit.lower) || /^[;:!?"“”–—]$/.test(unit.lower)) return true;
  if (unit.pos === 'VERB')
    return !(HOSTED.test(unit.lower) || /^(?:held|scheduled|planned|set|aimed|involving)$/.test(unit.lower));
  if (unit.lower === ',') {
    const next = scene.units[at + 1];
    return !(
      next &&
      (STOP_PREPOSITIONS.has(next.lower) ||
        /^(?:with|between|hosted|mediated|brokered)$/.test(next.lower) ||
        isInDate(scene, next))
    );
  }
  return unit.lower === 'and' && scene.units[at + 1]?.pos === 'VERB';
}
