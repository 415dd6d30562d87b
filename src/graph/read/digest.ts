import { z } from 'zod';
import type { Label } from '../constraints.ts';
import type { Query } from '../port.ts';
import { defineQuery } from './query.ts';

const properties = z.record(z.string(), z.unknown());
const IdRow = z.object({ id: z.string() });
const NodeRow = z.object({ id: z.string(), labels: z.array(z.string()), properties });
const RelationshipRow = z.object({ from: z.string(), type: z.string(), to: z.string(), properties });

/** A node with all that it holds. */
export type NodeRow = z.infer<typeof NodeRow>;
/** A relationship with the ids of its ends. */
export type RelationshipRow = z.infer<typeof RelationshipRow>;

/** Every id of a label, in order. */
export const idsOfLabel = (label: Label): Query<z.infer<typeof IdRow>> =>
  defineQuery('idsOfLabel', `MATCH (node:${label}) RETURN node.id AS id ORDER BY id`, {}, IdRow);

/** Nodes of one label with all their labels and properties, in order of id. */
export const nodesWhole = (label: Label, ids: readonly string[]): Query<NodeRow> =>
  defineQuery(
    'nodesWhole',
    `MATCH (node:${label}) WHERE node.id IN $ids
     RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties ORDER BY id`,
    { ids },
    NodeRow,
  );

/** All relationships that leave nodes of one label, in order of both ends and type. */
export const relationshipsFrom = (label: Label, ids: readonly string[]): Query<RelationshipRow> =>
  defineQuery(
    'relationshipsFrom',
    `MATCH (node:${label})-[link]->(target) WHERE node.id IN $ids
     RETURN node.id AS \`from\`, type(link) AS type, target.id AS \`to\`, properties(link) AS properties
     ORDER BY node.id, type, target.id`,
    { ids },
    RelationshipRow,
  );
