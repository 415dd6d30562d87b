import type { LinkedMention } from '../../../found.ts';
import { type Cluster, partiesOf } from '../same.ts';
import type { Scene } from '../scene.ts';
import { voiceAt } from '../voice.ts';
import { declining } from './declining.ts';
import { inverted } from './inverted.ts';
import type { Left, LeftRule } from './left.ts';
import { nobody } from './nobody.ts';
import { notAttending } from './not-there.ts';
import { outside } from './outside.ts';
import { without } from './without.ts';

/** The ways to tell that somebody was not there, in their order; each reads every word. */
const LEFT_RULES: readonly LeftRule[] = [notAttending, without, outside, inverted, declining, nobody];

/** How far back, in sentences, the meeting may stand that somebody is told to have missed; how far, where its town is named again. */
const REACH = 3;
const REACH_BY_PLACE = 12;

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
    unit.mention || voiceAt(scene, unit.start) !== null ? [] : LEFT_RULES.flatMap((rule) => rule.read(scene, unit)),
  );

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

/** The meetings told of in the sentence; else that in the town it names; else those of the nearest sentence before it. */
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
  for (let back = 1; back <= REACH; back += 1) {
    const before = told.get(index - back);
    if (before !== undefined) return before.slice(-1);
  }
  return [];
}

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
