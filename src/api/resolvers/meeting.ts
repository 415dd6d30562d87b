import type {
  ConcernResolvers,
  FuzzyDateResolvers,
  MeetingResolvers,
  ParticipationResolvers,
  StatusChangeResolvers,
} from '../../generated/resolvers.ts';
import type { MeetingRow, ParticipationRow, ReportRow } from '../../graph/read/meeting.ts';
import type { Context } from '../context.ts';
import type { FuzzyDateParent } from '../parents.ts';

export const Meeting: MeetingResolvers = {
  caption: ({ title }) => title,
  statusHistory: async ({ id }, _args, { loaders }) => changes(await loaders.reportsByMeeting.load(id)),
  date: (meeting) => fuzzyDate(meeting, null),
  place: ({ id }, _args, { loaders }) => loaders.placeByMeeting.load(id),
  participations: async ({ id }, { presence }, { loaders }) => {
    const all = await loaders.participationsByMeeting.load(id);
    return presence == null ? all : all.filter((participation) => presence.includes(participation.presence));
  },
  concerns: async ({ id }, _args, { loaders }) =>
    (await loaders.concernsByMeeting.load(id)).map((state) => ({ meetingId: id, state })),
  reports: ({ id }, _args, { loaders }) => loaders.reportsByMeeting.load(id),
  conflicts: ({ id }, _args, { loaders }) => loaders.conflictsByMeeting.load(id),
};

/** The first report of every run of reports that give the same status, in order of publication. */
function changes(reports: readonly ReportRow[]) {
  return reports.filter((report, index) => report.status !== reports[index - 1]?.status).map((report) => ({ report }));
}

/** The date of a meeting or of a report; null when it has neither words nor bounds. */
export function fuzzyDate(
  { dateText: text, edtf, earliest, latest }: Pick<MeetingRow, 'dateText' | 'edtf' | 'earliest' | 'latest'>,
  reportId: string | null,
): FuzzyDateParent | null {
  return text === null && edtf === null ? null : { text, edtf, earliest, latest, reportId };
}

export const FuzzyDate: FuzzyDateResolvers = {
  evidence: async ({ reportId }, _args, { loaders }) =>
    reportId === null ? [] : (await loaders.evidenceByReport.load(reportId)).filter(({ role }) => role === 'DATE'),
};

export const StatusChange: StatusChangeResolvers = {
  status: ({ report }) => report.status,
  reportedOn: ({ report }) => report.publishedOn,
};

export const Concern: ConcernResolvers = {
  presence: async ({ meetingId, state }, _args, context) =>
    (await outside(meetingId, state.id, context))?.presence ?? null,
  evidence: async ({ meetingId, state }, _args, context) => {
    const participation = await outside(meetingId, state.id, context);
    return participation === undefined ? [] : context.loaders.mentionsByParticipation.load(participation.id);
  },
};

/** How a state that was not in the room stands to a meeting. */
async function outside(
  meetingId: string,
  stateId: string,
  { loaders }: Context,
): Promise<ParticipationRow | undefined> {
  return (await loaders.participationsByMeeting.load(meetingId)).find(({ agentId }) => agentId === stateId);
}

export const Participation: ParticipationResolvers = {
  meeting: ({ meetingId }, _args, { loaders }) => loaders.meetingById.load(meetingId),
  agent: ({ id }, _args, { loaders }) => loaders.agentByParticipation.load(id),
  onBehalfOf: ({ id }, _args, { loaders }) => loaders.principalByParticipation.load(id),
  office: ({ id }, _args, { loaders }) => loaders.officeByParticipation.load(id),
  evidence: ({ id }, _args, { loaders }) => loaders.mentionsByParticipation.load(id),
};
