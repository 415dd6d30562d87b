import * as read from '../../graph/read/conflict.ts';
import { manyByKey, oneByKey } from './batch.ts';
import type { Reader } from './waves.ts';

/** Loads conflicts, what they are about and who is on which side. */
export const conflictLoaders = (graph: Reader) => ({
  conflictById: oneByKey(graph, read.conflictsById),
  conflictsByMeeting: manyByKey(graph, read.conflictsByMeeting),
  conflictsByStatement: manyByKey(graph, read.conflictsByStatement),
  subjectByConflict: oneByKey(graph, read.subjectsByConflict),
  sidesByConflict: manyByKey(graph, read.sidesByConflict),
});
