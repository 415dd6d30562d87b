import type { MeetingReport } from '../../../src/model/meeting.ts';
import type { NonEmpty, Span } from '../../../src/model/span.ts';
import type { Statement } from '../../../src/model/statement.ts';
import type { GoldMeeting, GoldStatement } from './gold.ts';
import type { ReadText } from './score.ts';
import { entityAt, outcomeOf } from './score-links.ts';
import { markMeeting, namedParties, pairMeetings, wronglyThere } from './score-meetings.ts';
import { markStatement, pairStatements } from './score-statements.ts';

/** One thing that was read otherwise than gold says: its kind, and what stands there. */
export interface Miss {
  readonly kind: string;
  readonly text: string;
  readonly what: string;
}

/** All that was read otherwise than gold says, in order of text. */
export const missesOf = (texts: readonly ReadText[]): readonly Miss[] =>
  texts.flatMap((read) => [...statementMisses(read), ...meetingMisses(read), ...linkMisses(read)]);

function statementMisses({ text, ingested }: ReadText): readonly Miss[] {
  const words = wordsAt(text.document.raw);
  const miss = (kind: string, what: string): Miss => ({ kind: `statement: ${kind}`, text: text.name, what });
  const told = ({ source, cue, content }: GoldStatement) =>
    `${source ? words([source]) : '–'} | ${cue ? words([cue]) : '–'} | ${words(content)}`;
  const read = ({ speakers, speakerEvidence, contentEvidence, rule }: Statement) =>
    `${speakerEvidence?.text ?? '–'} (${speakers.join(', ') || '?'}) | ${words(contentEvidence)} [${rule}]`;
  const { pairs, extra } = pairStatements(text, ingested.statements);
  const misses = pairs.flatMap(({ gold, found }) => {
    if (!found) return gold.optional ? [] : [miss(`not found, ${gold.forms[0]}`, told(gold))];
    const marks = markStatement(text, gold, found);
    const beside = `${told(gold)} — read: ${read(found)}`;
    if (marks.wrongSpeaker) return [miss('wrong speaker', beside)];
    if (gold.optional) return [];
    return [
      ...(marks.source ? [] : [miss('other source words', beside)]),
      ...(marks.entity ? [] : [miss('speaker not named', beside)]),
      ...(marks.form ? [] : [miss('other form', beside)]),
    ];
  });
  return [...misses, ...extra.map((statement) => miss('not in gold', read(statement)))];
}

function meetingMisses({ text, ingested }: ReadText): readonly Miss[] {
  const words = wordsAt(text.document.raw);
  const named = namedParties(ingested);
  const miss = (kind: string, what: string): Miss => ({ kind: `meeting: ${kind}`, text: text.name, what });
  const told = ({ kinds, statuses, trigger, parties, dates, place }: GoldMeeting) =>
    `${kinds[0]} ${statuses[0]} "${words([trigger])}" ${parties.map(({ span, presences }) => `${words([span])} ${presences[0]}`).join(', ')}; ${dates[0]}; ${place ? words([place.span]) : null}`;
  const read = (report: MeetingReport) =>
    `${report.meetingKind} ${report.status} "${report.trigger.text}" ${named(report)
      .map(({ span, entity, presence }) => `${words([span])} (${entity}) ${presence}`)
      .join(', ')}; ${report.date?.edtf ?? null}; ${report.place?.evidence.text ?? null} [${report.rule}]`;
  const { pairs, extra } = pairMeetings(text, ingested, named);
  const misses = pairs.flatMap(({ gold, found }) => {
    if (gold.optional) return [];
    if (!found) return [miss('not found', told(gold))];
    const wrong = Object.entries(markMeeting(gold, found)).flatMap(([mark, right]) => (right ? [] : [mark]));
    return wrong.map((mark) => miss(`other ${mark}`, `${told(gold)} — read: ${read(found)}`));
  });
  return [
    ...misses,
    ...extra.map((report) => miss('not in gold', read(report))),
    ...wronglyThere(text, ingested).map(({ span, entity, stayedAway }) =>
      miss(stayedAway ? 'away, told to be there' : 'wrongly there', `${words([span])} (${entity})`),
    ),
  ];
}

function linkMisses({ text, ingested }: ReadText): readonly Miss[] {
  const words = wordsAt(text.document.raw);
  return text.links.flatMap((link) => {
    const outcome = outcomeOf(link, ingested);
    if (outcome === 'right') return [];
    const read = entityAt(link, ingested);
    return [{ kind: `link: ${outcome}`, text: text.name, what: `${words([link.span])} — read: ${read}` }];
  });
}

const wordsAt =
  (raw: string) =>
  (spans: NonEmpty<Span>): string =>
    spans.map(({ start, end }) => raw.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
