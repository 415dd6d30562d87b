import { evidenceByStatement } from '../../graph/read/evidence.ts';
import * as read from '../../graph/read/statement.ts';
import { allTopics, topicsById, topicsByStatement } from '../../graph/read/topic.ts';
import { manyByKey, once, oneByKey } from './batch.ts';
import type { Reader } from './waves.ts';

/** Loads statements, what carries them and what they are about. */
export const statementLoaders = (graph: Reader) => ({
  allTopics: once(() => graph.read(allTopics())),
  statementById: oneByKey(graph, read.statementsById),
  statementsByDocument: manyByKey(graph, read.statementsByDocument),
  evidenceByStatement: manyByKey(graph, evidenceByStatement),
  earlierEchoes: manyByKey(graph, read.earlierEchoes),
  laterEchoes: manyByKey(graph, read.laterEchoes),
  topicById: oneByKey(graph, topicsById),
  topicsByStatement: manyByKey(graph, topicsByStatement),
});
