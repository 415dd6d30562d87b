import { z } from 'zod';
import { ConflictPredicate } from './enums.ts';
import { along, byId } from './query.ts';

/** Facts that cannot all be true. */
export const ConflictRow = z.object({ id: z.string(), predicate: ConflictPredicate, values: z.array(z.string()) });
export type ConflictRow = z.infer<typeof ConflictRow>;

const Reached = z.object({ id: z.string() });

export const conflictsById = byId('conflictsById', 'Conflict', ConflictRow);
export const conflictsByMeeting = along('conflictsByMeeting', {
  pattern: '(source:Meeting {id: key})<-[:ON]-(target:Conflict)',
  shape: ConflictRow,
});
export const conflictsByStatement = along('conflictsByStatement', {
  pattern: '(source:Statement {id: key})<-[:ON]-(target:Conflict)',
  shape: ConflictRow,
});

/** The ids of the meetings and statements that conflicts are about. */
export const subjectsByConflict = along('subjectsByConflict', {
  pattern: '(source:Conflict {id: key})-[:ON]->(target)',
  shape: Reached,
});

/** The ids of the facts on the sides of conflicts, each with the value that it gives. */
export const sidesByConflict = along(
  'sidesByConflict',
  {
    pattern: '(source:Conflict {id: key})-[link:BETWEEN]->(target)',
    shape: Reached,
    also: { value: 'link.value' },
    order: 'value',
  },
  { value: z.string() },
);
