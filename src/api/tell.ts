import type { Presence } from '../model/meeting.ts';
import type { GraphNodeRow, LinkParent, TimelineEntryParent } from './parents.ts';

/** The name to show of anything that can be drawn. */
export const nameOf = (node: GraphNodeRow): string => ('title' in node ? node.title : node.name);

const STANDING: Readonly<Record<Presence, string>> = {
  ATTENDED: 'took part in',
  HOSTED: 'hosted',
  EXPECTED: 'is expected at',
  DECLINED: 'declined to take part in',
  NOT_INVITED: 'was not invited to',
  ABSENT_CONCERNED: 'was not at',
};

/** Tells how somebody stands to a meeting that was named before: "took part", "was not there". */
export const tellPresence = (presence: Presence): string =>
  presence === 'ABSENT_CONCERNED' ? 'was not there' : STANDING[presence].replace(/ (?:in|at|to)$/, '');

/** Tells how somebody stands to a meeting; who was expected at one that is over or off, was so. */
function standingAt(meeting: GraphNodeRow, presence: Presence | undefined): string {
  const ahead = 'status' in meeting && (meeting.status === 'PLANNED' || meeting.status === 'PROPOSED');
  return presence === 'EXPECTED' && !ahead ? 'was expected at' : STANDING[presence ?? 'ATTENDED'];
}

/** Tells a link as a sentence. */
export function tellLink({ from, to, type, facts, details }: LinkParent): string {
  const [a, b] = [nameOf(from), nameOf(to)];
  const often = facts > 1 ? ` (${facts} times)` : '';
  switch (type) {
    case 'TAKES_PART_IN':
      return `${a} ${standingAt(to, details[0] as Presence)} “${b}”.`;
    case 'STANDS_FOR':
      return `${a} stood for ${b}${often}.`;
    case 'HELD_AT':
      return `“${a}” was set in ${b}.`;
    case 'CONCERNS':
      return `“${a}” concerned ${b}, which was not there.`;
    case 'SPOKE_ABOUT':
      return `${a} spoke about ${b}${often}.`;
    case 'SPOKE_TO':
      return `${a} spoke to ${b}${often}.`;
    case 'SPOKE_FOR':
      return `${a} spoke for ${b}${often}.`;
    case 'HOLDS_OFFICE_OF':
      return `${a} holds or held an office of ${b}: ${details.join(', ')}.`;
    case 'BELONGS_TO':
      return `${a} belongs to ${b}.`;
  }
}

const OUTCOME = {
  PROPOSED: 'proposed',
  PLANNED: 'planned',
  HELD: 'held',
  POSTPONED: 'postponed',
  CANCELLED: 'cancelled',
  DENIED: 'denied',
} as const;

/** Tells an entry of a timeline as a sentence. */
export function tellEntry({ meeting, entity }: TimelineEntryParent, presences: readonly Presence[]): string {
  const when = meeting.edtf ?? meeting.dateText ?? 'undated';
  const standing = standingAt(meeting, presences[0]);
  return `${when}: ${entity.name} ${standing} “${meeting.title}” (${OUTCOME[meeting.status]}).`;
}
