import type { MeetingStatus } from '../../../model/meeting.ts';
import type { FoundDate } from '../dates/index.ts';
import { isInDate, type Scene, type Unit } from './scene.ts';

const POSTPONE = /^(?:postpone|delay|defer|reschedule)$/;
const CANCEL = /^(?:cancel|scrap|abandon|axe|suspend|nix|ditch)$/;
const REFUSE = /^(?:refuse|decline|reject|deny|avoid)$/;
const PLAN =
  /^(?:plan|intend|schedule|agree|prepare|arrange|expect|set|promise|announce|confirm|organize|organise|envisage|anticipate|slate|await|vow|go|aim)$/;
const PROPOSE =
  /^(?:propose|offer|suggest|want|wish|hope|seek|ask|invite|urge|demand|consider|try|need|request|discuss|explore|push|favour|favor|mull|advocate|attempt|like|desire|wait|refer)$/;
const WILL = /^(?:will|shall|'ll|’ll|wo)$/;
const MAY = /^(?:would|could|may|might|should|must|can|ought|ca)$/;
const READY = /^(?:due|scheduled|set|expected|slated|poised|about|going|planned)$/;
const WILLING = /^(?:ready|willing|open|prepared|keen|eager|unlikely|likely|possible|reluctant|able)$/;

const NOT_YET: ReadonlySet<MeetingStatus> = new Set(['PLANNED', 'PROPOSED', 'POSTPONED', 'CANCELLED', 'DENIED']);

/** Whether a meeting of this status looks ahead, so that "on Tuesday" is the next one. */
export const looksAhead = (status: MeetingStatus): boolean => NOT_YET.has(status);

/**
 * The status that a verb of meeting, holding or visiting has from the words that govern it:
 * "will meet", "did not meet", "had wanted to meet", "postponed".
 */
export function statusOfVerb(scene: Scene, verb: number): MeetingStatus {
  const unit = scene.units[verb];
  if (unit && POSTPONE.test(unit.lemma)) return 'POSTPONED';
  if (unit && CANCEL.test(unit.lemma)) return 'CANCELLED';
  if (unit && REFUSE.test(unit.lemma)) return 'DENIED';
  const particle = statusOfParticle(unit, scene.units[verb + 1]);
  if (particle !== null) return particle;
  if (isDeniedClause(scene, verb)) return 'DENIED';
  const chain = chainBefore(scene, verb);
  const governed = statusOfChain(chain);
  if (governed !== null) return governed;
  if (unit && /^(?:propose|offer|suggest|seek|demand|want|need|invite|promise|favor|favour|opt)$/.test(unit.lemma)) {
    return unit.lemma === 'promise' ? 'PLANNED' : 'PROPOSED';
  }
  if (unit && /^(?:plan|schedule|arrange|prepare|announce|agree|expect|organize|organise)$/.test(unit.lemma))
    return 'PLANNED';
  return 'HELD';
}

/** "called off", "put off", "ruled out", "turned down". */
function statusOfParticle(verb: Unit | undefined, next: Unit | undefined): MeetingStatus | null {
  const words = `${verb?.lemma} ${next?.lower}`;
  if (words === 'call off') return 'CANCELLED';
  if (words === 'put off') return 'POSTPONED';
  return /^(?:rule out|turn down)$/.test(words) ? 'DENIED' : null;
}

/** "denied that X had met Y", "denied meeting Y". */
function isDeniedClause(scene: Scene, verb: number): boolean {
  const { units } = scene;
  for (let at = verb - 1; at >= Math.max(0, verb - 14); at -= 1) {
    const unit = units[at];
    if (!unit || unit.mention) continue;
    if (/^(?:deny|dismiss)$/.test(unit.lemma) && unit.pos === 'VERB') {
      return at === verb - 1 || units[at + 1]?.lower === 'that' || units[at + 1]?.mention != null;
    }
    if (/^(?:but|and|,|;|after|when)$/.test(unit.lower)) return false;
  }
  return false;
}

/** The words of the verb group before a verb, the nearest first, down to its subject. */
function chainBefore(scene: Scene, verb: number): readonly Unit[] {
  const chain: Unit[] = [];
  let infinitive = false;
  for (let at = verb - 1; at >= 0 && chain.length < 9; at -= 1) {
    const unit = scene.units[at];
    if (!unit || /^[,;:]$/.test(unit.lower)) break;
    if (unit.lower === 'to') infinitive = true;
    else if (unit.mention || /^(?:PRON|DET|NOUN|PROPN|NUM)$/.test(unit.pos)) {
      if (isInDate(scene, unit) || /^(?:due|set)$/.test(unit.lower)) {
        if (!isInDate(scene, unit)) chain.push(unit);
        continue;
      }
      if (!infinitive) break;
      continue;
    } else if (unit.pos === 'ADP' && !isInDate(scene, scene.units[at + 1] ?? unit) && !infinitive) break;
    else if (unit.pos === 'CCONJ' && !infinitive) continue;
    chain.push(unit);
    if (infinitive && unit.pos === 'VERB' && !READY.test(unit.lower)) infinitive = false;
  }
  return chain;
}

function statusOfChain(chain: readonly Unit[]): MeetingStatus | null {
  const has = (pattern: RegExp) => chain.some((unit) => pattern.test(unit.lower));
  const verb = (pattern: RegExp) => chain.some((unit) => unit.pos !== 'NOUN' && pattern.test(unit.lemma));
  const toward = has(/^to$/);
  if (verb(POSTPONE)) return 'POSTPONED';
  if (verb(CANCEL) || (has(/^called$/) && has(/^off$/))) return 'CANCELLED';
  if (toward && verb(REFUSE)) return 'DENIED';
  if (has(/^(?:not|n't|n’t|never|neither|nor)$/)) return 'DENIED';
  if (has(WILL) || (toward && has(READY))) return 'PLANNED';
  if (toward && verb(PLAN) && !has(MAY)) return 'PLANNED';
  if (toward && chain.some((unit, at) => unit.lemma === 'be' && chain[at - 1]?.lower === 'to')) return 'PLANNED';
  if (has(MAY) || (toward && (verb(PROPOSE) || has(WILLING)))) return 'PROPOSED';
  return null;
}

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
    if (finite.some((word) => /^(?:not|n't|n’t|never)$/.test(word.lower)))
      return has(/^(?:take|happen|occur|hold)$/) ? 'DENIED' : null;
    if (finite.some((word) => WILL.test(word.lower))) return 'PLANNED';
    if (words.slice(0, 4).some((word) => /^(?:due|scheduled|planned|expected|slated|set)$/.test(word.lower)))
      return 'PLANNED';
    if (finite.some((word) => MAY.test(word.lower)) && has(/^(?:take|happen|occur|hold|begin|start|follow|come)$/))
      return 'PROPOSED';
    return null;
  }
  return null;
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

/** A date that only lies ahead ("next week") makes a plan of what else would have been held. */
export function statusWithDate(status: MeetingStatus, date: FoundDate | null): MeetingStatus {
  if (status !== 'HELD' || date === null) return status;
  return /\b(?:next (?!day)|tomorrow|coming|later (?:this|on))/i.test(date.text) ? 'PLANNED' : status;
}
