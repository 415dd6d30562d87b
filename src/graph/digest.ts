import { createHash, type Hash } from 'node:crypto';
import { canonical } from '../model/canonical.ts';
import { LABELS, type Label } from './constraints.ts';
import type { Graph } from './port.ts';
import { idsOfLabel, nodesWhole, relationshipsFrom } from './read/digest.ts';

/** How many nodes are read at once. */
const PAGE = 250;

/**
 * Hashes all that the graph holds, but for the node `Graph`, which counts writes.
 * Shape: 64 hexadecimal digits; equal for equal content, whichever engine holds it and in whatever order it was written.
 * Memory: the ids of one label and one page of nodes.
 */
export async function digestOf(graph: Graph): Promise<string> {
  const hash = createHash('sha256');
  for (const label of LABELS) {
    if (label === 'Graph') continue;
    const ids = (await graph.read(idsOfLabel(label))).map(({ id }) => id).sort();
    for (let from = 0; from < ids.length; from += PAGE) {
      await addPage(graph, hash, label, ids.slice(from, from + PAGE));
    }
  }
  return hash.digest('hex');
}

/** Adds the nodes whose first label this is, and all relationships that leave them. */
async function addPage(graph: Graph, hash: Hash, label: Label, ids: readonly string[]): Promise<void> {
  const read = await graph.read(nodesWhole(label, ids));
  const nodes = read.filter(({ labels }) => LABELS.find((known) => labels.includes(known)) === label);
  addLines(
    hash,
    nodes.map(({ id, labels, properties }) => canonical([id, [...labels].sort(), properties])),
  );
  const own = nodes.map(({ id }) => id);
  if (own.length === 0) return;
  const links = await graph.read(relationshipsFrom(label, own));
  addLines(
    hash,
    links.map(({ from, type, to, properties }) => canonical([from, type, to, properties])),
  );
}

function addLines(hash: Hash, lines: readonly string[]): void {
  for (const line of [...lines].sort()) hash.update(`${line}\n`);
}
