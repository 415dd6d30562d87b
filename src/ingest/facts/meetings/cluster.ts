import { antecedentOf } from './antecedent.ts';
import {
  type Cluster,
  datesAgree,
  datesMeet,
  kindsAgree,
  partiesAgree,
  partiesOf,
  placesAgree,
  placesMeet,
  settingsAgree,
  statusesAgree,
} from './same.ts';
import { looksAhead } from './status.ts';
import type { Party, Telling } from './telling.ts';

/** How many sentences back "the talks" may point. */
const REACH = 40;

/** How many meetings back a telling is compared with, and how many tellings of each: what keeps a long text linear. */
const COMPARED = 64;
const WITNESSES = 4;

/**
 * Gathers the tellings of a text into meetings: by parties, kind, status, place and date, and by words that point back.
 * Shape: clusters in order of their first telling; a telling that only points back and finds nothing is left out.
 */
export function gather(tellings: readonly Telling[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const told of tellings) {
    const telling = told.takesOver === null ? told : takenOver(clusters, told);
    const cluster = isAnother(telling) ? null : (antecedentOf(clusters, telling) ?? best(clusters, telling));
    if (cluster) cluster.tellings.push(telling);
    else if (canBegin(telling)) clusters.push({ tellings: [telling] });
  }
  return withoutOrphans(clusters);
}

/** A telling that named nobody ("Talks in Oslo") belongs to the meeting in the same place that others name. */
function withoutOrphans(clusters: readonly Cluster[]): readonly Cluster[] {
  const homes = clusters.filter((cluster) => partiesOf(cluster).length > 1).slice(0, COMPARED);
  return clusters.filter((cluster) => {
    const [first] = cluster.tellings;
    if (!first || partiesOf(cluster).length > 0) return true;
    const home = homes.find(
      (other) =>
        other.tellings.some(({ place }) => placesMeet(place, first.place)) &&
        other.tellings.every(
          (each) => kindsAgree(each, first) && datesAgree(each, first) && statusesAgree(each, first),
        ),
    );
    home?.tellings.push(...cluster.tellings);
    return home === undefined;
  });
}

/** "the previous summit", "a second round", "the two leaders spoke": another meeting of those who were told of before. */
function takenOver(clusters: readonly Cluster[], telling: Telling): Telling {
  const fits = ({ tellings }: Cluster): boolean => {
    if (telling.takesOver === 'PAIR') return tellings.some(({ parties }) => parties.length > 1);
    return tellings.some((each) => kindsAgree(each, telling)) && tellings.some(({ parties }) => parties.length > 0);
  };
  const before = clusters.slice(-COMPARED).findLast(fits);
  if (telling.parties.length > 0 || !before) return telling;
  const presence = looksAhead(telling.status) ? 'EXPECTED' : 'ATTENDED';
  const parties = partiesOf({ tellings: witnessesOf(before) })
    .filter(({ presence: was }) => was !== 'HOSTED')
    .map(({ mention }): Party => ({ mention, presence }));
  const own = telling.takesOver === 'PAIR' ? telling : { ...telling, beside: false, pointsBack: false };
  return { ...own, parties, statusSaid: true, confidence: 'INFERRED' };
}

/** Another of a series is never the one that it follows. */
const isAnother = (telling: Telling): boolean => telling.takesOver === 'NEXT' && telling.confidence === 'INFERRED';

/** A telling with parties begins a meeting; one without does when a place or a day makes it one. */
const canBegin = (telling: Telling): boolean =>
  (telling.joins === null || telling.joins === 'ANAPHOR') &&
  (telling.parties.length > 0 || telling.place !== null || (telling.date !== null && telling.pointsBack));

function best(clusters: readonly Cluster[], telling: Telling): Cluster | null {
  if (telling.joins === 'LAST' || telling.joins === 'SHARED') return null;
  let found: Cluster | null = null;
  let top = 0;
  for (const cluster of clusters.slice(-COMPARED)) {
    const score = scoreOf(cluster, telling);
    if (score > 0 && score >= top) [found, top] = [cluster, score];
  }
  return found;
}

/** The first and the last tellings of a meeting; they say what it is. */
const witnessesOf = ({ tellings }: Cluster): Telling[] =>
  tellings.length <= 2 * WITNESSES ? tellings : [...tellings.slice(0, WITNESSES), ...tellings.slice(-WITNESSES)];

/** A meeting as it was when last compared: read again only when a telling has come to it. */
interface Seen {
  readonly size: number;
  readonly witnesses: readonly Telling[];
  readonly parties: readonly Party[];
}

const SEEN = new WeakMap<Cluster, Seen>();

function seen(cluster: Cluster): Seen {
  const known = SEEN.get(cluster);
  if (known?.size === cluster.tellings.length) return known;
  const witnesses = witnessesOf(cluster);
  const fresh = { size: cluster.tellings.length, witnesses, parties: partiesOf({ tellings: witnesses }) };
  SEEN.set(cluster, fresh);
  return fresh;
}

/** How well a telling fits a cluster; 0 when it cannot belong. */
function scoreOf(cluster: Cluster, telling: Telling): number {
  const { witnesses: tellings, parties } = seen(cluster);
  const last = tellings.at(-1);
  if (!last) return 0;
  const sameSentence = last.scene === telling.scene;
  const distance = telling.scene.sentence.index - last.scene.sentence.index;
  if (!tellings.every((each) => settingsAgree(each, telling)))
    return telling.beside && sameSentence && joinsInSentence(last, telling) ? 4 : 0;
  const setting =
    (tellings.some((each) => placesMeet(each.place, telling.place)) ? 3 : 0) +
    (tellings.some((each) => datesMeet(each, telling)) ? 3 : 0);
  const recency = 1 - Math.min(distance, REACH) / (REACH * 2);
  if (telling.rule === 'companion' && parties.length > 1) {
    return setting > 0 || sameSentence || distance < 4 ? 1 + setting + recency : 0;
  }
  if (telling.parties.length > 0 && parties.length > 0) {
    if (!partiesAgree(parties, telling.parties)) return 0;
    if (telling.parties.length < 2 && !telling.pointsBack && setting === 0 && !sameSentence) return 0;
    if (sizeOf(parties) < 2 && last.kind !== telling.kind && setting === 0 && !sameSentence) return 0;
    return 5 + setting + recency;
  }
  if (telling.parties.length > 0) return setting > 0 && telling.parties.length > 1 ? setting + recency : 0;
  return pointing(cluster, telling, setting, distance, sameSentence) * recency;
}

/** "met … for talks": the noun tells of what the verb tells. */
const joinsInSentence = (last: Telling, telling: Telling): boolean =>
  kindsAgree(last, telling) && placesAgree(last.place, telling.place) && statusesAgree(last, telling);

/** "The talks" told of as past are not those of a visit still to come. */
const isVisitAhead = ({ tellings }: Cluster, telling: Telling): boolean =>
  telling.kind !== 'VISIT' &&
  !looksAhead(telling.status) &&
  tellings.every(({ kind, status }) => kind === 'VISIT' && looksAhead(status));

const sizeOf = (parties: readonly Party[]): number =>
  new Set(parties.map(({ mention }) => mention.entity ?? mention.start)).size;

const last = ({ tellings }: Cluster): Telling | undefined => tellings.at(-1);

/** The last word of a trigger: "the meeting" takes up "an emergency meeting" before "the talks". */
const nounOf = (telling: Telling | undefined): string =>
  telling?.scene.text.clean.slice(telling.trigger.start, telling.trigger.end).split(/\s/).at(-1) ?? '';

/** Nouns that any meeting may be taken up by. */
const PLAIN = /^(?:meetings?|talks|visit|trip|negotiations|discussions)$/i;

const isSameWord = (cluster: Cluster, telling: Telling, distance: number): boolean => {
  const noun = nounOf(telling);
  if (distance <= 2 && nounOf(last(cluster)) === noun) return true;
  return !PLAIN.test(noun) && seen(cluster).witnesses.some((each) => nounOf(each) === noun);
};

/** How well words without parties point to a cluster. */
function pointing(
  cluster: Cluster,
  telling: Telling,
  setting: number,
  distance: number,
  sameSentence: boolean,
): number {
  if (distance > REACH) return 0;
  if (sameSentence && telling.beside) return 6;
  if (!telling.pointsBack || isVisitAhead(cluster, telling)) return 0;
  const sameWord = isSameWord(cluster, telling, distance) ? 2 : 0;
  const salience = Math.min(cluster.tellings.length, 5) * 0.2 + (seen(cluster).parties.length > 1 ? 1 : 0);
  return 1 + setting + salience + sameWord;
}
