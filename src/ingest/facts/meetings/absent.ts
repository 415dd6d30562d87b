import type { Presence } from '../../../model/meeting.ts';
import type { LinkedMention } from '../../found.ts';
import { isNobody, notThere } from './not-there.ts';
import { canAct, phraseAt } from './noun-phrases.ts';
import { type Cluster, partiesOf } from './same.ts';
import type { Scene, Unit } from './scene.ts';
import { phraseEndingAt, subjectOf } from './subjects.ts';
import { voiceAt } from './voice.ts';

/** Somebody whom the words leave out of a meeting. */
export interface Left {
  readonly mention: LinkedMention;
  readonly presence: Presence;
}

/** How far back, in sentences, the meeting may stand that somebody is told to have missed. */
const REACH = 3;

/**
 * Finds who was left out of which meeting, by the words that say so, and whom the talks are about who is not in them.
 * Shape: one list for each cluster, in its order; nobody who sits in a meeting is left out of it.
 */
export function findLeft(scenes: readonly Scene[], clusters: readonly Cluster[]): readonly (readonly Left[])[] {
  const lists: Left[][] = clusters.map(() => []);
  const told = toldBySentence(clusters);
  for (const scene of scenes) {
    const left = leftIn(scene);
    if (left.length === 0) continue;
    for (const at of clustersFor(scene.sentence.index, told)) lists[at]?.push(...left);
  }
  clusters.forEach((cluster, at) => {
    lists[at]?.push(...cluster.tellings.flatMap((telling) => concernedIn(telling.scene, telling.trigger.end)));
  });
  return lists.map((list, at) => {
    const seats = seatsOf(clusters[at]);
    return list.filter(({ mention }) => mention.entity !== null && !seats.has(mention.entity));
  });
}

/** Which meetings each sentence tells of. */
function toldBySentence(clusters: readonly Cluster[]): ReadonlyMap<number, readonly number[]> {
  const told = new Map<number, number[]>();
  clusters.forEach(({ tellings }, at) => {
    const named = partiesOf({ tellings }).length > 1;
    for (const index of new Set(tellings.map(({ scene }) => scene.sentence.index))) {
      const here = told.get(index) ?? [];
      if (named || here.length === 0) told.set(index, [...here, at]);
    }
  });
  return told;
}

/** The meetings told of in the sentence; else those of the nearest sentence before it. */
function clustersFor(sentence: number, told: ReadonlyMap<number, readonly number[]>): readonly number[] {
  for (let back = 0; back <= REACH; back += 1) {
    const here = told.get(sentence - back);
    if (here !== undefined) return back === 0 ? here : here.slice(-1);
  }
  return [];
}

/** Who sits in it, and the states that persons sit for. */
const seatsOf = (cluster: Cluster | undefined): ReadonlySet<string> =>
  new Set(
    (cluster ? partiesOf(cluster) : []).flatMap(({ mention }) => [mention.entity ?? [], mention.state ?? []].flat()),
  );

function leftIn(scene: Scene): readonly Left[] {
  return scene.units.flatMap((unit) =>
    unit.mention || voiceAt(scene, unit.start) !== null
      ? []
      : [
          ...as('ABSENT_CONCERNED', notThere(scene, unit)),
          ...withoutThem(scene, unit),
          ...outside(scene, unit),
          ...missing(scene, unit),
          ...declining(scene, unit),
        ],
  );
}

const as = (presence: Presence, mentions: readonly LinkedMention[]): readonly Left[] =>
  mentions.filter((mention) => mention.entity !== null && canAct(mention)).map((mention) => ({ mention, presence }));

/** "without consulting Y", "without inviting Y", "excluding Y". */
function withoutThem(scene: Scene, unit: Unit): readonly Left[] {
  const before = scene.units[unit.at - 1]?.lower ?? '';
  if (/^(?:consulting|involving|including|informing|inviting|asking)$/.test(unit.lower) && before === 'without') {
    return as(unit.lower === 'inviting' ? 'NOT_INVITED' : 'ABSENT_CONCERNED', phraseAt(scene, unit.at + 1).mentions);
  }
  return [];
}

const OUT =
  /^(?:left out|sidelined|excluded|shut out|absent|missing|not present|not at the table|not represented|outside|out of the|kept out|not involved|not part|not consulted|bypassed|frozen out|without a seat|not invited|uninvited)/;

/** "Y was left out", "Y was not at the table", "Y was not invited". */
function outside(scene: Scene, unit: Unit): readonly Left[] {
  if (isNoneInvited(scene, unit)) return as('NOT_INVITED', subjectOf(scene, unit.at).mentions);
  if (unit.pos !== 'AUX' || !/^(?:be|have|remain|feel)$/.test(unit.lemma)) return [];
  const rest = scene.text.clean
    .slice(unit.end, unit.end + 60)
    .replace(/^(?:n[’']t| not)\b/, ' not')
    .replace(/^ (?:been|also|largely|again|thus|once)\b/, '')
    .trimStart();
  const said = OUT.exec(rest);
  if (!said) return [];
  const invited = /invited/.test(said[0]);
  return as(invited ? 'NOT_INVITED' : 'ABSENT_CONCERNED', [
    ...subjectOf(scene, unit.at).mentions,
    ...alsoOut(scene, unit),
  ]);
}

/** "No minister of X was invited". */
const isNoneInvited = (scene: Scene, { lemma, end, at }: Unit): boolean =>
  lemma === 'be' &&
  /^(?: been)? invited\b/.test(scene.text.clean.slice(end, end + 20)) &&
  isNobody(subjectOf(scene, at).words);

/** "… as well as its allies X and Y". */
function alsoOut(scene: Scene, unit: Unit): readonly LinkedMention[] {
  const well = scene.units.findIndex(
    ({ lower, at }) =>
      at > unit.at && lower === 'well' && scene.units[at - 1]?.lower === 'as' && scene.units[at + 1]?.lower === 'as',
  );
  return well < 0 ? [] : phraseAt(scene, well + 2).mentions;
}

/** "One actor was missing: Y", "missing from the talks was Y". */
function missing(scene: Scene, unit: Unit): readonly Left[] {
  if (!/^(?:missing|absent)$/.test(unit.lower)) return [];
  const next = scene.units[unit.at + 1];
  return next?.lower === ':' || next?.lower === '–'
    ? as('ABSENT_CONCERNED', phraseAt(scene, next.at + 1).mentions)
    : [];
}

/** "Y refused to attend", "Y boycotted the summit", "X excluded Y from the talks". */
function declining(scene: Scene, unit: Unit): readonly Left[] {
  if (unit.pos !== 'VERB') return [];
  const rest = scene.text.clean.slice(unit.end, unit.end + 60);
  const declines =
    (/^(?:refuse|decline)$/.test(unit.lemma) &&
      /^ (?:to (?:attend|take part|participate|come|join)|(?:an?|the|his|her|their) invitation)\b/.test(rest)) ||
    (/^(?:boycott|skip|snub)$/.test(unit.lemma) &&
      /^ (?:the|this|a|its)? ?(?:\w+ )?(?:talks|summit|meeting|conference|negotiations)\b/.test(rest));
  if (declines) return as('DECLINED', subjectOf(scene, unit.at).mentions);
  if (
    unit.lemma !== 'exclude' ||
    !/\b(?:from|in|at) (?:the |these |any )?(?:\w+ )?(?:talks|negotiations|meeting|summit|table)\b/.test(rest)
  )
    return [];
  const passive = scene.units[unit.at - 1]?.lemma === 'be';
  return passive || isNobody(subjectOf(scene, unit.at).words) ? [] : as('ABSENT_CONCERNED', objectsOf(scene, unit.at));
}

function objectsOf(scene: Scene, verb: number): readonly LinkedMention[] {
  const phrase = phraseAt(scene, verb + 1);
  if (phrase.mentions.length > 0) return phrase.mentions;
  return /^(?:in|for|of)$/.test(scene.units[phrase.end]?.lower ?? '')
    ? phraseAt(scene, phrase.end + 1).mentions
    : phraseEndingAt(scene, phrase.end - 1).mentions;
}

const ABOUT =
  /^[^.;:]{0,60}?\b(?:(?:on|about|over|to (?:end|stop|settle|resolve|discuss)|ending|for)\b[^.;:,]{0,40}?)$/;

/** The state whose war or future a meeting is about: "talks on Y", "talks to end the war in Y". */
function concernedIn(scene: Scene, from: number): readonly Left[] {
  return scene.units.flatMap(({ mention }) => {
    if (mention?.type !== 'STATE' || mention.start < from || mention.start - from > 80 || mention.form === 'PRONOUN')
      return [];
    return ABOUT.test(scene.text.clean.slice(from, mention.start))
      ? [{ mention, presence: 'ABSENT_CONCERNED' as const }]
      : [];
  });
}
