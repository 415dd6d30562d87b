import { ingest } from '../../../../src/ingest/pipeline.ts';
import { gazetteer } from '../../../support/linked.ts';
import { documentOf } from '../../../support/texts.ts';

/** A report as records tell it: kind and status, parties by entity, the place. */
export interface Kept {
  readonly what: string;
  readonly parties: readonly string[];
  readonly place: string | null;
}

const bare = (id: string | null): string => id?.replace(/^\w+:/, '') ?? '?';

/** The meetings that a whole text reports once every stage has read it, statements among them. */
export function meetingsIn(words: string, publishedOn: string | null = null): readonly Kept[] {
  const { reports } = ingest({ ...documentOf(words), publishedOn }, gazetteer);
  return reports.map(({ meetingKind, status, parties, place }) => ({
    what: `${meetingKind} ${status}`,
    parties: parties.map(({ entity, presence }) => `${bare(entity)} ${presence}`),
    place: place && bare(place.entity),
  }));
}
