import type { PartyView, ReportView } from '../model/derivation.ts';
import { type EntityId, hashId, type MeetingId } from '../model/id.ts';
import type { Participation, Presence } from '../model/meeting.ts';
import type { NonEmpty } from '../model/span.ts';
import { compareText } from './compare-text.ts';
import { meantPresence, type PresenceSide, presenceSide } from './presence.ts';

/** One report's word on one party. */
export interface PartyClaim {
  readonly report: ReportView;
  readonly party: PartyView;
  readonly presence: Presence;
}

/**
 * Finds how everybody stands to a meeting, from all its reports.
 * Somebody is in the room when more documents say so than say that he is not; as many on both sides keep him out, since nobody
 * attends by being mentioned. To be expected counts only where nobody says what came of it. A person who acts for a state does not
 * bring in the state as a second party: it is one only where a document names it itself.
 * Shape: one per linked agent, by agent; `shownBy` holds the mentions that say what is shown, in order of report and place.
 */
export function findParticipations(meeting: MeetingId, reports: readonly ReportView[]): readonly Participation[] {
  return [...claimsByAgent(reports)].map(([agent, claims]) => {
    const presence = settlePresence(claims);
    const side = presenceSide(presence);
    const showing = claims.filter((claim) => presenceSide(claim.presence) === side);
    return {
      id: hashId<'Participation'>('participation', meeting, agent),
      meeting,
      agent,
      presence,
      onBehalfOf: mostFrequent(claims.map(({ party }) => party.onBehalfOf)),
      office: mostFrequent(claims.map(({ party }) => party.office)),
      shownBy: [...new Set(showing.map(({ party }) => party.mention))] as unknown as NonEmpty<PartyView['mention']>,
    };
  });
}

/** What the reports say of each linked party, in order of report and place, under the parties in order of id. */
export function claimsByAgent(reports: readonly ReportView[]): ReadonlyMap<EntityId, NonEmpty<PartyClaim>> {
  const claims = new Map<EntityId, [PartyClaim, ...PartyClaim[]]>();
  for (const report of reports) {
    for (const party of report.parties) {
      if (party.entity === null) continue;
      const claim = { report, party, presence: meantPresence(party.presence, report.status) };
      const known = claims.get(party.entity);
      if (known === undefined) claims.set(party.entity, [claim]);
      else known.push(claim);
    }
  }
  return new Map([...claims].sort(([a], [b]) => compareText(a, b)));
}

/** States that a meeting is about but that were not in the room. */
export const concernedStates = (participations: readonly Participation[]): readonly EntityId[] =>
  participations
    .filter(({ agent, presence }) => agent.startsWith('state:') && presenceSide(presence) === 'OUT')
    .map(({ agent }) => agent);

/** The value that occurs most often; of several the one that comes first. Shape: null when all are null. */
export function mostFrequent<Item>(items: readonly (Item | null)[]): Item | null {
  const counts = new Map<Item, number>();
  for (const item of items) if (item !== null) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: Item | null = null;
  for (const [item, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = item;
  return best;
}

function settlePresence(claims: NonEmpty<PartyClaim>): Presence {
  const inside = documentsSaying(claims, 'IN');
  const outside = documentsSaying(claims, 'OUT');
  if (inside + outside === 0) return 'EXPECTED';
  return firstOf(claims, inside > outside ? ['HOSTED', 'ATTENDED'] : ['DECLINED', 'NOT_INVITED', 'ABSENT_CONCERNED']);
}

const documentsSaying = (claims: readonly PartyClaim[], side: PresenceSide): number =>
  new Set(claims.filter(({ presence }) => presenceSide(presence) === side).map(({ report }) => report.documentId)).size;

function firstOf(claims: NonEmpty<PartyClaim>, order: NonEmpty<Presence>): Presence {
  return order.find((presence) => claims.some((claim) => claim.presence === presence)) ?? order[0];
}
