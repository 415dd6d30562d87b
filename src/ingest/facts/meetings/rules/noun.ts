import type { MeetingKind, MeetingStatus } from '../../../../model/meeting.ts';
import type { LinkedMention } from '../../../found.ts';
import { HOLD_VERBS, HOST_VERBS, IN_TALKS_VERBS, JOIN_VERBS, LOOSE_NOUNS, MEALS, MEETING_NOUNS } from '../lexicon.ts';
import { tellingOf } from '../make.ts';
import { type After, afterNoun, type Before, beforeNoun } from '../noun-context.ts';
import { canAct, phraseAt } from '../noun-phrases.ts';
import { isInDate, type Scene, type Unit } from '../scene.ts';
import { statusOfAdjectives, statusOfPredicate, statusOfVerb } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import type { MeetingRule } from '../telling.ts';

/**
 * Meetings that a noun names: "held talks with X", "X's visit to Y", "US-Russia talks", "the summit in Z".
 * Shape: one telling for each noun; a noun without parties of its own points back, or is [].
 */
export const noun: MeetingRule = {
  name: 'meeting-noun',
  read: (scene, unit) => {
    const kind = kindOf(scene, unit);
    if (kind === null) return [];
    const before = beforeNoun(scene, unit.at);
    const after = afterNoun(scene, unit.at);
    const frame = frameOf(scene, before);
    const sitting = partiesOf(kind, before, after, frame);
    const loose = LOOSE_NOUNS.has(unit.lower) || MEALS.has(unit.lower);
    if (loose && sitting.length === 0 && !before.definite && kind !== 'CALL' && kind !== 'PRESS_CONFERENCE') return [];
    if (MEALS.has(unit.lower) && sitting.length < 2 && !before.words.some(({ lower }) => lower === 'working'))
      return [];
    const telling = tellingOf(scene, {
      rule: 'meeting-noun',
      from: frame?.direct ? frame.verb.at : unit.at,
      to: unit.at,
      kind,
      ...statusOf(scene, unit, before, frame),
      sitting,
      hosts: hostsOf(after, frame),
      pointsBack: before.definite || (sitting.length < 2 && !/^(?:an?|another)$/.test(before.words[0]?.lower ?? '')),
      beside: sitting.length === 0 || (frame !== null && frame.preposition === 'for'),
      ...placeOf(kind, before, after),
      ...(frame?.speaks ? { confidence: 'RESOLVED' as const } : {}),
    });
    return telling === null ? [] : [telling];
  },
};

/** How the sentence takes the noun: the verb before it, the preposition between them, and who acts. */
interface Frame {
  readonly verb: Unit;
  readonly preposition: string | null;
  /** Whether the noun is the object of the verb ("held talks"). */
  readonly direct: boolean;
  /** Whether its subject only speaks at or after the meeting ("said after talks with X"). */
  readonly speaks: boolean;
  readonly subject: readonly LinkedMention[];
  readonly object: readonly LinkedMention[];
}

function kindOf(scene: Scene, unit: Unit): MeetingKind | null {
  const kind = MEETING_NOUNS.get(unit.lower) ?? (MEALS.has(unit.lower) ? 'TALKS' : null);
  if (kind === null || unit.mention || !/^(?:NOUN|PROPN)$/.test(unit.pos)) return null;
  const { units } = scene;
  const [before, next] = [units[unit.at - 1], units[unit.at + 1]];
  const previous = before?.lower ?? '';
  if (next && !next.mention && next.pos === 'NOUN' && !isInDate(scene, next))
    return unit.lower === 'telephone' ? null : compound(kind, next);
  if (next?.lower === '-' && units[unit.at + 2]?.pos !== 'PROPN') return null;
  if (/^(?:rounds?|sessions?)$/.test(unit.lower) && next?.lower === 'of') return null;
  if (/^(?:conferences?|briefings?)$/.test(unit.lower) && /^(?:press|news|media)$/.test(previous))
    return 'PRESS_CONFERENCE';
  if (/^(?:phone|telephone|video)$/.test(previous) || /^(?:phone|video)$/.test(units[unit.at - 2]?.lower ?? ''))
    return kind === 'SUMMIT' && previous !== 'video' ? kind : 'CALL';
  if (kind !== 'CALL') return kind;
  return next && /^(?:with|between|to|from)$/.test(next.lower) && units[unit.at + 2]?.pos !== 'VERB'
    ? 'CALL'
    : /^(?:conference|secure)$/.test(previous)
      ? 'CALL'
      : null;
}

/** "meeting rooms" is no meeting; "summit talks" is, and the second word is read. */
const compound = (kind: MeetingKind, next: Unit): MeetingKind | null =>
  /^(?:yesterday|today|tomorrow|tonight|weekend|participants|attendees)$/.test(next.lower) ? kind : null;

function frameOf(scene: Scene, before: Before): Frame | null {
  const { units } = scene;
  let at = backOverDate(scene, before.start - 1);
  while (
    at > 0 &&
    /^(?:round|rounds|series|number|set|kind|form|of|several|part|in|place)$/.test(units[at]?.lower ?? '') &&
    units[at - 1] &&
    !units[at]?.mention &&
    isMeasure(units, at)
  )
    at -= 1;
  while (at > 0 && /^(?:DET|ADJ|NUM)$/.test(units[at]?.pos ?? '') && !units[at]?.mention) at -= 1;
  const unit = units[at];
  if (!unit || unit.mention) return null;
  if (unit.pos === 'VERB' || (unit.pos === 'AUX' && /^(?:have|be)$/.test(unit.lemma))) {
    if (!HOLD_VERBS.has(unit.lemma) || unit.lemma === 'be') return null;
    return {
      verb: unit,
      preposition: null,
      direct: true,
      speaks: false,
      subject: subjectOf(scene, at).mentions,
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
  if (word === 'of') return /^(?:rounds?|series|number|set|kind|form)$/.test(units[at - 1]?.lower ?? '');
  if (word === 'in') return units[at - 1]?.lower === 'part';
  return word !== 'place';
}

function throughPreposition(scene: Scene, preposition: Unit): Frame | null {
  const { units } = scene;
  for (let at = preposition.at - 1; at >= 0 && at > preposition.at - 22; at -= 1) {
    const unit = units[at];
    if (!unit || unit.lower === ';') return null;
    if (unit.mention || unit.pos !== 'VERB') continue;
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

function partiesOf(kind: MeetingKind, before: Before, after: After, frame: Frame | null): readonly LinkedMention[] {
  const own = [
    ...after.with,
    ...after.between,
    ...(kind === 'VISIT' ? after.by : [...after.of, ...after.by]),
    ...(kind === 'CALL' || kind === 'VISIT' ? after.to.filter(({ type }) => kind === 'CALL' || type === 'PERSON') : []),
  ];
  const owners = before.owners.filter(
    (mention) => canAct(mention) && (mention.type !== 'PLACE' || after.with.length > 0),
  );
  const named = before.names.filter(canAct);
  const paired =
    named.length > 1 || after.with.length > 0 ? named : named.filter(({ type }) => type === 'ORGANIZATION');
  const sitting = [...owners, ...paired, ...own, ...(kind === 'VISIT' ? after.of : [])].filter(
    (mention) => canAct(mention) && (kind !== 'VISIT' || mention !== after.toPlace),
  );
  const closed = after.between.length > 1 || named.length > 1;
  if (frame === null) return sitting;
  const inside = IN_TALKS_VERBS.has(frame.verb.lemma) && !frame.direct;
  const acts = inside
    ? true
    : frame.speaks
      ? actsBySpeaking(kind, frame, after, owners)
      : !closed && owners.length === 0 && !HOST_VERBS.has(frame.verb.lemma);
  const joined = /^(?:attend|join|participate|take|chair|lead|mediate|arrive|come|travel|fly|go|head)$/.test(
    frame.verb.lemma,
  );
  return acts || (joined && !frame.speaks)
    ? [...frame.subject, ...frame.object, ...sitting]
    : [...frame.object, ...sitting];
}

/** Who speaks after talks "with X" was in them; who speaks of talks of others, or "at a summit", is not known to have been. */
const actsBySpeaking = (kind: MeetingKind, frame: Frame, after: After, owners: readonly LinkedMention[]): boolean =>
  owners.length === 0 &&
  after.between.length === 0 &&
  (after.with.length > 0 || (kind === 'PRESS_CONFERENCE' && /^(?:at|in|during)$/.test(frame.preposition ?? '')));

const hostsOf = (after: After, frame: Frame | null): readonly LinkedMention[] =>
  frame?.direct && HOST_VERBS.has(frame.verb.lemma) ? [...frame.subject, ...after.hosts] : after.hosts;

function placeOf(kind: MeetingKind, before: Before, after: After): { readonly place?: LinkedMention } {
  if (kind === 'VISIT' && after.toPlace) return { place: after.toPlace };
  const named = before.names.find((mention) => mention.type === 'PLACE' || mention.reading === 'PLACE');
  return named ? { place: named } : {};
}

interface Status {
  readonly status: MeetingStatus;
  readonly statusSaid: boolean;
}

function statusOf(scene: Scene, unit: Unit, before: Before, frame: Frame | null): Status {
  const said = statusOfAdjectives(before.words);
  if (said !== null && said !== 'PLANNED') return { status: said, statusSaid: true };
  const preposition = scene.units[before.start - 1]?.lower ?? '';
  if (/^(?:after|during|following)$/.test(preposition)) return { status: said ?? 'HELD', statusSaid: true };
  const takesPart = frame !== null && !frame.speaks && !(IN_TALKS_VERBS.has(frame.verb.lemma) && !frame.direct);
  if (takesPart && frame !== null) {
    const governed = statusOfVerb(scene, frame.verb.at);
    if (governed !== 'HELD') return { status: governed, statusSaid: true };
  }
  const predicate = statusOfPredicate(scene, unit.at) ?? said;
  return { status: predicate ?? 'HELD', statusSaid: predicate !== null || takesPart };
}
