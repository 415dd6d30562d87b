import { NOBODY, type StatementView } from '../../model/derivation.ts';
import type { EntityId } from '../../model/id.ts';
import type { Statement } from '../../model/statement.ts';
import type { RelationshipType } from '../constraints.ts';
import type { Command } from '../port.ts';
import { type Carried, carried, tieEvidence, writeEvidence } from './evidence.ts';
import { mergeNodes, mergeTies } from './rows.ts';

/** A statement beside what is compared with others. */
export interface WrittenStatement {
  readonly statement: Statement;
  readonly view: StatementView;
}

/** Writes statements with their evidence, and ties them to whom they come from, go to and are about. */
export function writeStatements(written: readonly WrittenStatement[]): readonly Command[] {
  const statements = written.map(({ statement }) => statement);
  const evidence = statements.flatMap(evidenceOf);
  const tie = (
    type: RelationshipType,
    label: 'Entity' | 'Topic',
    idsOf: (statement: Statement) => readonly string[],
  ) => {
    const ties = statements.flatMap((statement) => idsOf(statement).map((id) => ({ from: statement.id, to: id })));
    return mergeTies('Statement', type, label, ties);
  };
  const said = statements.flatMap(({ id, speakers }) => speakers.map((speaker) => ({ from: speaker, to: id })));
  return [
    ...writeEvidence(evidence),
    ...mergeNodes('Statement', written.map(toProps)),
    ...mergeTies(
      'Statement',
      'IN',
      'Document',
      statements.map(({ id, documentId }) => ({ from: id, to: documentId })),
    ),
    ...tieEvidence('Statement', evidence),
    ...mergeTies('Entity', 'SAID', 'Statement', said, 'to'),
    ...tie('ON_BEHALF_OF', 'Entity', ({ onBehalfOf }) => onBehalfOf),
    ...tie('ADDRESSED_TO', 'Entity', ({ addressees }) => addressees),
    ...tie('ABOUT', 'Entity', ({ about }) => about satisfies readonly EntityId[]),
    ...tie('ABOUT', 'Topic', ({ topics }) => topics),
  ];
}

const evidenceOf = ({ id, contentEvidence, cue, speakerEvidence }: Statement): readonly Carried[] => [
  ...carried(id, 'CONTENT', contentEvidence),
  ...carried(id, 'CUE', [cue]),
  ...carried(id, 'SPEAKER', [speakerEvidence]),
];

function toProps({ statement, view }: WrittenStatement) {
  const end = Math.max(...statement.contentEvidence.map((evidence) => evidence.end));
  const day = statement.madeOn ?? view.publishedOn ?? '';
  return {
    id: statement.id,
    documentId: statement.documentId,
    start: view.start,
    end,
    form: statement.form,
    content: statement.content,
    act: statement.act,
    polarity: statement.polarity,
    factivity: statement.factivity,
    cueLemma: statement.cueLemma,
    madeOn: statement.madeOn,
    publishedOn: view.publishedOn,
    confidence: statement.confidence,
    rule: statement.rule,
    sortKey: `${day}|${statement.documentId}|${padded(view.start)}|${padded(end)}`,
    voiceId: view.voice ?? NOBODY,
    contentKey: view.contentKey,
  };
}

/** Offsets of one length order as texts as they do as numbers. */
const padded = (offset: number): string => String(offset).padStart(9, '0');
