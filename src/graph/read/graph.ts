import { z } from 'zod';
import type { Query } from '../port.ts';
import { defineQuery } from './query.ts';

const COUNTED = {
  documents: 'Document',
  persons: 'Person',
  states: 'State',
  organizations: 'Organization',
  places: 'Place',
  mentions: 'Mention',
  statements: 'Statement',
  meetings: 'Meeting',
  reports: 'MeetingReport',
  topics: 'Topic',
  conflicts: 'Conflict',
} as const;

const total = z.number().int();
const CountsRow = z.object({
  documents: total,
  persons: total,
  states: total,
  organizations: total,
  places: total,
  mentions: total,
  statements: total,
  meetings: total,
  reports: total,
  topics: total,
  conflicts: total,
});
/** How much of everything there is. */
export type CountsRow = z.infer<typeof CountsRow>;

export const counts = (): Query<CountsRow> =>
  defineQuery(
    'counts',
    `RETURN ${Object.entries(COUNTED)
      .map(([name, label]) => `COUNT { (:${label}) } AS ${name}`)
      .join(', ')}`,
    {},
    CountsRow,
  );

const SpanRow = z.object({ from: z.string().nullable(), to: z.string().nullable() });
/** The first and the last day of publication. */
export type SpanRow = z.infer<typeof SpanRow>;

export const publishedSpan = (): Query<SpanRow> =>
  defineQuery(
    'publishedSpan',
    'MATCH (document:Document) RETURN min(document.publishedOn) AS from, max(document.publishedOn) AS to',
    {},
    SpanRow,
  );

const RevisionRow = z.object({ revision: total.nullable() });

/** The number of changes; no row in a graph that nothing was written to. */
export const revision = (): Query<z.infer<typeof RevisionRow>> =>
  defineQuery(
    'revision',
    "MATCH (graph:Graph {id: 'graph:parley'}) RETURN graph.revision AS revision",
    {},
    RevisionRow,
  );
