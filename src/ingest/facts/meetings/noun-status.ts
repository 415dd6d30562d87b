import type { MeetingStatus } from '../../../model/meeting.ts';
import type { Scene, Unit } from './scene.ts';
import { isFutureInPast, MAY, POSTPONE, WILL } from './status.ts';

const SAYS_PLANNED =
  /^(?:planned|upcoming|forthcoming|scheduled|future|coming|later|next|expected|imminent|anticipated|looming|long-awaited)$/;
const SAYS_PROPOSED = /^(?:possible|potential|proposed|hypothetical|would-be|eventual|prospective|putative)$/;
const SAYS_POSTPONED = /^(?:postponed|delayed|deferred)$/;
const SAYS_CANCELLED = /^(?:cancelled|canceled|aborted|scrapped|abandoned)$/;

/** The status that the adjectives of a noun give it; null when they give none. */
export function statusOfAdjectives(words: readonly Unit[]): MeetingStatus | null {
  const has = (pattern: RegExp) => words.some((unit) => pattern.test(unit.lower));
  if (has(SAYS_POSTPONED)) return 'POSTPONED';
  if (has(SAYS_CANCELLED)) return 'CANCELLED';
  if (has(SAYS_PROPOSED)) return 'PROPOSED';
  if (words.some((unit) => unit.lower === 'no')) return 'DENIED';
  return has(SAYS_PLANNED) ? 'PLANNED' : null;
}

/** What a meeting is only the aim of: "conditions for a meeting", "no date was fixed for a summit". */
const AIMED_AT =
  /\b(?:dates?|conditions?|proposals?|hopes?|chances?|invitations?|requests?|need|push|venues?|time|ideas?|possibility|prospects?|terms|groundwork|readiness|willingness)\b[^.;:,]{0,40}\b(?:for|of|to|about) (?:[\p{L}-]+ ){0,3}$/iu;
const PREPARED =
  /\b(?:plans?|preparations?|arrangements?|preparing|planning) (?:are (?:under way|being made) )?for (?:[\p{L}-]+ ){0,3}$/iu;

/** What says of a meeting that it may or must come, so that it is none yet. */
const UNSETTLED =
  /^[^.;:]{0,60}?\b(?:(?:is|was|as|be|seems|seemed|looks|remained|remains|week|month|soon) (?:still |now |very |highly |rather )?)(?:unlikely|likely|possible|impossible|premature|conceivable|unthinkable|necessary)\b|^[^.;:]{0,60}?\b(?:has|have|had) (?:first )?to be (?:\w+ )?(?:prepared|arranged|agreed)\b/;

/** The status that the words around a noun give a meeting that is spoken of as a possibility or an aim; null when they do not. */
export function statusOfAim(scene: Scene, start: number, noun: Unit): MeetingStatus | null {
  const { clean } = scene.text;
  const first = scene.units[start]?.start ?? noun.start;
  const before = clean.slice(scene.sentence.start, first);
  if (UNSETTLED.test(clean.slice(noun.end, scene.sentence.end))) return 'PROPOSED';
  if (PREPARED.test(before)) return 'PLANNED';
  return AIMED_AT.test(before) ? 'PROPOSED' : null;
}

/** Past forms through which a meeting is told as an event: "lasted two hours", "was the first of its kind". */
const TOOK_PLACE =
  /^(?:lasted|began|started|ended|opened|closed|concluded|continued|produced|brought|failed|dealt|focused|marked)$/;
const WAS_HELD = /^(?:held|hosted|attended|chaired|opened|overshadowed|dominated|mediated|convened)$/;

/** The status that what follows a noun gives it: "was called off", "will take place", "is due on Friday". */
export function statusOfPredicate(scene: Scene, noun: number): MeetingStatus | null {
  const { units } = scene;
  const later = laterWord(scene, noun);
  if (later !== null) return later;
  for (let at = noun + 1; at < Math.min(units.length, noun + 22); at += 1) {
    const unit = units[at];
    if (!unit || /^(?:[;:]|that|who|while|but|because|as|where|when)$/.test(unit.lower)) return null;
    if (unit.lower === ',' && at > noun + 12) return null;
    if (unit.mention || (unit.pos !== 'VERB' && unit.pos !== 'AUX')) continue;
    const words = units.slice(at, at + 7);
    const has = (pattern: RegExp) => words.some((word) => pattern.test(word.lower) || pattern.test(word.lemma));
    if (has(POSTPONE)) return 'POSTPONED';
    if (has(/^(?:cancel|scrap|abandon|axe)$/) || (has(/^call$/) && has(/^off$/))) return 'CANCELLED';
    const finite = words.slice(0, 3);
    if (finite.some((word) => /^(?:not|n't|n’t|never)$/.test(word.lower))) return negated(scene, unit, words);
    if (finite.some((word) => WILL.test(word.lower) || (word.lower === 'would' && isFutureInPast(scene, word))))
      return 'PLANNED';
    if (words.slice(0, 4).some((word) => /^(?:due|scheduled|planned|expected|slated|set)$/.test(word.lower)))
      return 'PLANNED';
    if (finite.some((word) => MAY.test(word.lower)) && has(/^(?:take|happen|occur|hold|begin|start|follow|come)$/))
      return 'PROPOSED';
    return isEvent(unit, units[at + 1], units[at + 2]) ? 'HELD' : null;
  }
  return null;
}

/** "did not take place" is denied; "would not happen next week" only leaves the day open. */
function negated(scene: Scene, verb: Unit, words: readonly Unit[]): MeetingStatus | null {
  if (!words.some(({ lemma }) => /^(?:take|happen|occur|hold|plan|schedule)$/.test(lemma))) return null;
  if (words.some(({ lemma }) => /^(?:plan|schedule)$/.test(lemma))) return 'PROPOSED';
  const ahead = WILL.test(verb.lower) || MAY.test(verb.lower);
  const rest = scene.text.clean.slice(verb.end, scene.sentence.end);
  return ahead && /\b(?:next|this|before|soon|yet|until|immediately|tomorrow|now)\b/.test(rest) ? 'PROPOSED' : 'DENIED';
}

/** "lasted two hours", "was the first", "was held in Oslo". */
function isEvent(verb: Unit, next: Unit | undefined, after: Unit | undefined): boolean {
  if (TOOK_PLACE.test(verb.lower)) return true;
  if (verb.lower === 'took') return next?.lower === 'place';
  if (!/^(?:was|were)$/.test(verb.lower) || !next || next.lower === 'to') return false;
  const word = next.pos === 'ADV' && after ? after : next;
  return WAS_HELD.test(word.lower) || (/^(?:DET|ADP|NUM|PROPN|NOUN)$/.test(word.pos) && word.lower !== 'about');
}

/** "…, but it would not happen next week", "…, which will take place in May": the meeting is still to come. */
function laterWord(scene: Scene, noun: number): MeetingStatus | null {
  const rest = scene.text.clean.slice(scene.units[noun]?.end ?? 0, scene.sentence.end);
  return /\b(?:it|which|that|this)(?: \w+){0,2} (?:will|would|is (?:due|set|expected|scheduled) to)(?: \w+){0,3} (?:happen|take place|be held|occur|follow|begin|start)\b/.test(
    rest,
  )
    ? 'PLANNED'
    : null;
}
