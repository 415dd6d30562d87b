import type { MeetingStatus } from '../../../model/meeting.ts';
import type { FoundDate } from '../dates/index.ts';
import { isBesideDate, isInDate, type Scene, type Unit } from './scene.ts';
import { statusOfInfinitive } from './tense.ts';
import { voiceAt } from './voice.ts';

export const POSTPONE = /^(?:postpone|delay|defer|reschedule)$/;
const CANCEL = /^(?:cancel|scrap|abandon|axe|suspend|nix|ditch)$/;
const REFUSE = /^(?:refuse|decline|reject|deny|avoid)$/;
const PLAN =
  /^(?:plan|intend|schedule|agree|prepare|arrange|expect|set|promise|announce|confirm|organize|organise|envisage|anticipate|slate|await|vow|aim)$/;
const PROPOSE =
  /^(?:propose|offer|suggest|want|wish|hope|seek|ask|invite|urge|demand|consider|try|need|request|discuss|explore|push|favour|favor|mull|advocate|attempt|like|desire|wait|refer)$/;
export const WILL = /^(?:will|shall|'ll|’ll|wo)$/;
const TENTATIVE =
  /^(?:probably|possibly|perhaps|likely|maybe|like|love|prefer|consider|want|need|ready|willing|prepared|open|happy|glad|if)$/;
export const MAY = /^(?:would|could|may|might|should|must|can|ought|ca)$/;
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
  const governed = statusOfChain(chain, isFutureInPast(scene, unit));
  if (governed !== null) return governed;
  const infinitive = statusOfInfinitive(scene, verb);
  if (infinitive !== null) return infinitive;
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
    if (!unit || /^[;:]$/.test(unit.lower) || (unit.lower === ',' && !isBesideDate(scene, at))) break;
    if (unit.lower === ',') continue;
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

/** "He said that he would fly": what "would" tells after "said" was "will" in the speaker's mouth. */
export const isFutureInPast = (scene: Scene, unit: Unit | undefined): boolean =>
  unit !== undefined &&
  voiceAt(scene, unit.start)?.past === true &&
  !/\b(?:if|unless|provided that)\b/.test(scene.text.clean.slice(unit.end, scene.sentence.end));

function statusOfChain(chain: readonly Unit[], reported = false): MeetingStatus | null {
  const has = (pattern: RegExp) => chain.some((unit) => pattern.test(unit.lower));
  const verb = (pattern: RegExp) => chain.some((unit) => unit.pos !== 'NOUN' && pattern.test(unit.lemma));
  const toward = has(/^to$/);
  if (verb(POSTPONE)) return 'POSTPONED';
  if (verb(CANCEL) || (has(/^called$/) && has(/^off$/))) return 'CANCELLED';
  if (toward && verb(REFUSE)) return 'DENIED';
  if (has(/^(?:not|n't|n’t|never|neither|nor)$/)) return 'DENIED';
  if (reported && has(/^would$/) && !has(TENTATIVE)) return 'PLANNED';
  if (has(WILL) || (toward && has(READY))) return 'PLANNED';
  if (toward && (verb(PLAN) || has(/^going$/)) && !has(MAY)) return 'PLANNED';
  if (toward && isToBe(chain)) return 'PLANNED';
  if (has(MAY) || (toward && (verb(PROPOSE) || has(WILLING)))) return 'PROPOSED';
  return null;
}

/** "are to meet", "a summit to be hosted by X". */
const isToBe = (chain: readonly Unit[]): boolean =>
  chain.some(
    ({ lemma }, at) =>
      lemma === 'be' && (chain[at - 1]?.lower === 'to' || (at === 0 && chain[1]?.lower === 'to' && chain.length === 2)),
  );

/** A date that only lies ahead ("next week") makes a plan of what else would have been held. */
export function statusWithDate(status: MeetingStatus, date: FoundDate | null): MeetingStatus {
  if (status !== 'HELD' || date === null) return status;
  return /\b(?:next (?!day)|tomorrow|coming|later (?:this|on))/i.test(date.text) ? 'PLANNED' : status;
}
