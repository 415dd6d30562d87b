import { KnownError } from '../errors.ts';
import { type LinkScope, linksByNode } from '../graph/read/link.ts';
import type { LinkType } from '../graph/read/link-kinds.ts';
import type { Context } from './context.ts';
import { type Link, linkId, linkOf, linkParent, loadGraphNodes, wordLoader } from './links.ts';
import type { HopParent, PathParent } from './parents.ts';

/** What may link two things on a path. */
const VIA = {
  MEETING: ['TAKES_PART_IN'],
  STATEMENT: ['SPOKE_TO', 'SPOKE_FOR', 'SPOKE_ABOUT'],
  OFFICE: ['STANDS_FOR', 'HOLDS_OFFICE_OF'],
} as const satisfies Record<string, readonly LinkType[]>;
export type Via = keyof typeof VIA;

/** Links looked at per node, kind and direction. */
const LINKS_PER_NODE = 200;
/** Nodes looked at from either end. */
const MAX_SEEN = 20_000;

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly limit: number;
  readonly via: readonly Via[];
}

/** One step towards an end: the node it leads to and the link that is gone along. */
interface Step {
  readonly to: string;
  readonly link: Link;
}

/** What was seen from one end: for every node all its steps on shortest ways back to that end. */
interface Side {
  readonly back: Map<string, Step[]>;
  frontier: readonly string[];
}

/**
 * Finds the shortest paths between two entities, looking from both ends, one graph read per hop.
 * Shape: ordered by the ids on them; [] when there is none within the hops.
 */
export async function findPaths(context: Context, request: PathRequest): Promise<readonly PathParent[]> {
  if (request.from === request.to) return [];
  const scope: LinkScope = {
    types: request.via.flatMap((via) => VIA[via]),
    from: null,
    to: null,
    inTheRoom: true,
    topics: false,
  };
  const sides: [Side, Side] = [sideOf(request.from), sideOf(request.to)];
  const meets = await search(context, scope, sides, request.maxHops);
  const walks = meets.flatMap((middle) => join(sides, middle, request.limit));
  walks.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return toPaths(context, scope, request.from, walks.slice(0, request.limit));
}

const sideOf = (end: string): Side => ({ back: new Map([[end, []]]), frontier: [end] });

/** Grows the smaller side hop by hop until both meet; gives the nodes where they do. */
async function search(context: Context, scope: LinkScope, sides: [Side, Side], maxHops: number): Promise<string[]> {
  for (let hop = 0; hop < maxHops; hop += 1) {
    const [near, far] = sides[0].frontier.length <= sides[1].frontier.length ? sides : [sides[1], sides[0]];
    if (near.frontier.length === 0) return [];
    const found = await grow(context, scope, near);
    const meets = found.filter((id) => far.back.has(id));
    if (meets.length > 0) return meets.sort();
    if (near.back.size + far.back.size > MAX_SEEN) {
      throw new KnownError('OPERATION_TOO_LARGE', `More than ${MAX_SEEN} nodes lie between the two ends.`);
    }
  }
  return [];
}

async function grow({ graph }: Context, scope: LinkScope, side: Side): Promise<string[]> {
  const query = linksByNode(side.frontier, scope, LINKS_PER_NODE);
  const rows = query === null ? [] : await graph.read(query);
  const found = new Map<string, Map<string, Step>>();
  for (const row of rows) {
    if (side.back.has(row.other)) continue;
    const steps = found.get(row.other) ?? new Map<string, Step>();
    const step = { to: row.key, link: linkOf(row) };
    const before = steps.get(row.key);
    if (before === undefined || tellsMore(step.link, before.link)) steps.set(row.key, step);
    found.set(row.other, steps);
  }
  for (const [id, steps] of found) side.back.set(id, [...steps.values()]);
  side.frontier = [...found.keys()].sort();
  return [...side.frontier];
}

/** Of several links between the same two nodes a path shows the one that tells most of how they met. */
const TELLING: readonly LinkType[] = Object.values(VIA).flat();

function tellsMore(one: Link, other: Link): boolean {
  const gain = TELLING.indexOf(other.type) - TELLING.indexOf(one.type);
  return gain > 0 || (gain === 0 && linkId(one) < linkId(other));
}

type Walk = readonly Step[];

/** Ways through one middle node, from the first end to the second, at most `limit`. */
function join([first, second]: [Side, Side], middle: string, limit: number): Walk[] {
  const before = waysBack(first, middle, limit).map((way) => turned(way, middle));
  const after = waysBack(second, middle, limit);
  return before.flatMap((start) => after.map((end) => [...start, ...end])).slice(0, limit * limit);
}

/** The first ways back to the end of a side; further ones are never walked, for there may be millions. */
function waysBack(side: Side, from: string, limit: number): Walk[] {
  const found: Walk[] = [];
  for (const way of everyWayBack(side, from)) if (found.push(way) >= limit) break;
  return found;
}

function* everyWayBack(side: Side, from: string): Generator<Walk> {
  const steps = side.back.get(from) ?? [];
  if (steps.length === 0) yield [];
  const sorted = steps.toSorted((a, b) => (linkId(a.link) < linkId(b.link) ? -1 : 1));
  for (const step of sorted) for (const rest of everyWayBack(side, step.to)) yield [step, ...rest];
}

/** The same way, gone from its other end. */
function turned(way: Walk, from: string): Walk {
  const starts = [from, ...way.map((step) => step.to)];
  return way.map((step, index) => ({ to: starts[index] ?? from, link: step.link })).toReversed();
}

const keyOf = (walk: Walk): string => walk.map((step) => `${step.to} ${step.link.type}`).join('\n');

async function toPaths(
  context: Context,
  scope: LinkScope,
  from: string,
  walks: readonly Walk[],
): Promise<PathParent[]> {
  const ids = new Set([from, ...walks.flatMap((walk) => walk.map((step) => step.to))]);
  const nodes = await loadGraphNodes(context, [...ids]);
  const words = wordLoader(context, scope);
  return walks.map((walk) => ({
    hops: walk.flatMap(({ to, link }, index): HopParent[] => {
      const start = nodes.get(walk[index - 1]?.to ?? from);
      const end = nodes.get(to);
      const parent = linkParent(link, nodes, words);
      return start === undefined || end === undefined || parent === null ? [] : [{ start, end, link: parent }];
    }),
  }));
}
