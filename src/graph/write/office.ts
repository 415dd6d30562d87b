import type { Office } from '../../model/entity.ts';
import type { Command } from '../port.ts';
import { fingerprintOf, forIds, mergeNodes, mergeTies } from './rows.ts';

/** The fingerprint of an office. */
export const officeFingerprint = (office: Office): string => fingerprintOf(office);

/** Writes offices and ties them to their owners, which are written before. */
export const writeOffices = (offices: readonly Office[]): readonly Command[] => [
  ...mergeNodes(
    'Office',
    offices.map((office) => ({
      id: office.id,
      name: office.name,
      role: office.role,
      fingerprint: officeFingerprint(office),
    })),
  ),
  ...mergeTies(
    'Office',
    'OF',
    'Entity',
    offices.map(({ id, of }) => ({ from: id, to: of })),
  ),
];

/** Takes offices that are written anew from their owners. */
export const clearOffices = (ids: readonly string[]): readonly Command[] =>
  forIds('clearOffices', 'MATCH (:Office {id: id})-[tie:`OF`]->(:Entity) DELETE tie', ids);

/** Deletes offices. */
export const deleteOffices = (ids: readonly string[]): readonly Command[] =>
  forIds('deleteOffices', 'MATCH (office:Office {id: id}) DETACH DELETE office', ids);
