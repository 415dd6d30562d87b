import type { Conflict } from '../../model/conflict.ts';
import type { Command } from '../port.ts';
import { forIds, mergeNodes, mergeTies } from './rows.ts';

/** Writes conflicts, on meetings or on statements, with who says what. */
export function writeConflicts(conflicts: readonly Conflict[]): readonly Command[] {
  const aboutStatements = conflicts.filter(({ predicate }) => predicate === 'SPEAKER');
  const aboutMeetings = conflicts.filter(({ predicate }) => predicate !== 'SPEAKER');
  return [
    ...mergeNodes(
      'Conflict',
      conflicts.map(({ id, predicate, values }) => ({ id, predicate, values: values.map(({ value }) => value) })),
    ),
    ...mergeTies('Conflict', 'ON', 'Meeting', aboutMeetings.map(toSubject)),
    ...mergeTies('Conflict', 'ON', 'Statement', aboutStatements.map(toSubject)),
    ...mergeTies('Conflict', 'BETWEEN', 'MeetingReport', aboutMeetings.flatMap(toSides), 'from', ['value']),
    ...mergeTies('Conflict', 'BETWEEN', 'Statement', aboutStatements.flatMap(toSides), 'from', ['value']),
  ];
}

/** Deletes conflicts. */
export const deleteConflicts = (ids: readonly string[]): readonly Command[] =>
  forIds('deleteConflicts', 'MATCH (conflict:Conflict {id: id}) DETACH DELETE conflict', ids);

const toSubject = ({ id, subject }: Conflict) => ({ from: id, to: subject });

const toSides = ({ id, values }: Conflict) =>
  values.flatMap(({ value, saidBy }) => saidBy.map((fact) => ({ from: id, to: fact, props: { value } })));
