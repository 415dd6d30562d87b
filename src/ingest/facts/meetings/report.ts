import { type Confidence, weakest } from '../../../model/confidence.ts';
import type { MeetingKind, MeetingStatus, Presence } from '../../../model/meeting.ts';
import type { NonEmpty, Span } from '../../../model/span.ts';
import type { FoundParty, FoundReport, LinkedMention } from '../../found.ts';
import type { Left } from './left/left.ts';
import { type Cluster, dateOf, partiesOf } from './same.ts';
import { looksAhead } from './status.ts';
import type { Party, Telling } from './telling.ts';

/**
 * Makes the report of one meeting from all its tellings.
 * Shape: null when the words are too thin for a meeting: nobody, or one alone without a place, an office or an event that makes it real.
 */
export function reportOf(cluster: Cluster, left: readonly Left[]): FoundReport | null {
  const lead = leadOf(cluster);
  const status = statusOf(cluster);
  const sitting = sittingOf(cluster, status);
  if (!lead || !isReal(cluster, lead, sitting)) return null;
  const [first, ...rest] = tellingsOf(cluster);
  if (!first) return null;
  const kind = kindOf(cluster, lead);
  const place = kind === 'CALL' ? null : placeOf(cluster);
  return {
    kind,
    status,
    trigger: lead.trigger,
    tellings: [first, ...rest] as NonEmpty<Span>,
    parties: [...sitting, ...leftOut(left, sitting)].sort((a, b) => a.mention - b.mention),
    place: place && { mention: place.index },
    date: dateOfCluster(cluster),
    confidence: confidenceOf(cluster, lead, sitting.length),
    rule: lead.rule,
  };
}

/** The telling that says most: the most parties, then the surest, then the first. */
function leadOf({ tellings }: Cluster): Telling | undefined {
  const rank = ({ parties, confidence, joins }: Telling) =>
    (joins === null ? 8 : 0) +
    Math.min(parties.length, 2) * 4 +
    (new Set(parties.map(({ mention }) => mention.state ?? mention.entity)).size > 1 ? 2 : 0) +
    (confidence === 'EXPLICIT' ? 1 : 0);
  return tellings.toSorted((a, b) => rank(b) - rank(a) || a.trigger.start - b.trigger.start)[0];
}

function isReal(cluster: Cluster, lead: Telling, sitting: readonly FoundParty[]): boolean {
  if (sitting.length > 1) return true;
  if (sitting.length === 0) return false;
  if (lead.kind === 'PRESS_CONFERENCE' || lead.kind === 'SUMMIT') return true;
  if (cluster.tellings.some(({ kind }) => kind === 'SUMMIT')) return true;
  if (lead.kind === 'VISIT') return placeOf(cluster) !== null;
  return (
    lead.statusSaid &&
    (placeOf(cluster) !== null || (lead.date !== null && (lead.rule === 'meet-verb' || isGiven(lead))))
  );
}

/** "held a second meeting": a verb and its meeting, not the meeting alone. */
const isGiven = ({ scene, trigger }: Telling): boolean =>
  /^\S+.* (?:meeting|talks|negotiations|consultations)$/.test(scene.text.clean.slice(trigger.start, trigger.end));

/** What is told last of a plan holds; what was held was held, whatever was planned before. */
function statusOf({ tellings }: Cluster): MeetingStatus {
  const telling = tellings.filter(({ statusSaid }) => statusSaid);
  const narrated = telling.filter(({ voiced }) => !voiced);
  const said = (narrated.length > 0 ? narrated : telling).map(({ status }) => status);
  const order: readonly MeetingStatus[] = ['POSTPONED', 'CANCELLED', 'HELD', 'PLANNED', 'DENIED', 'PROPOSED'];
  return order.find((status) => said.includes(status)) ?? tellings[0]?.status ?? 'HELD';
}

const KIND_ORDER: readonly MeetingKind[] = ['CALL', 'SUMMIT', 'PRESS_CONFERENCE', 'CONSULTATION', 'TALKS', 'VISIT'];

const kindOf = ({ tellings }: Cluster, lead: Telling): MeetingKind =>
  lead.kind === 'VISIT'
    ? 'VISIT'
    : (KIND_ORDER.find((kind) => tellings.some((telling) => telling.kind === kind)) ?? lead.kind);

/** One entry per entity; a name stands before a surname, and both before a pronoun. */
function sittingOf(cluster: Cluster, status: MeetingStatus): readonly FoundParty[] {
  const byEntity = new Map<string, Party>();
  for (const party of partiesOf(cluster)) {
    const key = party.mention.entity ?? `${party.mention.state}|${party.mention.text.toLowerCase()}`;
    const known = byEntity.get(key);
    if (!known || weight(party.mention) > weight(known.mention))
      byEntity.set(key, { mention: party.mention, presence: known?.presence === 'HOSTED' ? 'HOSTED' : party.presence });
    else if (party.presence === 'HOSTED') byEntity.set(key, { ...known, presence: 'HOSTED' });
  }
  return [...byEntity.values()].map(({ mention, presence }) => ({
    mention: mention.index,
    presence: presenceIn(status, presence),
    onBehalfOf: behalfOf(mention),
  }));
}

const weight = ({ form }: LinkedMention): number =>
  form === 'NAME' ? 3 : form === 'PRONOUN' ? 0 : form === 'DESCRIPTION' ? 1 : 2;

const presenceIn = (status: MeetingStatus, presence: Presence): Presence =>
  presence === 'DECLINED'
    ? presence
    : looksAhead(status)
      ? 'EXPECTED'
      : presence === 'EXPECTED'
        ? 'ATTENDED'
        : presence;

const behalfOf = (mention: LinkedMention): FoundParty['onBehalfOf'] =>
  mention.type === 'PERSON' ? mention.state : null;

/** Those whom the words leave out, unless the same words seat them; words that say why stand before "without Y". */
function leftOut(left: readonly Left[], sitting: readonly FoundParty[]): readonly FoundParty[] {
  const seated = new Set(sitting.map(({ mention }) => mention));
  const byEntity = new Map<string, FoundParty>();
  const why = (each: Left) => (each.presence === 'ABSENT_CONCERNED' ? 1 : 0);
  for (const { mention, presence } of left.toSorted((a, b) => why(a) - why(b))) {
    if (mention.entity === null || seated.has(mention.index) || byEntity.has(mention.entity)) continue;
    byEntity.set(mention.entity, { mention: mention.index, presence, onBehalfOf: behalfOf(mention) });
  }
  return [...byEntity.values()];
}

function tellingsOf({ tellings }: Cluster): readonly Span[] {
  const spans = new Map(tellings.map(({ trigger }) => [trigger.start, trigger]));
  return [...spans.values()].sort((a, b) => a.start - b.start);
}

/** The place that is known and narrowest: a town before a building that nobody knows, both before a state. */
function placeOf({ tellings }: Cluster): LinkedMention | null {
  const rank = (mention: LinkedMention) => (mention.type === 'PLACE' ? 2 : 0) + (mention.entity === null ? 0 : 3);
  const places = tellings.flatMap(({ place }) => place ?? []);
  return places.toSorted((a, b) => rank(b) - rank(a) || a.start - b.start)[0] ?? null;
}

/** The date that is counted most exactly, else the first words of one. */
function dateOfCluster({ tellings }: Cluster): FoundReport['date'] {
  const dated = tellings.flatMap((telling) => {
    const [date, found] = [dateOf(telling), telling.date];
    return date && found ? [{ ...date, span: { start: found.start, end: found.end } }] : [];
  });
  const width = ({ earliest, latest }: (typeof dated)[number]) =>
    earliest === null || latest === null ? Number.POSITIVE_INFINITY : Date.parse(latest) - Date.parse(earliest);
  const date = dated.toSorted((a, b) => compare(width(a), width(b)) || a.span.start - b.span.start)[0];
  if (!date) return null;
  const { text, edtf, earliest, latest, span } = date;
  return { text, edtf, earliest, latest, span };
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** As sure as the telling that leads; carried over where no one telling names two of the parties. */
function confidenceOf(cluster: Cluster, lead: Telling, sitting: number): Confidence {
  const carried = sitting > 1 && lead.parties.length < 2 && cluster.tellings.length > 1;
  return carried ? weakest(lead.confidence, 'INFERRED') : lead.confidence;
}
