import type { LinkedMention } from '../../found.ts';
import { introduces } from './apposition.ts';
import { CLAUSE_WORDS, REPRESENTATIVES, STOP_PREPOSITIONS } from './lexicon.ts';
import { isInDate, type Scene, type Unit } from './scene.ts';

/** The people and powers that a noun phrase names, and where it ends. */
export interface Phrase {
  readonly mentions: readonly LinkedMention[];
  /** Index of the first unit after it. */
  readonly end: number;
  /** Its last common noun, which says what it is when it names nobody ("demands", "officials"). */
  readonly noun: Unit | null;
  /** All its words. */
  readonly words: string;
}

const POSSESSIVE = /^['’](?:s)?$/;
const POSSESSIVE_PRONOUN = /^(?:his|her|its|their|our|my)$/i;
const ARTICLES = /^(?:an?|his|her|its|their|our|my|one|formerly)$/;
const SIDES = /^(?:left|right|centre|center|l|r|c|second|third|from|top|bottom|front|back)$/;

/**
 * Reads the noun phrase that begins at a unit: "Turkish president X, his envoy Y and officials from Z".
 * Those who only modify another ("Iceland's President Y"), asides and what stands in brackets are left out.
 */
export function phraseAt(scene: Scene, from: number, limit = scene.units.length): Phrase {
  const { units } = scene;
  const mentions: LinkedMention[] = [];
  let noun: Unit | null = null;
  let at = from;
  for (; at < limit; at += 1) {
    const unit = units[at];
    if (!unit || ends(scene, unit, mentions.length > 0)) break;
    if (unit.lower === '(') {
      at = skipBrackets(units, at, limit);
      continue;
    }
    if (unit.lower === ',') {
      const next = afterComma(scene, at, limit, mentions.length > 0);
      if (next === null) break;
      at = next - 1;
      continue;
    }
    if (unit.lower === 'of') {
      if (mentions.length > 0 && units[at - 1]?.mention) at = skipOwner(units, at, limit);
      continue;
    }
    if (unit.mention) {
      if (mentions.at(-1) === units[at - 2]?.mention && introduces(units, at - 1)) mentions.pop();
      if (!isModifier(scene, at, limit) && !isMaster(units, at) && canAct(unit.mention))
        mentions.push(stateOfPeople(units, at) ?? unit.mention);
      const owners = unit.mention.form === 'TITLE' && unit.mention.plural ? ownersAfter(scene, at, limit) : [];
      if (owners.length > 1) {
        mentions.pop();
        mentions.push(...owners);
        at = owners.at(-1) ? units.findIndex(({ mention }) => mention === owners.at(-1)) : at;
      }
    } else if (unit.pos === 'NOUN') noun = unit;
  }
  const words = scene.text.clean.slice(units[from]?.start ?? 0, units[at - 1]?.end ?? 0);
  return { mentions, end: at, noun, words };
}

/** "the envoy of X, Y", "the envoy of X Y": X only has sent the one who is named next. */
const isMaster = (units: readonly Unit[], at: number): boolean =>
  units[at]?.mention?.type === 'PERSON' &&
  units[at - 1]?.lower === 'of' &&
  units[at - 2]?.mention === null &&
  units[at + 1]?.mention?.type === 'PERSON';

/** "Russian officials", "the US and Omani negotiators": people without names sit for the state that is named before them. */
function stateOfPeople(units: readonly Unit[], at: number): LinkedMention | null {
  const [people, state] = [units[at]?.mention, units[at - 1]?.mention];
  const many = people?.plural || units[at - 2]?.lower === 'no';
  const stands = people?.type === 'PERSON' && many && people.entity === null && people.form !== 'PRONOUN';
  return stands && state?.type === 'STATE' && state.entity !== null && state.entity === people.state ? state : null;
}

/** "the foreign ministers of France, Italy and Spain": the states are parties, each through its own. */
function ownersAfter(scene: Scene, title: number, limit: number): readonly LinkedMention[] {
  const { units } = scene;
  if (units[title + 1]?.lower !== 'of') return [];
  const owners: LinkedMention[] = [];
  for (let at = title + 2; at < limit; at += 1) {
    const unit = units[at];
    if (unit?.mention && unit.mention.type !== 'PERSON') owners.push(unit.mention);
    else if (!unit || unit.mention || !/^(?:,|and|the|as|well)$/.test(unit.lower)) break;
  }
  return owners;
}

/** "the two leaders", "both presidents", "they": those who were just told of together. */
export const isPair = ({ mentions, noun, words }: Phrase): boolean =>
  mentions.every(({ plural, entity }) => plural && entity === null) &&
  (/^(?:they|both)$/i.test(words) ||
    ((noun !== null || mentions.length > 0) &&
      /^(?:the|both)\b.*(?:two|both|leaders|presidents|ministers|sides|men|pair)/i.test(words)));

/** Whether a mention can take part: a place can not, nor can "it" that nobody is behind. */
export const canAct = (mention: LinkedMention): boolean =>
  mention.reading !== 'PLACE' &&
  mention.type !== 'PLACE' &&
  !(mention.form === 'PRONOUN' && mention.entity === null && !/^(?:he|she|him|her)$/i.test(mention.text));

function ends(scene: Scene, unit: Unit, hasParty: boolean): boolean {
  if (unit.mention) return false;
  if (STOP_PREPOSITIONS.has(unit.lower) && isInTitle(scene, unit.at)) return false;
  if (STOP_PREPOSITIONS.has(unit.lower)) return !(unit.lower === 'from' && !hasParty);
  if (CLAUSE_WORDS.has(unit.lower) || unit.pos === 'AUX') return true;
  if (unit.pos === 'VERB' && !/(?:ing|ed)$/.test(unit.lower)) return true;
  if (unit.pos === 'VERB' && hasParty) return true;
  if (/^[;:–—!?"“”]$/.test(unit.lower) || (unit.lower === '.' && unit.at === scene.units.length - 1)) return true;
  return hasParty && isInDate(scene, unit);
}

/** "Minister for Trade Ann Lee": a preposition inside the title of a name. */
export function isInTitle({ units }: Scene, preposition: number): boolean {
  if (units[preposition]?.lower !== 'for' || !/^\p{Lu}/u.test(units[preposition - 1]?.text ?? '')) return false;
  for (let at = preposition + 1; at < preposition + 7; at += 1) {
    const unit = units[at];
    if (unit?.mention) return unit.mention.form === 'NAME' && unit.mention.type === 'PERSON';
    if (!unit || !/^(?:\p{Lu}|and$|the$)/u.test(unit.text)) return false;
  }
  return false;
}

function skipBrackets(units: readonly Unit[], open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + 14); at += 1) if (units[at]?.lower === ')') return at;
  return open;
}

/** Goes over "of Russia" after a named person, who is already there. */
function skipOwner(units: readonly Unit[], of: number, limit: number): number {
  let at = of + 1;
  while (at < limit && !units[at]?.mention && /^(?:DET|ADJ)$/.test(units[at]?.pos ?? '')) at += 1;
  return units[at]?.mention && !POSSESSIVE.test(units[at + 1]?.lower ?? '') ? at : of;
}

/**
 * Where a list goes on after a comma; null when the phrase ends there.
 * "X, the leader of Y, and Z": the aside is gone over. "X, left, and Y": so is the place in the picture.
 */
function afterComma(scene: Scene, comma: number, limit: number, hasParty: boolean): number | null {
  const { units } = scene;
  const next = units[comma + 1];
  if (!next || comma + 1 >= limit) return null;
  if (!hasParty) return null;
  if (/^(?:and|as|along|together)$/.test(next.lower))
    return next.lower === 'as' && units[comma + 2]?.lower !== 'well' ? null : comma + 1;
  if (SIDES.test(next.lower)) return afterAside(units, comma, limit);
  if (next.mention && !isModifier(scene, comma + 1, limit)) return comma + 1;
  if (next.mention && headAfter(scene, comma + 1, limit)?.mention) return comma + 1;
  if (ARTICLES.test(next.lower) || (next.mention === null && next.pos !== 'DET'))
    return afterAside(units, comma, limit);
  const head = units.slice(comma + 1, Math.min(limit, comma + 4)).find((unit) => unit.mention);
  return head && !isModifier(scene, head.at, limit) ? comma + 1 : afterAside(units, comma, limit);
}

/** After the aside that a comma opens, when "and" or another party follows the one that closes it. */
function afterAside(units: readonly Unit[], comma: number, limit: number): number | null {
  for (let at = comma + 1; at < Math.min(limit, comma + 12); at += 1) {
    const unit = units[at];
    if (!unit || unit.pos === 'VERB' || unit.pos === 'AUX' || CLAUSE_WORDS.has(unit.lower)) return null;
    if (unit.lower !== ',') continue;
    const next = units[at + 1];
    return next && (next.lower === 'and' || next.mention) ? at + 1 : null;
  }
  return null;
}

/** Whether a mention only says whose or which the next word is ("Iceland's President Y", "Syrian crisis"). */
export function isModifier(scene: Scene, at: number, limit = scene.units.length): boolean {
  const head = headAfter(scene, at, limit);
  return (
    head !== null &&
    (head.mention !== null || !REPRESENTATIVES.has(head.lower) || scene.units[at]?.mention?.type === 'PERSON')
  );
}

/** The word that a mention modifies: the last of the nouns and names that follow it without a break; null when none. */
export function headAfter(scene: Scene, at: number, limit = scene.units.length): Unit | null {
  const { units } = scene;
  const mention = units[at]?.mention;
  if (!mention) return null;
  let next = at + 1;
  const named = units[next]?.mention;
  if (/^(?:DESCRIPTION|TITLE)$/.test(mention.form) && named?.type === 'PERSON' && named.form !== 'PRONOUN')
    return units[next] ?? null;
  if (named && /^['’]s?\s/.test(units[next]?.lower ?? '')) return units[next] ?? null;
  const owns = POSSESSIVE.test(units[next]?.lower ?? '');
  if (owns) next += 1;
  else if (mention.type === 'PERSON' && !POSSESSIVE_PRONOUN.test(mention.text)) return null;
  const joined = units[next]?.lower === '-' || units[next]?.lower === '–';
  if (joined) return units[next + 1] ?? null;
  let head: Unit | null = null;
  for (; next < Math.min(limit, at + 9); next += 1) {
    const unit = units[next];
    if (!unit || (!unit.mention && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(unit.pos)) || isInDate(scene, unit)) break;
    if (unit.mention?.form === 'PRONOUN') break;
    if (unit.mention && head?.mention) break;
    if (unit.mention || unit.pos === 'NOUN' || unit.pos === 'PROPN') head = unit;
    if (unit.mention?.type === 'PERSON') break;
  }
  return head;
}
