import { KnownError } from '../../errors.ts';
import type { DocumentResolvers, EvidenceResolvers, MentionResolvers } from '../../generated/resolvers.ts';
import type { EvidenceRow } from '../../graph/read/evidence.ts';
import type { Context } from '../context.ts';

export const Document: DocumentResolvers = {
  caption: ({ title, name }) => title ?? name,
  text: async ({ id }, _args, context) => (await textOf(id, context)).raw,
  refusals: async ({ id }, _args, context) => (await textOf(id, context)).refusals,
  mentions: ({ id }, _args, { loaders }) => loaders.mentionsByDocument.load(id),
  statements: ({ id }, _args, { loaders }) => loaders.statementsByDocument.load(id),
  reports: ({ id }, _args, { loaders }) => loaders.reportsByDocument.load(id),
};

async function textOf(id: string, { loaders }: Context) {
  const text = await loaders.documentTextById.load(id);
  if (text === null) throw new KnownError('GRAPH_ROW_INVALID', `The document "${id}" is gone.`);
  return text;
}

const excerpt = {
  sentence: ({ sentenceStart, sentenceEnd, sentenceText }: EvidenceRow) => ({
    start: sentenceStart,
    end: sentenceEnd,
    text: sentenceText,
  }),
  document: ({ documentId }: EvidenceRow, _args: object, { loaders }: Context) => loaders.documentById.load(documentId),
};

export const Evidence: EvidenceResolvers = excerpt;

export const Mention: MentionResolvers = {
  ...excerpt,
  entity: ({ id }, _args, { loaders }) => loaders.entityByMention.load(id),
  state: ({ stateId }, _args, { loaders }) => (stateId === null ? null : loaders.entityById.load(stateId)),
  office: ({ officeId }, _args, { loaders }) => (officeId === null ? null : loaders.officeById.load(officeId)),
};
