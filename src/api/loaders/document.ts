import { documentsById, documentTextsById } from '../../graph/read/document.ts';
import { evidenceById } from '../../graph/read/evidence.ts';
import * as mention from '../../graph/read/mention.ts';
import { manyByKey, oneByKey } from './batch.ts';
import type { Reader } from './waves.ts';

/** Loads documents and the words in them. */
export const documentLoaders = (graph: Reader) => ({
  documentById: oneByKey(graph, documentsById),
  documentTextById: oneByKey(graph, documentTextsById),
  evidenceById: oneByKey(graph, evidenceById),
  mentionById: oneByKey(graph, mention.mentionsById),
  mentionsByDocument: manyByKey(graph, mention.mentionsByDocument),
  mentionsByParticipation: manyByKey(graph, mention.mentionsByParticipation),
  partiesByReport: manyByKey(graph, mention.partiesByReport),
});
