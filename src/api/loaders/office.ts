import type { Graph } from '../../graph/port.ts';
import * as read from '../../graph/read/office.ts';
import { manyByKey, oneByKey } from './batch.ts';

/** Loads offices and tenures. */
export const officeLoaders = (graph: Graph) => ({
  officeById: oneByKey(graph, read.officesById),
  tenureById: oneByKey(graph, read.tenuresById),
  officesByOwner: manyByKey(graph, read.officesByOwner),
  officeByTenure: oneByKey(graph, read.officesByTenure),
  officeByParticipation: oneByKey(graph, read.officesByParticipation),
  tenuresByPerson: manyByKey(graph, read.tenuresByPerson),
  tenuresByOffice: manyByKey(graph, read.tenuresByOffice),
});
