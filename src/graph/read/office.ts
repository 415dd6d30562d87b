import { z } from 'zod';
import { OfficeRole } from './enums.ts';
import { along, byId } from './query.ts';

/** An office of a state or organization. */
export const OfficeRow = z.object({ id: z.string(), name: z.string(), role: OfficeRole });
export type OfficeRow = z.infer<typeof OfficeRow>;

/** Who held an office from when to when. */
export const TenureRow = z.object({ id: z.string(), from: z.string().nullable(), to: z.string().nullable() });
export type TenureRow = z.infer<typeof TenureRow>;

export const officesById = byId('officesById', 'Office', OfficeRow);
export const tenuresById = byId('tenuresById', 'Tenure', TenureRow);

/** Offices of states and organizations, by name. */
export const officesByOwner = along('officesByOwner', {
  pattern: '(source:Entity {id: key})<-[:OF]-(target:Office)',
  shape: OfficeRow,
  order: 'name',
});
export const officesByTenure = along('officesByTenure', {
  pattern: '(source:Tenure {id: key})-[:OF]->(target:Office)',
  shape: OfficeRow,
});
export const officesByParticipation = along('officesByParticipation', {
  pattern: '(source:Participation {id: key})-[:IN_OFFICE]->(target:Office)',
  shape: OfficeRow,
});

/** Latest first; those that have not ended before those that have. */
const LATEST_FIRST = "coalesce(target.to, '~') DESC, coalesce(target.from, '') DESC";

export const tenuresByPerson = along('tenuresByPerson', {
  pattern: '(source:Entity {id: key})-[:HELD]->(target:Tenure)',
  shape: TenureRow,
  order: LATEST_FIRST,
});
export const tenuresByOffice = along('tenuresByOffice', {
  pattern: '(source:Office {id: key})<-[:OF]-(target:Tenure)',
  shape: TenureRow,
  order: LATEST_FIRST,
});
