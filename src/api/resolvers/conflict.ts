import type {
  ConflictingValueResolvers,
  ConflictResolvers,
  ConflictSubjectResolvers,
} from '../../generated/resolvers.ts';
import type { EntityRow } from '../../graph/read/entity.ts';
import type { MeetingRow, ReportRow } from '../../graph/read/meeting.ts';
import type { StatementRow } from '../../graph/read/statement.ts';
import type { Presence } from '../../model/meeting.ts';
import type { Context } from '../context.ts';
import { tellPresence } from '../tell.ts';
import { loadNode, typeOf } from './node.ts';

export const ConflictSubject: ConflictSubjectResolvers = { __resolveType: (row) => typeOf(row) };

export const Conflict: ConflictResolvers = {
  subject: async ({ id }, _args, context) => {
    const reached = await context.loaders.subjectByConflict.load(id);
    return reached === null ? null : (loadNode(context, reached.id) as Promise<MeetingRow | StatementRow | null>);
  },
  values: async ({ id, values }, _args, { loaders }) => {
    const sides = await loaders.sidesByConflict.load(id);
    return values.map((value) => ({
      value,
      factIds: sides.filter((side) => side.value === value).map((side) => side.id),
    }));
  },
};

export const ConflictingValue: ConflictingValueResolvers = {
  entity: ({ value }, _args, context) => entityOf(value, context),
  text: async ({ value }, _args, context) => {
    const entity = await entityOf(value, context);
    const [, presence] = value.split(' ');
    if (entity === null) return value;
    return presence === undefined ? entity.name : `${entity.name} ${tellPresence(presence as Presence)}`;
  },
  saidBy: async ({ factIds }, _args, context) => {
    const facts = await Promise.all(factIds.map((id) => loadNode(context, id)));
    return facts.filter((fact) => fact !== null) as readonly (ReportRow | StatementRow)[];
  },
};

/** The entity that a value names; null for days and statuses. */
async function entityOf(value: string, { loaders }: Context): Promise<EntityRow | null> {
  const [id = ''] = value.split(' ');
  return id.includes(':') ? loaders.entityById.load(id) : null;
}
