import type { Evidence } from '../../model/evidence.ts';
import type { Excerpt } from '../../model/span.ts';
import type { Label } from '../constraints.ts';
import type { Command } from '../port.ts';
import { mergeNodes, mergeTies, type Tie } from './rows.ts';

/** What evidence shows of its fact. */
export type EvidenceRole = 'CONTENT' | 'CUE' | 'SPEAKER' | 'TRIGGER' | 'TELLING' | 'PLACE' | 'DATE';

/** Evidence with the fact that it carries, and its place among evidence of the same role. */
export interface Carried {
  readonly factId: string;
  readonly role: EvidenceRole;
  readonly ordinal: number;
  readonly evidence: Evidence;
}

/** Lists the evidence of one role; what is null is left out. */
export const carried = (
  factId: string,
  role: EvidenceRole,
  evidence: readonly (Evidence | null)[],
): readonly Carried[] =>
  evidence.filter((one) => one !== null).map((one, ordinal) => ({ factId, role, ordinal, evidence: one }));

/** Writes evidence and ties it to its document. */
export function writeEvidence(all: readonly Carried[]): readonly Command[] {
  const nodes = all.map(({ evidence }) => ({
    id: evidence.id,
    documentId: evidence.documentId,
    start: evidence.start,
    end: evidence.end,
    text: evidence.text,
    ...sentenceProps(evidence.sentence),
  }));
  const ties = new Map(nodes.map(({ id, documentId }): [string, Tie] => [id, { from: id, to: documentId }]));
  return [...mergeNodes('Evidence', nodes), ...mergeTies('Evidence', 'IN', 'Document', [...ties.values()])];
}

/** Ties facts of one label to their evidence. */
export const tieEvidence = (label: Label, all: readonly Carried[]): readonly Command[] =>
  mergeTies(
    label,
    'EVIDENCED_BY',
    'Evidence',
    all.map(({ factId, role, ordinal, evidence }) => ({ from: factId, to: evidence.id, props: { role, ordinal } })),
    'from',
    ['role', 'ordinal'],
  );

/** The sentence of a mention or of evidence, as properties. */
export const sentenceProps = ({ start, end, text }: Excerpt) => ({
  sentenceStart: start,
  sentenceEnd: end,
  sentenceText: text,
});
