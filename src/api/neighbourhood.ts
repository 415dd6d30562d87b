import { type LinkRow, type LinkScope, linkCountsByNode, linksByNode } from '../graph/read/link.ts';
import { LINK_KINDS, type LinkType } from '../graph/read/link-kinds.ts';
import type { Context } from './context.ts';
import { type Link, linkId, linkOf, linkParent, loadGraphNodes, wordLoader } from './links.ts';
import type { MoreParent, NeighbourhoodParent } from './parents.ts';

export interface NeighbourhoodRequest {
  readonly centre: string;
  readonly depth: number;
  readonly limit: number;
  readonly types: readonly LinkType[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Finds what lies around an entity, ring by ring, until there are enough nodes.
 * In a ring every type of link gets its turn, those of most facts first; all links among the nodes that are kept are edges.
 */
export async function findNeighbourhood(
  context: Context,
  request: NeighbourhoodRequest,
): Promise<NeighbourhoodParent | null> {
  const scope: LinkScope = {
    types: request.types ?? [...new Set(LINK_KINDS.map((kind) => kind.type))],
    from: request.from,
    to: request.to,
    inTheRoom: false,
    topics: true,
  };
  const links = new Map<string, Link>();
  const kept = new Set([request.centre]);
  const rings: (readonly string[])[] = [[request.centre]];
  for (let depth = 0; depth < request.depth; depth += 1) {
    const ring = rings.at(-1) ?? [];
    if (ring.length === 0) break;
    const query = linksByNode(ring, scope, request.limit);
    const rows = query === null ? [] : await context.graph.read(query);
    for (const link of rows.map(linkOf)) links.set(linkId(link), link);
    const outer = strongest(rows, kept).slice(0, request.limit - kept.size);
    for (const id of outer) kept.add(id);
    rings.push(outer);
  }
  const edges = [...links.values()].filter(({ from, to }) => kept.has(from) && kept.has(to));
  return answer(context, scope, request.centre, rings.slice(0, -1).flat(), [...kept], edges);
}

/** The nodes at the other ends that are not kept yet: types of links take turns, in each those of most facts first, then by id. */
function strongest(rows: readonly LinkRow[], kept: ReadonlySet<string>): readonly string[] {
  const byType = new Map<LinkType, LinkRow[]>(LINK_KINDS.map((kind) => [kind.type, []]));
  for (const row of rows) if (!kept.has(row.other)) byType.get(row.type)?.push(row);
  const turns = [...byType.values()].map((links) =>
    links.toSorted((a, b) => b.facts - a.facts || (a.other < b.other ? -1 : 1)),
  );
  const longest = Math.max(...turns.map((links) => links.length));
  const inTurn = Array.from({ length: longest }, (_, turn) => turns.flatMap((links) => links[turn] ?? [])).flat();
  return [...new Set(inTurn.map((link) => link.other))];
}

async function answer(
  context: Context,
  scope: LinkScope,
  centre: string,
  opened: readonly string[],
  ids: readonly string[],
  links: readonly Link[],
): Promise<NeighbourhoodParent | null> {
  const query = linkCountsByNode(opened, scope);
  const [nodes, counts] = await Promise.all([
    loadGraphNodes(context, ids),
    query === null ? [] : context.graph.read(query),
  ]);
  const middle = nodes.get(centre);
  if (middle === undefined) return null;
  const words = wordLoader(context, scope);
  const totals = new Map<string, number>();
  for (const { key, type, total } of counts) totals.set(`${key} ${type}`, (totals.get(`${key} ${type}`) ?? 0) + total);
  const more: MoreParent[] = [];
  for (const [name, total] of [...totals].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [id = '', kind] = name.split(' ') as [string, LinkType];
    const shown = links.filter((link) => link.type === kind && (link.from === id || link.to === id)).length;
    const of = nodes.get(id);
    if (of !== undefined && total > shown) more.push({ of, kind, count: total - shown });
  }
  return {
    centre: middle,
    nodes: ids.flatMap((id) => nodes.get(id) ?? []),
    edges: links
      .toSorted((a, b) => (linkId(a) < linkId(b) ? -1 : 1))
      .flatMap((link) => linkParent(link, nodes, words) ?? []),
    more,
  };
}
