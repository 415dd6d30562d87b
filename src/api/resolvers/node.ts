import { KnownError } from '../../errors.ts';
import type { EntityResolvers, ExcerptResolvers, FactResolvers, NodeResolvers } from '../../generated/resolvers.ts';
import { idPrefix } from '../../model/id.ts';
import type { Context } from '../context.ts';
import type { Loaders } from '../loaders/index.ts';
import type { NodeRow } from '../parents.ts';

/** The GraphQL type of every kind of id, and the loader that finds its nodes. */
const KINDS = {
  document: { type: 'Document', load: (loaders: Loaders) => loaders.documentById },
  mention: { type: 'Mention', load: (loaders: Loaders) => loaders.mentionById },
  statement: { type: 'Statement', load: (loaders: Loaders) => loaders.statementById },
  report: { type: 'MeetingReport', load: (loaders: Loaders) => loaders.reportById },
  meeting: { type: 'Meeting', load: (loaders: Loaders) => loaders.meetingById },
  participation: { type: 'Participation', load: (loaders: Loaders) => loaders.participationById },
  evidence: { type: 'Evidence', load: (loaders: Loaders) => loaders.evidenceById },
  conflict: { type: 'Conflict', load: (loaders: Loaders) => loaders.conflictById },
  name: { type: 'Name', load: (loaders: Loaders) => loaders.nameById },
  office: { type: 'Office', load: (loaders: Loaders) => loaders.officeById },
  tenure: { type: 'Tenure', load: (loaders: Loaders) => loaders.tenureById },
  topic: { type: 'Topic', load: (loaders: Loaders) => loaders.topicById },
  person: { type: 'Person', load: (loaders: Loaders) => loaders.entityById },
  state: { type: 'State', load: (loaders: Loaders) => loaders.entityById },
  organization: { type: 'Organization', load: (loaders: Loaders) => loaders.entityById },
  place: { type: 'Place', load: (loaders: Loaders) => loaders.entityById },
} as const;

type Kind = (typeof KINDS)[keyof typeof KINDS];
type TypeName = Kind['type'];

function kindOf(id: string): Kind | undefined {
  const prefix = idPrefix(id);
  return Object.hasOwn(KINDS, prefix) ? (KINDS as Readonly<Record<string, Kind>>)[prefix] : undefined;
}

/** The GraphQL type of a row; those of an interface or union are all told by their ids. */
export const typeOf = <Name extends TypeName>(row: { readonly id: string }): Name => {
  const kind = kindOf(row.id);
  if (kind === undefined) throw new KnownError('GRAPH_ROW_INVALID', `"${row.id}" is an id of no kind that we know.`);
  return kind.type as Name;
};

/** Loads anything by its id; null for an id of no kind that we know. */
export async function loadNode(context: Context, id: string): Promise<NodeRow | null> {
  return (await kindOf(id)?.load(context.loaders).load(id)) ?? null;
}

export const Node: NodeResolvers = { __resolveType: (row) => typeOf(row) };
export const Entity: EntityResolvers = { __resolveType: (row) => typeOf(row) };
export const Fact: FactResolvers = { __resolveType: (row) => typeOf(row) };
export const Excerpt: ExcerptResolvers = { __resolveType: (row) => typeOf(row) };
