import * as read from '../../graph/read/office.ts';
import { manyByKey, oneByKey } from './batch.ts';
import type { Reader } from './waves.ts';

/** Loads offices and tenures. */
export const officeLoaders = (graph: Reader) => ({
  officeById: oneByKey(graph, read.officesById),
  tenureById: oneByKey(graph, read.tenuresById),
  officesByOwner: manyByKey(graph, read.officesByOwner),
  officeByTenure: oneByKey(graph, read.officesByTenure),
  officeByParticipation: oneByKey(graph, read.officesByParticipation),
  tenuresByPerson: manyByKey(graph, read.tenuresByPerson),
  tenuresByOffice: manyByKey(graph, read.tenuresByOffice),
});
