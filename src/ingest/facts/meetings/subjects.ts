import { introduces } from './apposition.ts';
import { CLAUSE_WORDS, STOP_PREPOSITIONS } from './lexicon.ts';
import { isInTitle, type Phrase, phraseAt } from './noun-phrases.ts';
import { isBesideDate, isInDate, type Scene, type Unit } from './scene.ts';

const NOBODY: Phrase = { mentions: [], end: 0, noun: null, words: '' };
const DEPTH = 4;

/** Verbs whose object does what the infinitive says ("invited Xi to visit"). */
const CONTROL = new Set([
  'invite',
  'ask',
  'urge',
  'tell',
  'want',
  'allow',
  'let',
  'send',
  'call',
  'expect',
  'force',
  'persuade',
  'bring',
  'dispatch',
  'order',
  'prompt',
  'lead',
  'cause',
]);

/** Words between a subject and its verb. */
const isFiller = (scene: Scene, unit: Unit): boolean =>
  !unit.mention &&
  (/^(?:AUX|ADV|PART)$/.test(unit.pos) ||
    unit.lower === 'not' ||
    isInDate(scene, unit) ||
    /^(?:also|both|each|jointly|reportedly)$/.test(unit.lower));

/** What stands between a subject and its verb: an auxiliary, "also", "on Tuesday, June 19,", "today and tomorrow". */
const isPassedOver = (scene: Scene, at: number): boolean => {
  const [before, unit, after] = [scene.units[at - 1], scene.units[at] as Unit, scene.units[at + 1]];
  if (unit.lower === 'to') return false;
  const betweenDates = unit.lower === 'and' && before && after && isInDate(scene, before) && isInDate(scene, after);
  const dated = unit.lower === 'on' && after !== undefined && isInDate(scene, after) && before?.pos === 'AUX';
  return isFiller(scene, unit) || isBesideDate(scene, at) || dated || betweenDates === true;
};

/** Who does what the verb at a unit says. Shape: a phrase without mentions when nobody is found. */
export function subjectOf(scene: Scene, verb: number, depth = 0): Phrase {
  if (depth > DEPTH) return NOBODY;
  const { units } = scene;
  let at = verb - 1;
  while (at >= 0 && units[at] && isPassedOver(scene, at)) at -= 1;
  at = skipTime(scene, at);
  const before = units[at];
  if (!before) return afterOpening(scene, verb);
  if (before.lower === 'to') return subjectOfInfinitive(scene, at, depth);
  if (/^(?:who|which|that)$/.test(before.lower))
    return phraseEndingAt(scene, units[at - 1]?.lower === ',' ? at - 2 : at - 1);
  if (before.lower === 'and' || before.lower === 'or' || before.lower === 'but')
    return subjectOfVerbBefore(scene, at, depth);
  if (before.lower === ',') return acrossAside(scene, at, depth);
  if (before.pos === 'VERB' && !before.mention) return subjectOf(scene, at, depth + 1);
  if (STOP_PREPOSITIONS.has(before.lower) && !before.mention) return subjectOfGerund(scene, at, depth);
  return phraseEndingAt(scene, at);
}

/** Goes back over "on Tuesday", "in Paris on 4 May", "last week" between subject and verb. */
function skipTime(scene: Scene, from: number): number {
  const { units } = scene;
  let at = from;
  while (at >= 0 && units[at] && isInDate(scene, units[at] as Unit)) at -= 1;
  const dated = at < from || isInDate(scene, units[at + 1] ?? (units[at] as Unit));
  if (dated && /^(?:on|in|at|by)$/.test(units[at]?.lower ?? '')) at -= 1;
  return at < from && units[at]?.lower === ',' ? at - 1 : at;
}

/** "plans to meet", "was invited to meet", "invited Xi to meet". */
function subjectOfInfinitive(scene: Scene, to: number, depth: number): Phrase {
  const { units } = scene;
  let at = to - 1;
  while (at >= 0 && units[at] && !units[at]?.mention && /^(?:ADJ|ADV|NOUN)$/.test(units[at]?.pos ?? '') && at > to - 4)
    at -= 1;
  const before = units[at];
  if (!before) return NOBODY;
  if (before.mention) {
    const object = phraseEndingAt(scene, at);
    if (isOffered(scene, at)) return object;
    const verb = verbBefore(scene, at);
    return verb && CONTROL.has(verb.lemma) ? object : verb ? subjectOf(scene, verb.at, depth + 1) : object;
  }
  if (before.pos === 'VERB' || before.pos === 'AUX') return subjectOf(scene, at, depth + 1);
  const verb = verbBefore(scene, at);
  return verb ? subjectOf(scene, verb.at, depth + 1) : NOBODY;
}

/** "X's invitation to Y to meet": Y is to do it. */
const isOffered = ({ units }: Scene, last: number): boolean => {
  const to = units.findLastIndex(
    ({ at, lower, mention }) => at < last && at > last - 6 && !mention && /^(?:to|for)$/.test(lower),
  );
  return to > 0 && /^(?:invitation|offer|appeal|call|proposal|request)s?$/.test(units[to - 1]?.lower ?? '');
};

/** "X flew to Kyiv and met Y": the subject of the verb before. */
function subjectOfVerbBefore(scene: Scene, at: number, depth: number): Phrase {
  const verb = verbBefore(scene, at);
  return verb ? subjectOf(scene, verb.at, depth + 1) : NOBODY;
}

/** "X said after meeting Y", "After meeting Y, X said". */
function subjectOfGerund(scene: Scene, preposition: number, depth: number): Phrase {
  const verb = verbBefore(scene, preposition);
  return verb ? subjectOf(scene, verb.at, depth + 1) : afterOpening(scene, preposition);
}

/** The first phrase after the comma that closes an opening ("Meeting Y in Rome, X said"). */
function afterOpening(scene: Scene, from: number): Phrase {
  const comma = scene.units.findIndex((unit, at) => at > from && unit.lower === ',');
  return comma < 0 ? NOBODY : phraseAt(scene, comma + 1);
}

/** "X, an envoy of Y, met": what stands before the aside. */
function acrossAside(scene: Scene, comma: number, depth: number): Phrase {
  const { units } = scene;
  for (let at = comma - 1; at > 0 && at > comma - 30; at -= 1) {
    if (units[at]?.lower !== ',') continue;
    if (at === comma - 2 && introduces(units, at)) return phraseAt(scene, at + 1, comma);
    const phrase = phraseEndingAt(scene, at - 1);
    if (phrase.mentions.length > 0) return phrase;
  }
  const verb = verbBefore(scene, comma);
  return verb ? subjectOf(scene, verb.at, depth + 1) : phraseEndingAt(scene, comma - 1);
}

function verbBefore(scene: Scene, at: number): Unit | null {
  for (let back = at - 1; back >= 0; back -= 1) {
    const unit = scene.units[back];
    if (unit && !unit.mention && (unit.pos === 'VERB' || (unit.pos === 'AUX' && /^(?:be|have)$/.test(unit.lemma))))
      return unit;
  }
  return null;
}

/** Reads the noun phrase that ends at a unit, by going back to where it begins. */
export function phraseEndingAt(scene: Scene, last: number): Phrase {
  const { units } = scene;
  let begin = last + 1;
  let kept = last + 1;
  let listed = false;
  for (let at = last; at >= 0; at -= 1) {
    const unit = units[at];
    if (!unit || isBoundary(unit)) break;
    if (unit.lower === 'and' || unit.lower === '&') {
      listed = true;
      kept = begin;
    } else if (unit.lower === ',') {
      if (!listed && !isSideWord(units[at + 1]) && !isHeadlinePair(units, at)) break;
      kept = begin;
    } else if (!unit.mention && STOP_PREPOSITIONS.has(unit.lower) && !isInTitle(scene, at)) {
      const inPlace = units[at - 1] !== undefined && !isBoundary(units[at - 1] as Unit) && units[at - 1]?.lower !== ',';
      if (kept <= last) {
        begin = kept;
        break;
      }
      if (!inPlace || at === 0) break;
      return trimmed(scene, phraseEndingAt(scene, at - 1), begin, last);
    }
    begin = at;
  }
  while (begin <= last && /^(?:,|and|&)$/.test(units[begin]?.lower ?? '')) begin += 1;
  return phraseAt(scene, begin, last + 1);
}

/** "leaders from ten states met", "the envoy for Syria met": who stands before the preposition, or else after it. */
function trimmed(scene: Scene, outer: Phrase, begin: number, last: number): Phrase {
  if (outer.mentions.length > 0) return outer;
  const inner = phraseAt(scene, begin, last + 1);
  return inner.mentions.length > 0 && outer.noun !== null ? { ...inner, noun: outer.noun } : outer;
}

/** "Norway, Sweden discuss …": in headlines a comma stands for "and" between two of one kind. */
const isHeadlinePair = (units: readonly Unit[], comma: number): boolean => {
  const [one, other] = [units[comma - 1]?.mention, units[comma + 1]?.mention];
  return (
    comma === 1 &&
    one?.entity != null &&
    other?.entity != null &&
    one.type === other.type &&
    one.form === other.form &&
    one.reading === other.reading &&
    one.entity !== other.entity
  );
};

const isSideWord = (unit: Unit | undefined): boolean => /^(?:left|right|centre|center|second)$/.test(unit?.lower ?? '');

const isBoundary = (unit: Unit): boolean =>
  !unit.mention &&
  (unit.pos === 'VERB' ||
    unit.pos === 'AUX' ||
    CLAUSE_WORDS.has(unit.lower) ||
    /^[;:.!?"“”–—]$/.test(unit.lower) ||
    unit.lower === 'to');
