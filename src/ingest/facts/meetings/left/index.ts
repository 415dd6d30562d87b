import type { LinkedMention } from '../../../found.ts';
import { headAfter } from '../noun-phrases.ts';
import { type Cluster, partiesOf } from '../same.ts';
import type { Scene, Unit } from '../scene.ts';
import { declining } from './declining.ts';
import { inverted } from './inverted.ts';
import { keptOut } from './kept-out.ts';
import { type Left, type LeftRule, MEETING_WORDS } from './left.ts';
import { nobody } from './nobody.ts';
import { notAttending } from './not-there.ts';
import { outside } from './outside.ts';
import { without } from './without.ts';

/** The ways to tell that somebody was not there, in their order; each reads every word. */
const LEFT_RULES: readonly LeftRule[] = [notAttending, without, outside, inverted, declining, nobody, keptOut];

/** How far back, in sentences, the meeting may stand that somebody is told to have missed; how far, where its town is named again, or it by "the talks". */
const REACH = 3;
const REACH_SEATED = 8;
const REACH_BY_PLACE = 12;
const REACH_BY_NAME = 40;

/** Words that point to a meeting told of before. */
const NAMED = new RegExp(`\\b(?:the|these|those) (?:\\w+ )?${MEETING_WORDS}\\b`);

/**
 * Finds who was left out of which meeting, by the words that say so, and whom the talks are about who is not in them.
 * Shape: one list for each cluster, in its order; nobody who sits in a meeting is left out of it.
 */
export function findLeft(scenes: readonly Scene[], clusters: readonly Cluster[]): readonly (readonly Left[])[] {
  const lists: Left[][] = clusters.map(() => []);
  const told = toldBySentence(clusters);
  for (const scene of scenes) {
    for (const left of leftIn(scene)) {
      for (const at of clustersFor(scene, left, clusters, told)) lists[at]?.push(left);
    }
  }
  clusters.forEach((cluster, at) => {
    lists[at]?.push(...cluster.tellings.flatMap((telling) => concernedIn(telling.scene, telling.trigger.end)));
  });
  return lists.map((list, at) => {
    const seats = seatsOf(clusters[at]);
    return list.filter(({ mention }) => mention.entity !== null && !seats.has(mention.entity));
  });
}

const leftIn = (scene: Scene): readonly Left[] =>
  scene.units.flatMap((unit) =>
    unit.mention || isVoiced(scene, unit) ? [] : LEFT_RULES.flatMap((rule) => rule.read(scene, unit)),
  );

/** Whether somebody says it, not the narrator. */
const isVoiced = ({ voices }: Scene, { start: at }: Unit): boolean =>
  voices.some(({ start, end, named }) => named && start <= at && at < end);

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

/** The meetings told of in the sentence; else that in the town it names; else those of the nearest sentence before it; else the only one. */
function clustersFor(
  scene: Scene,
  left: Left,
  clusters: readonly Cluster[],
  told: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const { index } = scene.sentence;
  const here = told.get(index) ?? [];
  if (left.inClause) return here.filter((at) => isInClause(clusters[at], left.mention, scene));
  if (here.length > 0) return here;
  const inTown = clusters.findLastIndex((cluster) => isThere(cluster, scene));
  if (inTown >= 0) return [inTown];
  const reach = NAMED.test(scene.text.clean.slice(scene.sentence.start, scene.sentence.end))
    ? REACH_BY_NAME
    : REACH_SEATED;
  for (let back = 1; back <= reach; back += 1) {
    const before = told.get(index - back)?.filter((at) => back <= REACH || isSeated(clusters[at]));
    if (before !== undefined && before.length > 0) return before.slice(-1);
  }
  return onlyOne(scene, clusters);
}

/** The one meeting that the text above has told of with its parties, where there is no other. */
function onlyOne({ sentence }: Scene, clusters: readonly Cluster[]): readonly number[] {
  const seated = clusters.flatMap((cluster, at) => (isSeated(cluster) ? at : []));
  const [first] = seated;
  const above = (clusters[first ?? -1]?.tellings[0]?.scene.sentence.index ?? Number.POSITIVE_INFINITY) < sentence.index;
  return first !== undefined && seated.length === 1 && above ? [first] : [];
}

const isSeated = (cluster: Cluster | undefined): boolean =>
  cluster !== undefined && partiesOf(cluster).length > 1 && cluster.tellings.some(({ kind }) => kind !== 'VISIT');

/** Whether a telling stands before a mention with no other clause between them ("met in Oslo without Y"). */
const isInClause = (cluster: Cluster | undefined, { start }: LinkedMention, scene: Scene): boolean =>
  cluster?.tellings.some(
    ({ trigger, scene: told }) =>
      told === scene &&
      trigger.end <= start &&
      !scene.units.some(
        ({ start: at, pos, mention }) =>
          at > trigger.end && at < start && !mention && (pos === 'AUX' || pos === 'VERB' || pos === 'SCONJ'),
      ),
  ) ?? false;

/** Whether a meeting was in a town that the sentence names ("was absent from Geneva"). */
function isThere({ tellings }: Cluster, { sentence, units }: Scene): boolean {
  const last = tellings.at(-1)?.scene.sentence.index ?? sentence.index;
  if (last > sentence.index || sentence.index - last > REACH_BY_PLACE) return false;
  return tellings.some(
    ({ place }) =>
      place?.type === 'PLACE' && place.entity !== null && units.some(({ mention }) => mention?.entity === place.entity),
  );
}

/** Who sits in it, and the states that persons sit for. */
const seatsOf = (cluster: Cluster | undefined): ReadonlySet<string> =>
  new Set(
    (cluster ? partiesOf(cluster) : []).flatMap(({ mention }) => [mention.entity ?? [], mention.state ?? []].flat()),
  );

const ABOUT =
  /^[^.;:]{0,60}?\b(?:(?:on|about|over|to (?:end|stop|settle|resolve|discuss)|ending|for)\b[^.;:,]{0,40}?)$/;

/** "on Monday" is no subject of talks. */
const ON_A_DAY = /\bon (?:the )?(?:[A-Z][a-z]+day\b|\d)/g;

/** The state whose war or future a meeting is about: "talks on Y", "talks to end the war in Y". */
function concernedIn(scene: Scene, from: number): readonly Left[] {
  return scene.units.flatMap((unit) => {
    const { mention } = unit;
    if (mention?.type !== 'STATE' || mention.start < from || mention.start - from > 80 || mention.form === 'PRONOUN')
      return [];
    if (headAfter(scene, unit.at)?.mention?.type === 'PERSON') return [];
    return ABOUT.test(scene.text.clean.slice(from, mention.start).replace(ON_A_DAY, ' '))
      ? [{ mention, presence: 'ABSENT_CONCERNED' as const }]
      : [];
  });
}
