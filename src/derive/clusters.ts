import type { ReportView } from '../model/derivation.ts';
import type { NonEmpty } from '../model/span.ts';
import { compareKeys, compareText } from './compare-text.ts';
import { likeness } from './likeness.ts';
import { type Profile, pairsOf, profileOf } from './profile.ts';
import { lengthOf } from './window.ts';

/**
 * Puts reports that tell of the same meeting together.
 *
 * The most certain come first: those with a day, the more precise before the less, then those known by their publication, then those
 * without any day. Each joins the cluster with the report that it is most like, provided that it contradicts no report in it;
 * else it begins its own. Where two clusters fit equally well, a dated report takes the one begun first, while an undated one stays
 * alone for good: better two meetings than a wrong one. A decision looks only at reports that are alike and at those in their clusters, so
 * clusters of reports that nothing joins do not depend on each other.
 * Shape: every report once, whatever their order; each cluster in order of publication (unknown last), then id; clusters by their first.
 */
export function clusterReports(reports: readonly ReportView[]): readonly NonEmpty<ReportView>[] {
  const clusters: Cluster[] = [];
  const clustersByPair = new Map<string, Set<Cluster>>();
  for (const profile of reports.map(profileOf).sort(byCertainty)) {
    const pairs = pairsOf(profile).map((pair) => pair.join('|'));
    const near = new Set(pairs.flatMap((pair) => [...(clustersByPair.get(pair) ?? [])]));
    const cluster = chooseCluster(profile, near) ?? newCluster(profile, near, clusters);
    if (cluster.members.at(-1) !== profile) cluster.members.push(profile);
    for (const pair of pairs) clustersByPair.set(pair, (clustersByPair.get(pair) ?? new Set()).add(cluster));
  }
  return clusters.map(({ members }) => inOrder(members)).sort(([a], [b]) => compareText(a.id, b.id));
}

/** The order in which reports are told: by publication, those without it last, then by id. */
export const byPublication = (a: ReportView, b: ReportView): number =>
  compareKeys([a.publishedOn ?? UNKNOWN_LAST, a.id], [b.publishedOn ?? UNKNOWN_LAST, b.id]);

const UNKNOWN_LAST = '~';

interface Cluster {
  readonly order: number;
  readonly members: [Profile, ...Profile[]];
  /** Alone for good: the report fits two meetings equally well. */
  readonly closed: boolean;
}

function chooseCluster(profile: Profile, near: ReadonlySet<Cluster>): Cluster | null {
  const [best, second] = rank(profile, near);
  if (best === undefined || (isTie(best, second) && profile.dated === null)) return null;
  return best.cluster;
}

function newCluster(profile: Profile, near: ReadonlySet<Cluster>, clusters: Cluster[]): Cluster {
  const closed = rank(profile, near).length > 0;
  const cluster: Cluster = { order: clusters.length, members: [profile], closed };
  clusters.push(cluster);
  return cluster;
}

function rank(profile: Profile, near: ReadonlySet<Cluster>): readonly { cluster: Cluster; points: number }[] {
  const fitting: { cluster: Cluster; points: number }[] = [];
  for (const cluster of near) {
    if (cluster.closed) continue;
    const points = cluster.members.map((member) => likeness(profile, member));
    if (points.some((one) => one === null)) continue;
    const most = Math.max(...points.map((one) => one ?? 0));
    if (most > 0) fitting.push({ cluster, points: most });
  }
  return fitting.sort((a, b) => b.points - a.points || a.cluster.order - b.cluster.order);
}

const isTie = (best: { points: number }, second: { points: number } | undefined): boolean =>
  best.points === second?.points;

function byCertainty(a: Profile, b: Profile): number {
  return compareKeys(certaintyOf(a), certaintyOf(b));
}

function certaintyOf({ dated, window, report }: Profile): readonly (string | number)[] {
  const rung = dated !== null ? 0 : window !== null ? 1 : 2;
  const length = dated === null ? 0 : lengthOf(dated);
  return [rung, length, window?.from ?? '', report.publishedOn ?? UNKNOWN_LAST, report.id];
}

function inOrder([first, ...rest]: readonly [Profile, ...Profile[]]): NonEmpty<ReportView> {
  const sorted = [first, ...rest].map(({ report }) => report).sort(byPublication);
  return sorted as [ReportView, ...ReportView[]];
}
