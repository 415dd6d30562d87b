import { hashId, type OfficeId } from '../model/id.ts';
import type { MeetingReport, Presence, ReportedParty } from '../model/meeting.ts';
import type { MentionForm } from '../model/mention.ts';
import type { NonEmpty, Span } from '../model/span.ts';
import type { FoundParty, FoundReport } from './found.ts';
import type { Made } from './verify-statement.ts';

/** Of two words on one party, the stronger is kept: what happened before what was expected, presence before absence. */
const STRENGTH: Readonly<Record<Presence, number>> = {
  HOSTED: 6,
  ATTENDED: 5,
  DECLINED: 4,
  NOT_INVITED: 3,
  EXPECTED: 2,
  ABSENT_CONCERNED: 1,
};
const PLAINNESS: Readonly<Record<MentionForm, number>> = {
  NAME: 6,
  SURNAME: 5,
  TITLE: 4,
  METONYM: 3,
  DEMONYM: 2,
  DESCRIPTION: 1,
  PRONOUN: 0,
};

/**
 * Makes a meeting report of what was found.
 * Errors: throws `Unproven` when one of its spans does not hold.
 */
export function verifyReport(found: FoundReport, made: Made): MeetingReport {
  const { document, witness, mentions, linked } = made;
  const trigger = witness.evidence(found.trigger);
  const [first, ...others] = tellingsOf(found);
  const parties = partiesOf(found.parties, made);
  const placeMention = found.place === null ? null : (mentions[found.place.mention] ?? null);
  const placeSpan = found.place === null ? undefined : linked[found.place.mention];
  return {
    kind: 'meeting-report',
    id: hashId('report', document.id, trigger.start, trigger.end, found.kind, ...parties.map(({ mention }) => mention)),
    documentId: document.id,
    meetingKind: found.kind,
    status: found.status,
    trigger,
    evidence: [witness.evidence(first), ...others.map((span) => witness.evidence(span))],
    parties,
    place: placeMention && placeSpan ? { entity: placeMention.entity, evidence: witness.evidence(placeSpan) } : null,
    date: dateOf(found, made),
    confidence: found.confidence,
    rule: found.rule,
  };
}

/** Every telling once, in text order, the trigger among them. */
function tellingsOf({ trigger, tellings }: FoundReport): NonEmpty<Span> {
  const all = new Map([trigger, ...tellings].map((span) => [`${span.start}-${span.end}`, span]));
  const [first = trigger, ...others] = [...all.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  return [first, ...others];
}

function dateOf({ date }: FoundReport, { witness }: Made): MeetingReport['date'] {
  if (date === null) return null;
  const { text, edtf, earliest, latest, span } = date;
  return { text, edtf, earliest, latest, evidence: span === null ? null : witness.evidence(span) };
}

/** One party for each entity, and one for each mention that is not linked, in text order. */
function partiesOf(found: readonly FoundParty[], made: Made): readonly ReportedParty[] {
  const byAgent = new Map<string, FoundParty[]>();
  for (const party of found) {
    const mention = made.mentions[party.mention];
    if (!mention) continue;
    const key = mention.entity ?? mention.id;
    byAgent.set(key, [...(byAgent.get(key) ?? []), party]);
  }
  return [...byAgent.values()]
    .map((parties) => strongest(parties, made))
    .sort((a, b) => a.mention - b.mention)
    .flatMap((party) => {
      const mention = made.mentions[party.mention];
      if (!mention) return [];
      const { presence, onBehalfOf, office } = party;
      return [{ mention: mention.id, entity: mention.entity, presence, onBehalfOf, office }];
    });
}

/** The strongest of the words on one party, filled up with what the others add. */
function strongest(
  parties: readonly FoundParty[],
  { linked, mentions }: Made,
): FoundParty & { office: OfficeId | null } {
  const formOf = (party: FoundParty): number => PLAINNESS[linked[party.mention]?.form ?? 'PRONOUN'];
  const sorted = [...parties].sort(
    (a, b) => STRENGTH[b.presence] - STRENGTH[a.presence] || formOf(b) - formOf(a) || a.mention - b.mention,
  );
  const first = <Value>(read: (party: FoundParty) => Value | null): Value | null =>
    sorted.map(read).find((value) => value !== null) ?? null;
  return {
    mention: sorted[0]?.mention ?? 0,
    presence: sorted[0]?.presence ?? 'ABSENT_CONCERNED',
    onBehalfOf: first(({ onBehalfOf }) => onBehalfOf),
    office: first(({ mention }) => mentions[mention]?.office ?? null),
  };
}
