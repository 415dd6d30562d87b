import type { MeetingKind, MeetingStatus } from '../../../../model/meeting.ts';
import type { LinkedMention } from '../../../found.ts';
import { type Frame, frameOf } from '../frame.ts';
import { staysAway } from '../left/not-there.ts';
import { ACTS_IN_VERBS, HOST_VERBS, IN_TALKS_VERBS, LOOSE_NOUNS, MEALS } from '../lexicon.ts';
import { tellingOf } from '../make.ts';
import { type After, afterNoun, type Before, beforeNoun } from '../noun-context.ts';
import { kindOf } from '../noun-kind.ts';
import { canAct, phraseAt } from '../noun-phrases.ts';
import { statusOfAdjectives, statusOfAim, statusOfPredicate } from '../noun-status.ts';
import type { Scene, Unit } from '../scene.ts';
import { statusOfVerb } from '../status.ts';
import type { MeetingRule, Telling } from '../telling.ts';
import { goalOf } from './visit.ts';

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
    if (frame?.direct && frame.verb.lemma === 'have' && before.definite) return [];
    if (before.words.some(({ lower }) => lower === 'any')) return [];
    if (frame && !frame.speaks && before.definite && staysAway(scene, frame.verb)) return [];
    const named = partiesOf(kind, before, after, frame);
    const sitting = named.length === 1 && frame?.direct ? [...withBefore(scene, frame.verb), ...named] : named;
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
      takesOver: seriesOf(scene, before),
      anchor: frame !== null && !frame.speaks ? frame.verb.at : null,
      hosts: hostsOf(before, after, frame),
      joins: isAnaphor(scene, before, after, frame) ? 'ANAPHOR' : null,
      pointsBack: before.definite || (sitting.length < 2 && !isNew(before) && seriesOf(scene, before) !== 'NEXT'),
      beside:
        (sitting.length === 0 && !isNew(before) && !isBefore(scene, before)) ||
        (frame !== null && frame.preposition === 'for'),
      ...placeOf(scene, kind, before, after, frame),
      ...(frame?.speaks ? { confidence: 'RESOLVED' as const } : {}),
    });
    return telling === null ? [] : [telling];
  },
};

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
  return acts || isSummons(frame) || (joined && !frame.speaks)
    ? [...frame.subject, ...frame.object, ...sitting]
    : [...frame.object, ...sitting];
}

/** "agreed with Y on a truce and promised a meeting": the one with whom the sentence has agreed. */
function withBefore(scene: Scene, verb: Unit): readonly LinkedMention[] {
  if (!/^(?:promise|agree|arrange|plan|propose|announce)$/.test(verb.lemma)) return [];
  const at = scene.units.findLastIndex(({ at: index, lower }) => index < verb.at && lower === 'with');
  return at < 0
    ? []
    : phraseAt(scene, at + 1, verb.at).mentions.filter(({ type }) => type === 'PERSON' || type === 'STATE');
}

/** "the previous summit", "a second round of talks", "another meeting". */
function seriesOf(scene: Scene, before: Before): Telling['takesOver'] {
  const round = scene.units.slice(Math.max(0, before.start - 4), before.start);
  const measured = round.some(({ lower }) => /^rounds?$/.test(lower)) ? round : [];
  const words = [...measured, ...before.words].map(({ lower }) => lower);
  if (words.some((word) => /^(?:previous|preceding|prior)$/.test(word))) return 'BEFORE';
  const another = words.some((word) => /^(?:second|third|fourth|another|next|new|further|follow-up)$/.test(word));
  return another && (!before.definite || words.includes('next')) ? 'NEXT' : null;
}

/** "on Monday, before the summit": another meeting than that of the verb. */
const isBefore = ({ units }: Scene, { start }: Before): boolean =>
  /^(?:before|preceding)$/.test(units[start - 1]?.lower ?? '') ||
  (units[start - 1]?.lower === 'of' && units[start - 2]?.lower === 'ahead');

/** "another meeting", "future talks": words that tell of one that was not told of before. */
const isNew = (before: Before): boolean =>
  !before.definite &&
  (/^(?:an?|another)$/.test(before.words[0]?.lower ?? '') || statusOfAdjectives(before.words) !== null);

/** Who speaks after talks "with X" was in them; who speaks of talks of others, or "at a summit", is not known to have been. */
const actsBySpeaking = (kind: MeetingKind, frame: Frame, after: After, owners: readonly LinkedMention[]): boolean =>
  owners.length === 0 &&
  after.between.length === 0 &&
  (after.with.length > 0 || (kind === 'PRESS_CONFERENCE' && /^(?:at|in|during)$/.test(frame.preposition ?? '')));

/** "opened the talks", "took part in the meeting": words that act in a meeting and name none of its parties. */
const isAnaphor = ({ units }: Scene, before: Before, after: After, frame: Frame | null): boolean =>
  frame !== null &&
  !frame.speaks &&
  (ACTS_IN_VERBS.has(frame.verb.lemma) || units[frame.verb.at + 1]?.lower === 'part') &&
  before.definite &&
  before.owners.length === 0 &&
  !before.names.some(canAct) &&
  [after.with, after.between, after.of, after.by, after.hosts].every((named) => named.length === 0);

/** "called X to a meeting": it is still to come. */
const isSummons = ({ verb, preposition }: Frame): boolean =>
  /^(?:call|summon)$/.test(verb.lemma) && preposition === 'to';

/** Who gives the house; "called the talks useful" gives them only a name. */
const hostsOf = (before: Before, after: After, frame: Frame | null): readonly LinkedMention[] =>
  frame &&
  (isSummons(frame) || frame.direct) &&
  HOST_VERBS.has(frame.verb.lemma) &&
  !(frame.verb.lemma === 'call' && before.definite)
    ? [...frame.subject, ...after.hosts]
    : after.hosts;

function placeOf(
  scene: Scene,
  kind: MeetingKind,
  before: Before,
  after: After,
  frame: Frame | null,
): { readonly place?: LinkedMention } {
  if (kind === 'VISIT' && after.toPlace) return { place: after.toPlace };
  const named = before.names.find((mention) => mention.type === 'PLACE' || mention.reading === 'PLACE');
  if (named) return { place: named };
  const goal = frame?.preposition === 'for' ? goalOf(scene, frame.verb)?.place : null;
  return goal ? { place: goal } : {};
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
    if (governed === 'HELD' && isSummons(frame)) return { status: 'PLANNED', statusSaid: true };
    if (governed !== 'HELD') return { status: governed, statusSaid: true };
  }
  const aim = frame === null ? statusOfAim(scene, before.start, unit) : null;
  if (aim !== null) return { status: aim, statusSaid: true };
  const predicate = statusOfPredicate(scene, unit.at) ?? said;
  const inside = frame !== null && !frame.direct && IN_TALKS_VERBS.has(frame.verb.lemma);
  return { status: predicate ?? 'HELD', statusSaid: predicate !== null || takesPart || inside };
}
