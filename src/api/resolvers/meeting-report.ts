import type { MeetingReportResolvers, ReportedPartyResolvers } from '../../generated/resolvers.ts';
import { fuzzyDate } from './meeting.ts';
import { once } from './statement.ts';

export const MeetingReport: MeetingReportResolvers = {
  document: ({ documentId }, _args, { loaders }) => loaders.documentById.load(documentId),
  meeting: ({ id }, _args, { loaders }) => loaders.meetingByReport.load(id),
  trigger: async ({ id }, _args, { loaders }) =>
    (await loaders.evidenceByReport.load(id)).find(({ role }) => role === 'TRIGGER') ?? null,
  evidence: async ({ id }, _args, { loaders }) => once(await loaders.evidenceByReport.load(id)),
  parties: ({ id }, _args, { loaders }) => loaders.partiesByReport.load(id),
  place: ({ id }, _args, { loaders }) => loaders.placeByReport.load(id),
  date: (report) => fuzzyDate(report, report.id),
};

export const ReportedParty: ReportedPartyResolvers = {
  mention: (party) => party,
  entity: ({ id }, _args, { loaders }) => loaders.entityByMention.load(id),
  onBehalfOf: ({ principalId }, _args, { loaders }) =>
    principalId === null ? null : loaders.entityById.load(principalId),
  office: ({ partyOfficeId }, _args, { loaders }) =>
    partyOfficeId === null ? null : loaders.officeById.load(partyOfficeId),
};
