import type { StatementResolvers, TopicResolvers } from '../../generated/resolvers.ts';
import type { RoledEvidenceRow } from '../../graph/read/evidence.ts';
import type { Context } from '../context.ts';
import { statementList } from '../lists.ts';

export const Statement: StatementResolvers = {
  caption: ({ content }) => content,
  document: ({ documentId }, _args, { loaders }) => loaders.documentById.load(documentId),
  evidence: async ({ id }, _args, { loaders }) => once(await loaders.evidenceByStatement.load(id)),
  speakers: ({ id }, _args, { loaders }) => loaders.speakersByStatement.load(id),
  speakerEvidence: async ({ id }, _args, context) => (await evidenceFor(id, 'SPEAKER', context))[0] ?? null,
  cue: async ({ id }, _args, context) => (await evidenceFor(id, 'CUE', context))[0] ?? null,
  contentEvidence: ({ id }, _args, context) => evidenceFor(id, 'CONTENT', context),
  onBehalfOf: ({ id }, _args, { loaders }) => loaders.principalsByStatement.load(id),
  addressees: ({ id }, _args, { loaders }) => loaders.addresseesByStatement.load(id),
  about: ({ id }, _args, { loaders }) => loaders.subjectsByStatement.load(id),
  topics: ({ id }, _args, { loaders }) => loaders.topicsByStatement.load(id),
  echoes: async ({ id }, _args, { loaders }) => {
    const [earlier, later] = await Promise.all([loaders.earlierEchoes.load(id), loaders.laterEchoes.load(id)]);
    return [
      ...earlier.map((statement) => ({ statement, similarity: statement.similarity, direction: 'EARLIER' as const })),
      ...later.map((statement) => ({ statement, similarity: statement.similarity, direction: 'LATER' as const })),
    ].sort((a, b) => (a.statement.id < b.statement.id ? -1 : 1));
  },
  conflicts: ({ id }, _args, { loaders }) => loaders.conflictsByStatement.load(id),
};

async function evidenceFor(id: string, role: RoledEvidenceRow['role'], { loaders }: Context) {
  return (await loaders.evidenceByStatement.load(id)).filter((evidence) => evidence.role === role);
}

/** The words of a fact, each once, whatever they show of it. */
export const once = (rows: readonly RoledEvidenceRow[]): readonly RoledEvidenceRow[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

export const Topic: TopicResolvers = {
  caption: ({ name }) => name,
  statements: (topic, args, context) => statementList(context, { list: 'statementsByTopic', parent: topic.id }, args),
};
