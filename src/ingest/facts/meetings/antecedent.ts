import {
  type Cluster,
  datesAgree,
  datesMeet,
  partiesOf,
  placesAgree,
  placesMeet,
  settingsAgree,
  statusesAgree,
} from './same.ts';
import type { Telling } from './telling.ts';

/** How many sentences back a telling may point, by the way it joins. */
const REACH = { ANAPHOR: 40, LAST: 3, SHARED: 6 } as const;

/** How many meetings back are looked at, and how many of their last tellings. */
const COMPARED = 16;
const WITNESSES = 6;

/**
 * The meeting that a telling means which names it only by pointing: "hosted the talks", "took part", "sat beside X".
 * Shape: the nearest that its words allow, place, day and persons weighed in; null when none is near enough.
 */
export function antecedentOf(clusters: readonly Cluster[], telling: Telling): Cluster | null {
  let found: Cluster | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const cluster of clusters.slice(-COMPARED)) {
    const score = nearness(cluster, telling);
    if (score !== null && score >= top) [found, top] = [cluster, score];
  }
  return found;
}

/** A summit in a town, whose parties the text has yet to name: those who were there are. */
const isNamedSummit = ({ tellings }: Cluster, { joins, parties }: Telling): boolean =>
  joins === 'LAST' && parties.length > 1 && tellings.some(({ kind, place }) => kind === 'SUMMIT' && place !== null);

function nearness(cluster: Cluster, telling: Telling): number | null {
  if (telling.joins === null) return null;
  const tellings = cluster.tellings.slice(-WITNESSES);
  const last = tellings.at(-1);
  const sitting = entitiesOf(partiesOf(cluster));
  if (!last || (sitting.size === 0 && !isNamedSummit(cluster, telling))) return null;
  const distance = telling.scene.sentence.index - last.scene.sentence.index;
  const shared = telling.parties.filter(({ mention }) => mention.entity !== null && sitting.has(mention.entity)).length;
  if (telling.status === 'PROPOSED' && shared === 0) return null;
  if (distance > REACH[telling.joins] || (shared === 0 && (distance === 0 || telling.joins === 'SHARED'))) return null;
  if (!tellings.every((each) => canBeOne(each, telling))) return null;
  const met = (test: (each: Telling) => boolean): number => (tellings.some(test) ? 4 : 0);
  return (
    met(({ place }) => placesMeet(place, telling.place)) +
    met((each) => datesMeet(each, telling)) +
    Math.min(shared, 2) * 2 +
    (tellings.some(({ kind }) => kind === telling.kind) ? 2 : 0) +
    (sitting.size > 1 ? 1 : 0) -
    distance * 0.5
  );
}

/** Who "took part" did so in a meeting of whatever kind. */
const canBeOne = (each: Telling, telling: Telling): boolean =>
  settingsAgree(each, telling) ||
  (telling.joins === 'LAST' &&
    each.kind === 'CONSULTATION' &&
    datesAgree(each, telling) &&
    placesAgree(each.place, telling.place) &&
    statusesAgree(each, telling));

const entitiesOf = (parties: Telling['parties']): ReadonlySet<string> =>
  new Set(parties.flatMap(({ mention }) => mention.entity ?? []));
