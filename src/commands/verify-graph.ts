import type { Catalogue } from '../derive/catalogue.ts';
import type { Graph } from '../graph/port.ts';
import { allDocumentIds, nodesBreaking, RULES, rawOfDocument, spansOfDocument } from '../graph/read/checks.ts';
import { verifyDerived } from './verify-derived.ts';

/**
 * Checks all that must hold of a graph: every span equals the document's text at its offsets, every node has what it needs, and
 * all that is derived follows from the documents, derived anew.
 * Shape: yields one line per problem; nothing when all is well.
 */
export async function* verifyGraph(graph: Graph, catalogue: Catalogue): AsyncGenerator<string> {
  for (const { id } of await graph.read(allDocumentIds())) yield* wrongSpans(graph, id);
  for (const rule of RULES) {
    for (const { id } of await graph.read(nodesBreaking(rule))) yield `${id}: it is not so that it ${rule.name}`;
  }
  yield* await verifyDerived(graph, catalogue);
}

async function* wrongSpans(graph: Graph, documentId: string): AsyncGenerator<string> {
  const [document] = await graph.read(rawOfDocument(documentId));
  const raw = document?.raw ?? '';
  for (const label of ['Evidence', 'Mention'] as const) {
    for (const span of await graph.read(spansOfDocument(label, documentId))) {
      const { id, start, end, text, sentenceStart, sentenceEnd, sentenceText } = span;
      if (raw.slice(start, end) !== text)
        yield `${id}: "${text}" does not stand at ${start} to ${end} of ${documentId}`;
      if (raw.slice(sentenceStart, sentenceEnd) !== sentenceText)
        yield `${id}: its sentence does not stand at ${sentenceStart} to ${sentenceEnd} of ${documentId}`;
    }
  }
}
