import { catalogueOf } from '../derive/catalogue.ts';
import type { Graph } from '../graph/port.ts';
import { indexGazetteer } from '../ingest/gazetteer.ts';
import { ingest } from '../ingest/pipeline.ts';
import type { IngestTools } from './ingest-documents.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { readerVersion } from './reader-version.ts';

/** Makes all that ingesting needs from the gazetteer beside the program. */
export function ingestTools(graph: Graph): IngestTools {
  const gazetteer = loadGazetteer();
  const index = indexGazetteer(gazetteer);
  return {
    graph,
    catalogue: catalogueOf(gazetteer),
    reader: readerVersion(gazetteer),
    readDocument: (document) => ingest(document, index),
  };
}
