import type { Graph } from '../../graph/port.ts';
import * as read from '../../graph/read/conflict.ts';
import { manyByKey, oneByKey } from './batch.ts';

/** Loads conflicts, what they are about and who is on which side. */
export const conflictLoaders = (graph: Graph) => ({
  conflictById: oneByKey(graph, read.conflictsById),
  conflictsByMeeting: manyByKey(graph, read.conflictsByMeeting),
  conflictsByStatement: manyByKey(graph, read.conflictsByStatement),
  subjectByConflict: oneByKey(graph, read.subjectsByConflict),
  sidesByConflict: manyByKey(graph, read.sidesByConflict),
});
