import { KnownError } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { emptyPage, type Page, pageArguments } from '../connection.ts';
import * as lists from '../lists.ts';
import { findEntity } from '../lookup.ts';
import { findNeighbourhood } from '../neighbourhood.ts';
import type { MeetingPage, TimelineEntryParent } from '../parents.ts';
import { findPaths } from '../path.ts';
import { readSearchPage } from '../search-page.ts';
import { loadNode } from './node.ts';

const MAX_NODES = 100;

export const Query: QueryResolvers = {
  graph: () => ({}),
  node: (_query, { id }, context) => loadNode(context, id),
  nodes: (_query, { ids }, context) => {
    if (ids.length > MAX_NODES)
      throw new KnownError('INPUT_INVALID', `"ids" holds ${ids.length}, not ${MAX_NODES} at most.`);
    return Promise.all(ids.map((id) => loadNode(context, id)));
  },
  entity: (_query, { name, id }, context) => {
    if ((name == null) === (id == null))
      throw new KnownError('INPUT_INVALID', 'Not exactly one of "name" and "id" is given.');
    return id == null ? findEntity(context, name ?? '') : context.loaders.entityById.load(id);
  },
  document: (_query, { id }, { loaders }) => loaders.documentById.load(id),
  meeting: (_query, { id }, { loaders }) => loaders.meetingById.load(id),
  statement: (_query, { id }, { loaders }) => loaders.statementById.load(id),
  persons: (_query, args, context) => lists.entityList(context, 'persons', args),
  states: (_query, args, context) => lists.entityList(context, 'states', args),
  organizations: (_query, args, context) => lists.entityList(context, 'organizations', args),
  places: (_query, args, context) => lists.entityList(context, 'places', args),
  meetings: (_query, args, context) => lists.meetingList(context, { list: 'meetings' }, args),
  statements: (_query, args, context) => lists.statementList(context, { list: 'statements' }, args),
  documents: (_query, args, context) => lists.documentList(context, args),
  topics: (_query, args, context) => lists.topicList(context, args),
  conflicts: (_query, args, context) => lists.conflictList(context, args),
  search: (_query, { text, types, from, to, statements, meetings, documents, ...page }, context) =>
    readSearchPage(context, { text, types: types ?? null, from, to, statements, meetings, documents }, page),
  timeline: async (_query, { of, from, to, statuses, kinds, ...args }, context) => {
    pageArguments(args);
    const entity = await findEntity(context, of);
    if (entity === null) return emptyPage(args);
    const filter = { from, to, status: statuses, kind: kinds };
    const page = await lists.meetingList(context, { list: 'meetingsByParty', parent: entity.id }, { ...args, filter });
    return toTimeline(page, entity);
  },
  path: async (_query, { from, to, maxHops, limit, via }, context) => {
    const hops = between('maxHops', maxHops ?? 6, 8);
    const paths = between('limit', limit ?? 3, 10);
    const [start, end] = await Promise.all([findEntity(context, from), findEntity(context, to)]);
    if (start === null || end === null) return [];
    return findPaths(context, {
      from: start.id,
      to: end.id,
      maxHops: hops,
      limit: paths,
      via: via ?? ['MEETING', 'STATEMENT', 'OFFICE'],
    });
  },
  neighbourhood: async (_query, { of, depth, limit, kinds, from, to }, context) => {
    const rings = between('depth', depth ?? 1, 3);
    const nodes = between('limit', limit ?? 50, 300);
    const centre = await findEntity(context, of);
    if (centre === null) return null;
    return findNeighbourhood(context, {
      centre: centre.id,
      depth: rings,
      limit: nodes,
      types: kinds ?? null,
      from: from ?? null,
      to: to ?? null,
    });
  },
};

function toTimeline(page: MeetingPage, entity: TimelineEntryParent['entity']): Page<TimelineEntryParent> {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: { id: node.id, meeting: node, entity } }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}

/** A number from 1 to a bound. */
function between(name: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw new KnownError('INPUT_INVALID', `"${name}" is ${value}, not from 1 to ${most}.`);
}
