import type { EntityId } from '../../../src/model/id.ts';
import type { Ingested } from '../../../src/model/ingested.ts';
import type { MeetingReport, Presence, ReportedParty } from '../../../src/model/meeting.ts';
import { overlaps, type Span } from '../../../src/model/span.ts';
import type { GoldMeeting, GoldParty, GoldText } from './gold.ts';
import { type Paired, pairUp } from './pairs.ts';

/** Share of its parties that must be right for a report to tell a meeting, and how many there must be (or all, where there are fewer). */
const SHARE = 0.5;
const ENOUGH = 2;
const THERE: ReadonlySet<Presence> = new Set(['ATTENDED', 'HOSTED']);
const AWAY: ReadonlySet<Presence> = new Set(['DECLINED', 'NOT_INVITED', 'ABSENT_CONCERNED']);

/**
 * How the meetings of some texts were read, as counts.
 * `found` counts gold meetings with a found one of the same parties; `kind` to `date` those of them that are right in this
 * too. `parties` are those of gold meetings who took part or were to, `away` those who stayed away or were left out;
 * `partiesRight` and `awayRight` are told so. Optional meetings count as with statements.
 */
export interface MeetingFigures {
  readonly gold: number;
  readonly found: number;
  readonly kind: number;
  readonly status: number;
  readonly date: number;
  readonly place: number;
  readonly parties: number;
  readonly partiesRight: number;
  readonly away: number;
  readonly awayRight: number;
  readonly told: number;
  readonly right: number;
  /** Parties told to have been there who, by gold, were not: of another meeting, of one still to come, or of none. */
  readonly wronglyThere: number;
  /** Those of them who, by gold, stayed away from this very meeting or were left out of it. */
  readonly awayThere: number;
}

/** What is right of a found report, held beside its gold. */
export interface MeetingMarks {
  readonly kind: boolean;
  readonly status: boolean;
  readonly date: boolean;
  readonly place: boolean;
}

/** A found party with the words that name it. */
interface Named extends ReportedParty {
  readonly span: Span;
}

/** The parties of reports, with the words of their mentions. */
export type NamedParties = (report: MeetingReport) => readonly Named[];

/** Makes the function that names the parties of a document's reports. */
export function namedParties({ mentions }: Ingested): NamedParties {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return ({ parties }) =>
    parties.flatMap((party) => {
      const mention = byId.get(party.mention);
      return mention ? [{ ...party, span: { start: mention.start, end: mention.end } }] : [];
    });
}

/** Pairs the meetings of a text by who took part or was to, half as much by all else, and then by their triggers. */
export function pairMeetings(
  { meetings }: GoldText,
  { reports }: Ingested,
  named: NamedParties,
): Paired<GoldMeeting, MeetingReport> {
  return pairUp(meetings, reports, (gold, report) => {
    const share = shareOf(gold, named(report));
    const right = Object.values(markMeeting(gold, report)).filter(Boolean).length;
    return share > 0 ? [2 * share + right / 4, -Math.abs(gold.trigger.start - report.trigger.start)] : null;
  });
}

/** Marks a found report against its gold. */
export function markMeeting(gold: GoldMeeting, report: MeetingReport): MeetingMarks {
  return {
    kind: gold.kinds.includes(report.meetingKind),
    status: gold.statuses.includes(report.status),
    date: gold.dates.includes(report.date?.edtf ?? null),
    place: isPlace(gold, report),
  };
}

/** Counts the meetings of one text. */
export function scoreMeetings(text: GoldText, ingested: Ingested): MeetingFigures {
  const named = namedParties(ingested);
  const { pairs, extra } = pairMeetings(text, ingested, named);
  const needed = pairs.filter(({ gold }) => !gold.optional);
  const marks = needed.flatMap(({ gold, found }) => (found ? [markMeeting(gold, found)] : []));
  const wrong = wronglyThere(text, ingested);
  const told = (parties: (gold: GoldMeeting) => readonly GoldParty[]): readonly boolean[] =>
    needed.flatMap(({ gold, found }) => {
      const others = found ? named(found) : [];
      return parties(gold).map((party) => others.some((other) => isParty(party, other) && isSo(party, other)));
    });
  const [sitting, away] = [told(sittingIn), told(awayIn)];
  return {
    gold: needed.length,
    found: marks.length,
    kind: marks.filter(({ kind }) => kind).length,
    status: marks.filter(({ status }) => status).length,
    date: marks.filter(({ date }) => date).length,
    place: marks.filter(({ place }) => place).length,
    parties: sitting.length,
    partiesRight: sitting.filter(Boolean).length,
    away: away.length,
    awayRight: away.filter(Boolean).length,
    told: marks.length + extra.length,
    right: marks.length,
    wronglyThere: wrong.length,
    awayThere: wrong.filter(({ stayedAway }) => stayedAway).length,
  };
}

/**
 * The parties that are told to have been at a meeting where, by gold, they were not.
 * Shape: a report that tells no gold meeting is held against all meetings of its text.
 */
export function wronglyThere(
  text: GoldText,
  ingested: Ingested,
): readonly (Named & { readonly stayedAway: boolean })[] {
  const named = namedParties(ingested);
  const { pairs, extra } = pairMeetings(text, ingested, named);
  const held = pairs.flatMap(({ gold, found }) => (found ? [{ report: found, against: [gold] }] : []));
  const beyond = extra.map((report) => ({ report, against: text.meetings }));
  return [...held, ...beyond].flatMap(({ report, against }) => {
    const there = against.flatMap(({ parties }) =>
      parties.filter(({ presences }) => presences.some((each) => THERE.has(each))),
    );
    const away = against.flatMap(awayIn);
    return named(report)
      .filter((party) => THERE.has(party.presence) && isKnown(party) && !there.some((gold) => isParty(gold, party)))
      .map((party) => ({ ...party, stayedAway: away.some((gold) => isParty(gold, party)) }));
  });
}

const isKnown = ({ entity, onBehalfOf }: Named): boolean => entity !== null || onBehalfOf !== null;

const isSo = ({ presences }: GoldParty, { presence }: Named): boolean => presences.includes(presence);

const isSitting = ({ presences: [first] }: GoldParty): boolean => !AWAY.has(first);

const sittingIn = ({ parties }: GoldMeeting): readonly GoldParty[] =>
  parties.filter((party) => !party.optional && isSitting(party));

const awayIn = ({ parties }: GoldMeeting): readonly GoldParty[] =>
  parties.filter((party) => !party.optional && !isSitting(party));

/** Common parties by all parties, of those who took part or were to; of all where nobody was. 0 where it is another meeting. */
function shareOf(gold: GoldMeeting, found: readonly Named[]): number {
  const sitting = gold.parties.filter(isSitting);
  const wanted = sitting.length > 0 ? sitting : gold.parties;
  const given = sitting.length > 0 ? found.filter(({ presence }) => !AWAY.has(presence)) : found;
  const needed = wanted.filter(({ optional }) => !optional);
  const met = needed.filter((party) => given.some((other) => isParty(party, other))).length;
  const strange = given.filter((other) => !wanted.some((party) => isParty(party, other))).length;
  const isSame = met >= Math.min(ENOUGH, needed.length) && met > 0 && met / (met + strange) >= SHARE;
  return isSame ? met / (needed.length + strange) : 0;
}

/** The same agent, or an agent and the side that it stands for; by their words where an entity is missing. */
function isParty({ accepted, standsFor, span }: GoldParty, { entity, onBehalfOf, span: words }: Named): boolean {
  const has = (id: EntityId | null) => id !== null && accepted.includes(id);
  if (has(entity) || has(onBehalfOf)) return true;
  if (standsFor !== null && (entity === standsFor || (entity === null && onBehalfOf === standsFor))) return true;
  return (accepted.includes(null) || entity === null) && overlaps(span, words);
}

function isPlace({ place }: GoldMeeting, report: MeetingReport): boolean {
  if (place === null || report.place === null) return place === report.place;
  const { entity, evidence } = report.place;
  return entity === null ? overlaps(place.span, evidence) : place.accepted.includes(entity);
}
