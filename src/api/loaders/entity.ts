import * as read from '../../graph/read/entity.ts';
import { manyByKey, oneByKey } from './batch.ts';
import type { Reader } from './waves.ts';

/** Loads entities and their names, by id or from what they belong to. */
export const entityLoaders = (graph: Reader) => ({
  entityById: oneByKey(graph, read.entitiesById),
  nameById: oneByKey(graph, read.namesById),
  namesByEntity: manyByKey(graph, read.namesByEntity),
  bearersByName: manyByKey(graph, read.bearersByName),
  bearersByFoldedName: manyByKey(graph, read.bearersByFoldedName),
  capitalByState: oneByKey(graph, read.capitalsByState),
  stateByPlace: oneByKey(graph, read.statesByPlace),
  stateByOrgan: oneByKey(graph, read.statesByOrgan),
  entityByMention: oneByKey(graph, read.entitiesByMention),
  speakersByStatement: manyByKey(graph, read.speakersByStatement),
  principalsByStatement: manyByKey(graph, read.principalsByStatement),
  addresseesByStatement: manyByKey(graph, read.addresseesByStatement),
  subjectsByStatement: manyByKey(graph, read.subjectsByStatement),
  placeByReport: oneByKey(graph, read.placesByReport),
  placeByMeeting: oneByKey(graph, read.placesByMeeting),
  concernsByMeeting: manyByKey(graph, read.concernsByMeeting),
  agentByParticipation: oneByKey(graph, read.agentsByParticipation),
  principalByParticipation: oneByKey(graph, read.principalsByParticipation),
  holderByTenure: oneByKey(graph, read.holdersByTenure),
  ownerByOffice: oneByKey(graph, read.ownersByOffice),
});
