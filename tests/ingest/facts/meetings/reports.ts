import { findReports } from '../../../../src/ingest/facts/meetings/index.ts';
import type { FoundReport } from '../../../../src/ingest/found.ts';
import { linkMentions } from '../../../../src/ingest/links/index.ts';
import { findMentions } from '../../../../src/ingest/mentions/index.ts';
import { parseText } from '../../../../src/ingest/text.ts';
import { gazetteer } from '../../../support/linked.ts';
import { documentOf } from '../../../support/texts.ts';

/** A report in words, for tests: parties as "name PRESENCE", in text order. */
export interface Told {
  readonly kind: FoundReport['kind'];
  readonly status: FoundReport['status'];
  readonly trigger: string;
  readonly tellings: readonly string[];
  readonly parties: readonly string[];
  readonly place: string | null;
  readonly date: string | null;
  readonly confidence: FoundReport['confidence'];
  readonly rule: string;
}

/** The meetings that some words report, published on a day or undated. */
export function reportsIn(words: string, publishedOn: string | null = null): readonly Told[] {
  const document = { ...documentOf(words), publishedOn };
  const text = parseText(document);
  const { mentions } = linkMentions(text, findMentions(text, gazetteer), gazetteer, document);
  return findReports(text, mentions, [], document).reports.map((report) => ({
    kind: report.kind,
    status: report.status,
    trigger: text.clean.slice(report.trigger.start, report.trigger.end),
    tellings: report.tellings.map(({ start, end }) => text.clean.slice(start, end)),
    parties: report.parties.map(({ mention, presence }) => `${mentions[mention]?.text} ${presence}`),
    place: report.place === null ? null : (mentions[report.place.mention]?.text ?? ''),
    date: report.date?.edtf ?? report.date?.text ?? null,
    confidence: report.confidence,
    rule: report.rule,
  }));
}
