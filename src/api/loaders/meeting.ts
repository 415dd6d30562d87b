import { evidenceByReport } from '../../graph/read/evidence.ts';
import * as read from '../../graph/read/meeting.ts';
import { manyByKey, oneByKey } from './batch.ts';
import type { Reader } from './waves.ts';

/** Loads meetings, their reports and who stands to them. */
export const meetingLoaders = (graph: Reader) => ({
  meetingById: oneByKey(graph, read.meetingsById),
  reportById: oneByKey(graph, read.reportsById),
  participationById: oneByKey(graph, read.participationsById),
  meetingByReport: oneByKey(graph, read.meetingsByReport),
  reportsByDocument: manyByKey(graph, read.reportsByDocument),
  reportsByMeeting: manyByKey(graph, read.reportsByMeeting),
  participationsByMeeting: manyByKey(graph, read.participationsByMeeting),
  evidenceByReport: manyByKey(graph, evidenceByReport),
});
