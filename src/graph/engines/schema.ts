import { LABELS, LOOKUP_KEYS } from '../constraints.ts';

/**
 * The uniqueness of every id and the indexes of all keys, each as Cypher that is safe to repeat and that both engines speak.
 * The embedded engine needs the index beside the constraint to look up fast; on Neo4j the constraint brings it.
 */
export function schemaCypher(): readonly string[] {
  const unique = LABELS.flatMap((label) => [
    `CREATE CONSTRAINT ${nameOf(label, 'id')}_unique IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
    `CREATE INDEX ${nameOf(label, 'id')} IF NOT EXISTS FOR (node:${label}) ON (node.id)`,
  ]);
  const keys = LOOKUP_KEYS.map(
    ({ label, property }) =>
      `CREATE INDEX ${nameOf(label, property)} IF NOT EXISTS FOR (node:${label}) ON (node.${property})`,
  );
  return [...unique, ...keys];
}

const nameOf = (label: string, property: string): string => `parley_${label}_${property}`.toLowerCase();
