import type { Catalogue } from '../derive/catalogue.ts';
import { extractedRecords } from '../derive/extracted.ts';
import { involvedIn } from '../derive/profile.ts';
import { referencesOf } from '../derive/references.ts';
import { reportViews, statementViews } from '../derive/views.ts';
import { windowOf } from '../derive/window.ts';
import type { Command } from '../graph/port.ts';
import { writeDocuments } from '../graph/write/document.ts';
import { writeMentions } from '../graph/write/mention.ts';
import { type WrittenReferences, writeReferences } from '../graph/write/reference.ts';
import { type WrittenReport, writeReports } from '../graph/write/report.ts';
import { type WrittenStatement, writeStatements } from '../graph/write/statement.ts';
import type { Ingested } from '../model/ingested.ts';

/** Writes all that documents say. The entities, offices and topics that they refer to are written before. */
export const writeIngested = (all: readonly Ingested[], catalogue: Catalogue, reader: string): readonly Command[] => [
  ...writeDocuments(all.map(({ document, refused }) => ({ document, refused, reader }))),
  ...writeMentions(all.flatMap(({ mentions }) => mentions)),
  ...writeStatements(all.flatMap((ingested) => statementsOf(ingested, catalogue))),
  ...writeReports(all.flatMap((ingested) => reportsOf(ingested, catalogue))),
  ...writeReferences(all.map((ingested) => referencesIn(ingested, catalogue))),
];

function statementsOf(ingested: Ingested, catalogue: Catalogue): readonly WrittenStatement[] {
  const views = new Map(statementViews(ingested, catalogue).map((view) => [view.id, view]));
  return ingested.statements.flatMap((statement) => {
    const view = views.get(statement.id);
    return view === undefined ? [] : [{ statement, view }];
  });
}

function reportsOf(ingested: Ingested, catalogue: Catalogue): readonly WrittenReport[] {
  const views = new Map(reportViews(ingested, catalogue).map((view) => [view.id, view]));
  return ingested.reports.flatMap((report) => {
    const view = views.get(report.id);
    if (view === undefined) return [];
    return [{ report, view, window: windowOf(view.date, view.publishedOn, view.status), involves: involvedIn(view) }];
  });
}

function referencesIn(ingested: Ingested, catalogue: Catalogue): WrittenReferences {
  const records = extractedRecords(ingested, catalogue).map((record): [string, string] => [
    record.entity.id,
    JSON.stringify(record),
  ]);
  return { documentId: ingested.document.id, ...referencesOf(ingested, catalogue), records: new Map(records) };
}
