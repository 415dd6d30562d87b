import type { TimelineEntryResolvers } from '../../generated/resolvers.ts';
import type { Context } from '../context.ts';
import type { TimelineEntryParent } from '../parents.ts';
import { tellEntry } from '../tell.ts';
import { fuzzyDate } from './meeting.ts';

export const TimelineEntry: TimelineEntryResolvers = {
  date: ({ meeting }) => fuzzyDate(meeting, null),
  status: ({ meeting }) => meeting.status,
  participations: async (entry, _args, context) => (await split(entry, context)).own,
  others: async (entry, _args, context) => (await split(entry, context)).others,
  text: async (entry, _args, context) =>
    tellEntry(
      entry,
      (await split(entry, context)).own.map(({ presence }) => presence),
    ),
};

/** Who stands to the meeting: the entity or somebody on its behalf, and all others. */
async function split({ meeting, entity }: TimelineEntryParent, { loaders }: Context) {
  const all = await loaders.participationsByMeeting.load(meeting.id);
  const isOwn = ({ agentId, principalId }: (typeof all)[number]) => agentId === entity.id || principalId === entity.id;
  return { own: all.filter(isOwn), others: all.filter((participation) => !isOwn(participation)) };
}
