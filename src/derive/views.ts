import type { PartyView, ReportView, StatementView } from '../model/derivation.ts';
import type { EntityId, MentionId } from '../model/id.ts';
import type { Ingested } from '../model/ingested.ts';
import type { MeetingReport } from '../model/meeting.ts';
import type { Mention } from '../model/mention.ts';
import type { Statement } from '../model/statement.ts';
import type { Catalogue } from './catalogue.ts';
import { compareKeys, compareText } from './compare-text.ts';
import { ownerOf, sideOf } from './side.ts';
import { contentKeyOf } from './words.ts';

/** The reports of one document as deriving sees them. */
export function reportViews(ingested: Ingested, catalogue: Catalogue): readonly ReportView[] {
  const mentions = new Map(ingested.mentions.map((mention) => [mention.id, mention]));
  return ingested.reports.map((report) => ({
    id: report.id,
    documentId: report.documentId,
    publishedOn: ingested.document.publishedOn,
    kind: report.meetingKind,
    status: report.status,
    date: dateOf(report),
    place: report.place?.entity ?? null,
    placeState: report.place?.entity ? stateOf(ownerOf(report.place.entity, catalogue)) : null,
    parties: partyViews(report, mentions, catalogue),
  }));
}

/** The statements of one document as deriving sees them. */
export const statementViews = (
  { statements, document, mentions }: Ingested,
  catalogue: Catalogue,
): readonly StatementView[] =>
  statements.map((statement) => ({
    id: statement.id,
    documentId: statement.documentId,
    publishedOn: document.publishedOn,
    start: statementSpan(statement).start,
    form: statement.form,
    speakers: statement.speakers.toSorted(compareText),
    voice: voiceOf(statement, mentions, catalogue),
    content: statement.content,
    contentKey: contentKeyOf(statement.content, statement.form),
  }));

/** The span that holds all of a statement's content. */
export const statementSpan = ({ contentEvidence }: Statement) => ({
  start: Math.min(...contentEvidence.map(({ start }) => start)),
  end: Math.max(...contentEvidence.map(({ end }) => end)),
});

function partyViews(
  { parties }: MeetingReport,
  mentions: ReadonlyMap<MentionId, Mention>,
  catalogue: Catalogue,
): readonly PartyView[] {
  const views = parties.map((party) => {
    const mention = mentions.get(party.mention);
    const office = party.office ?? mention?.office ?? null;
    return {
      ...party,
      start: mention?.start ?? 0,
      side: sideOf({ ...party, office, state: mention?.state ?? null }, catalogue),
    };
  });
  return views.sort((a, b) => compareKeys([a.start, a.mention], [b.start, b.mention]));
}

/** Whose side the words are told from, of several speakers all by id. A speaker's mention tells his state and his office. */
function voiceOf(statement: Statement, mentions: readonly Mention[], catalogue: Catalogue): string | null {
  const { speakers, onBehalfOf } = statement;
  const [only = null, ...others] = speakers;
  if (others.length === 0) return voiceOfOne(statement, only, onBehalfOf[0] ?? null, mentions, catalogue);
  const voices = speakers.map((speaker) => voiceOfOne(statement, speaker, null, mentions, catalogue));
  return [...new Set(voices)]
    .filter((voice) => voice !== null)
    .sort(compareText)
    .join('+');
}

function voiceOfOne(
  { speakerEvidence }: Statement,
  speaker: EntityId | null,
  onBehalfOf: EntityId | null,
  mentions: readonly Mention[],
  catalogue: Catalogue,
): EntityId | null {
  const mention = mentions.find(
    ({ entity, start, end }) =>
      entity !== null &&
      entity === speaker &&
      speakerEvidence !== null &&
      start >= speakerEvidence.start &&
      end <= speakerEvidence.end,
  );
  const { office = null, state = null } = mention ?? {};
  return sideOf({ entity: speaker, onBehalfOf, office, state }, catalogue);
}

const stateOf = (id: ReportView['placeState']) => (id?.startsWith('state:') ? id : null);

const dateOf = ({ date }: MeetingReport) =>
  date === null ? null : { text: date.text, edtf: date.edtf, earliest: date.earliest, latest: date.latest };
