import type { LinkedMention } from '../../found.ts';
import { HOLD_VERBS, IN_TALKS_VERBS, JOIN_VERBS, REPRESENTATIVES } from './lexicon.ts';
import type { Before } from './noun-context.ts';
import { phraseAt } from './noun-phrases.ts';
import { isInDate, type Scene, type Unit } from './scene.ts';
import { subjectOf } from './subjects.ts';

/** How the sentence takes the noun: the verb before it, the preposition between them, and who acts. */
export interface Frame {
  readonly verb: Unit;
  readonly preposition: string | null;
  /** Whether the noun is the object of the verb ("held talks"). */
  readonly direct: boolean;
  /** Whether its subject only speaks at or after the meeting ("said after talks with X"). */
  readonly speaks: boolean;
  readonly subject: readonly LinkedMention[];
  readonly object: readonly LinkedMention[];
}

/** Verbs whose subject is not there. */
const STAYS_AWAY = /^(?:boycott|skip|snub)$/;

/** Finds the verb through which a sentence tells of a noun; null when none does. */
export function frameOf(scene: Scene, before: Before): Frame | null {
  const { units } = scene;
  let at = backOverDate(scene, before.start - 1);
  while (
    at > 0 &&
    /^(?:round|rounds|series|number|set|kind|form|of|several|part|in|place|days?|hours?|weeks?|months?|minutes)$/.test(
      units[at]?.lower ?? '',
    ) &&
    units[at - 1] &&
    !units[at]?.mention &&
    isMeasure(units, at)
  )
    at -= 1;
  while (at > 0 && /^(?:DET|ADJ|NUM)$/.test(units[at]?.pos ?? '') && !units[at]?.mention) at -= 1;
  if (/^(?:out|off|down|up)$/.test(units[at]?.lower ?? '') && units[at - 1]?.pos === 'VERB') at -= 1;
  const unit = units[at];
  if (!unit || unit.mention) return null;
  if (unit.pos === 'VERB' || (unit.pos === 'AUX' && /^(?:have|be)$/.test(unit.lemma))) {
    if (!HOLD_VERBS.has(unit.lemma) || unit.lemma === 'be') return null;
    return {
      verb: unit,
      preposition: null,
      direct: true,
      speaks: false,
      subject: STAYS_AWAY.test(unit.lemma) ? [] : subjectOf(scene, at).mentions,
      object: [],
    };
  }
  if (!/^(?:for|at|in|into|on|from|to|after|during|following|before|as|ahead|of|with)$/.test(unit.lower)) return null;
  return throughPreposition(scene, unit);
}

/** "plans on Wednesday a meeting": back from the noun to the verb. */
function backOverDate(scene: Scene, from: number): number {
  let at = from;
  while (at > 0 && scene.units[at] && isInDate(scene, scene.units[at] as Unit)) at -= 1;
  return at < from && /^(?:on|in)$/.test(scene.units[at]?.lower ?? '') ? at - 1 : at;
}

/** "a series of", "a round of", "part in". */
function isMeasure(units: readonly Unit[], at: number): boolean {
  const word = units[at]?.lower ?? '';
  if (word === 'of')
    return /^(?:rounds?|series|number|set|kind|form|days?|hours?|weeks?|months?|minutes)$/.test(
      units[at - 1]?.lower ?? '',
    );
  if (word === 'in') return units[at - 1]?.lower === 'part';
  return word !== 'place';
}

/** "called the leaders of Y to a meeting": who calls gives it, who is called is to come. */
function summons(scene: Scene, verb: Unit, preposition: Unit): Frame | null {
  if (!/^(?:call|summon)$/.test(verb.lemma) || preposition.lower !== 'to') return null;
  const called = phraseAt(scene, verb.at + 1, preposition.at);
  if (called.end < preposition.at || (called.mentions.length === 0 && !REPRESENTATIVES.has(called.noun?.lower ?? '')))
    return null;
  const subject = subjectOf(scene, verb.at).mentions;
  return { verb, preposition: 'to', direct: false, speaks: false, subject, object: called.mentions };
}

function throughPreposition(scene: Scene, preposition: Unit): Frame | null {
  const { units } = scene;
  for (let at = preposition.at - 1; at >= 0 && at > preposition.at - 22; at -= 1) {
    const unit = units[at];
    if (!unit || unit.lower === ';') return null;
    if (unit.mention || unit.pos !== 'VERB') continue;
    const called = summons(scene, unit, preposition);
    if (called) return called;
    const joins = JOIN_VERBS.has(unit.lemma) && /^(?:for|at|in|into|on|from|to|with)$/.test(preposition.lower);
    const inside = IN_TALKS_VERBS.has(unit.lemma) && /^(?:at|in|during)$/.test(preposition.lower);
    const speaks = !joins && !inside && /^(?:after|during|following|at|in)$/.test(preposition.lower);
    if (!joins && !inside && !speaks) return null;
    const takes = inside || (joins && /^(?:join|accompany|receive|welcome|host|meet)$/.test(unit.lemma));
    const object = takes ? phraseAt(scene, at + 1, preposition.at).mentions : [];
    const subject = subjectOf(scene, at).mentions;
    const speaker = subject.length === 0 && speaks ? phraseAt(scene, at + 1, preposition.at).mentions : subject;
    return { verb: unit, preposition: preposition.lower, direct: false, speaks, subject: speaker, object };
  }
  return speakerAfter(scene, preposition);
}

/** "After talks with X, Y said": who speaks after the opening. */
function speakerAfter(scene: Scene, preposition: Unit): Frame | null {
  if (!/^(?:after|during|following|at|in)$/.test(preposition.lower)) return null;
  const comma = scene.units.find((unit) => unit.at > preposition.at && unit.lower === ',');
  if (!comma) return null;
  const phrase = phraseAt(scene, comma.at + 1);
  const verb = scene.units[phrase.end];
  if (!verb || phrase.mentions.length === 0) return null;
  return { verb, preposition: preposition.lower, direct: false, speaks: true, subject: phrase.mentions, object: [] };
}
