import type { Entity } from '../model/entity.ts';
import type { Evidence } from '../model/evidence.ts';
import type { EntityId } from '../model/id.ts';
import type { Ingested } from '../model/ingested.ts';
import type { MeetingReport } from '../model/meeting.ts';
import type { Mention } from '../model/mention.ts';
import type { Excerpt } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';

/** What `extract` prints for one file. The form is a contract with its readers: fields are only ever added. */
export function extracted(file: string, ingested: Ingested, entityOf: (id: EntityId) => Entity | null) {
  const mentions = new Map(ingested.mentions.map((mention) => [mention.id, mention]));
  const stateAt = new Map(ingested.mentions.map((mention) => [mention.start, stateOf(mention)]));
  const { id, title, publishedOn } = ingested.document;
  return {
    file,
    document: { id, title, publishedOn },
    mentions: ingested.mentions.map((mention) => ({
      ...excerpt(mention),
      entity: mention.entity,
      type: mention.type,
      wikidata: mention.entity === null ? null : (entityOf(mention.entity)?.wikidata ?? null),
      state: stateOf(mention),
      form: mention.form,
      reading: mention.reading,
      confidence: mention.confidence,
      rule: mention.rule,
    })),
    statements: ingested.statements.map(statementLine),
    meetings: ingested.reports.map((report) => meetingLine(report, mentions, stateAt)),
    refused: ingested.refused,
  };
}

function statementLine(statement: Statement) {
  const { form, speakers, speakerEvidence, cue, contentEvidence, confidence, rule } = statement;
  return {
    form,
    speaker:
      speakerEvidence === null
        ? null
        : { ...excerpt(speakerEvidence), entity: speakers[0] ?? null, entities: speakers },
    cue: cue === null ? null : excerpt(cue),
    content: contentEvidence.map(excerpt),
    confidence,
    rule,
    act: statement.act,
    polarity: statement.polarity,
    factivity: statement.factivity,
    topics: statement.topics,
    about: statement.about,
    onBehalfOf: statement.onBehalfOf,
    addressees: statement.addressees,
    madeOn: statement.madeOn,
  };
}

function meetingLine(
  report: MeetingReport,
  mentions: ReadonlyMap<string, Mention>,
  stateAt: ReadonlyMap<number, string | null>,
) {
  const { meetingKind, status, trigger, parties, place, date, confidence, rule } = report;
  return {
    kind: meetingKind,
    status,
    trigger: excerpt(trigger),
    participants: parties.flatMap(({ mention: id, entity, presence, onBehalfOf, office }) => {
      const mention = mentions.get(id);
      if (!mention) return [];
      return [{ ...excerpt(mention), entity, state: stateCode(onBehalfOf) ?? stateOf(mention), presence, office }];
    }),
    place: place && placeLine(place.evidence, place.entity, stateAt),
    date: date && { text: date.text, edtf: date.edtf, earliest: date.earliest, latest: date.latest },
    confidence,
    rule,
  };
}

const placeLine = (evidence: Evidence, entity: EntityId | null, stateAt: ReadonlyMap<number, string | null>) => ({
  ...excerpt(evidence),
  entity,
  state: stateAt.get(evidence.start) ?? null,
});

const excerpt = ({ start, end, text }: Excerpt): Excerpt => ({ start, end, text });

/** ISO 3166-1 alpha-3 of the state that a mention is, belongs to or lies in. */
const stateOf = ({ type, entity, state }: Mention): string | null =>
  stateCode(state) ?? (type === 'STATE' ? stateCode(entity) : null);

/** `RUS` of `state:RUS`; null for anything that is no state. */
const stateCode = (id: string | null): string | null => (id?.startsWith('state:') ? id.slice('state:'.length) : null);
