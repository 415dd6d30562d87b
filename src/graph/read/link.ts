import { z } from 'zod';
import { idPrefix } from '../../model/id.ts';
import type { Query, Value } from '../port.ts';
import { Confidence } from './enums.ts';
import { EvidenceRow } from './evidence.ts';
import { LINK_KINDS, type LinkKind, type LinkType } from './link-kinds.ts';
import { columns, defineQuery, type RowShape } from './query.ts';

const LinkTypes = z.enum([...new Set(LINK_KINDS.map((kind) => kind.type))] as [LinkType, ...LinkType[]]);

const LinkRow = z.object({
  /** The node that was asked for, and the one at the other end. */
  key: z.string(),
  other: z.string(),
  type: LinkTypes,
  /** Whether the link begins at `key` or ends there. */
  begins: z.boolean(),
  facts: z.number().int(),
  details: z.array(z.string()).transform((details) => details.toSorted()),
});
/** A link of a node, told once for all facts that it stands for. */
export type LinkRow = z.infer<typeof LinkRow>;

/** Which links are looked at. */
export interface LinkScope {
  readonly types: readonly LinkType[];
  readonly from: string | null;
  readonly to: string | null;
  /** Only those in the room, for paths; everybody who stands to a meeting, for drawings. */
  readonly inTheRoom: boolean;
  /** Whether topics count as nodes. */
  readonly topics: boolean;
}

/**
 * The links of many nodes, those that stand for most facts first.
 * Shape: at most `limit` per node, kind and direction; null when none of the nodes can have such links.
 */
export const linksByNode = (keys: readonly string[], scope: LinkScope, limit: number): Query<LinkRow> | null =>
  queryOf(
    'linksByNode',
    bothWays(keys, scope, (kind, near, far, begins) => {
      return `UNWIND $keys AS key
MATCH (${near}:${kind[near]} {id: key})
CALL (${near}) {
MATCH ${labelled(kind, far)}${within(kind, scope)}
WITH ${far}, count(fact) AS facts, ${kind.detail === null ? '[]' : `collect(DISTINCT ${kind.detail})`} AS details
RETURN ${far}.id AS other, facts, details ORDER BY facts DESC, other LIMIT $limit
}
RETURN key, other, '${kind.type}' AS type, ${begins} AS begins, facts, details`;
    }),
    { keys, limit, ...days(scope) },
    LinkRow,
  );

const LinkCountRow = z.object({ key: z.string(), type: LinkTypes, begins: z.boolean(), total: z.number().int() });
export type LinkCountRow = z.infer<typeof LinkCountRow>;

/** How many nodes each node is linked to, by type and direction; a type of two kinds has two rows. Null when none can have links. */
export const linkCountsByNode = (keys: readonly string[], scope: LinkScope): Query<LinkCountRow> | null =>
  queryOf(
    'linkCountsByNode',
    bothWays(keys, scope, (kind, near, far, begins) => {
      return `UNWIND $keys AS key
MATCH (${near}:${kind[near]} {id: key})
MATCH ${labelled(kind, far)}${within(kind, scope)}
RETURN key, '${kind.type}' AS type, ${begins} AS begins, count(DISTINCT ${far}) AS total`;
    }),
    { keys, ...days(scope) },
    LinkCountRow,
  );

/** The two ends of a link. */
export interface LinkEnds {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
}

const ShownRow = EvidenceRow.extend({
  from: z.string(),
  to: z.string(),
  type: LinkTypes,
  confidence: Confidence,
  kind: z.enum(['Mention', 'Evidence']),
});
/** Words that show a link. */
export type ShownRow = z.infer<typeof ShownRow>;

const SUREST_FIRST = (confidence: string) =>
  `CASE ${confidence} WHEN 'EXPLICIT' THEN 0 WHEN 'RESOLVED' THEN 1 WHEN 'INFERRED' THEN 2 ELSE 3 END`;

/**
 * The words that show links.
 * Shape: at most `limit` per link and kind, the surest; [] for links that no document shows.
 */
export function wordsByLink(links: readonly LinkEnds[], scope: LinkScope, limit: number): Query<ShownRow> | null {
  const kinds = LINK_KINDS.filter((kind) => kind.shown !== null && links.some((link) => link.type === kind.type));
  if (kinds.length === 0) return null;
  const params: Record<string, Value> = { limit, ...days(scope) };
  for (const kind of kinds) {
    params[kind.type] = links.filter(({ type }) => type === kind.type).map(({ from, to }) => ({ from, to }));
  }
  const cypher = kinds.map((kind) => wordsOf(kind, scope)).join('\nUNION ALL\n');
  return defineQuery('wordsByLink', cypher, params, ShownRow);
}

function wordsOf(kind: LinkKind, scope: LinkScope): string {
  const shown = kind.shown ?? { pattern: '', confidence: '' };
  return `UNWIND $${kind.type} AS link
MATCH (a:${kind.a} {id: link.from})
MATCH (b:${kind.b} {id: link.to})
CALL (a, b) {
MATCH ${kind.pattern}${within(kind, scope)}
MATCH ${shown.pattern}
WITH DISTINCT words, ${shown.confidence} AS confidence
RETURN words, confidence ORDER BY ${SUREST_FIRST('confidence')}, words.documentId, words.start LIMIT $limit
}
RETURN link.from AS from, link.to AS to, '${kind.type}' AS type, confidence,
  '${shown.pattern.includes('words:Mention') ? 'Mention' : 'Evidence'}' AS kind, ${columns('words', EvidenceRow)}`;
}

/** The query of some blocks; null when there are none. */
const queryOf = <Shape extends RowShape>(
  name: string,
  cypher: string,
  params: Readonly<Record<string, Value>>,
  shape: Shape,
) => (cypher === '' ? null : defineQuery(name, cypher, params, shape));

type End = 'a' | 'b';

/** One block of Cypher for every kind and direction that the keys can have, all in one query. */
function bothWays(
  keys: readonly string[],
  scope: LinkScope,
  block: (kind: LinkKind, near: End, far: End, begins: boolean) => string,
): string {
  const prefixes = new Set(keys.map(idPrefix));
  const canBe = (ends: readonly string[]) => ends.some((prefix) => prefixes.has(prefix));
  return LINK_KINDS.filter((kind) => scope.types.includes(kind.type) && (scope.topics || kind.b !== 'Topic'))
    .flatMap((kind) => [
      ...(canBe(kind.from) ? [block(kind, 'a', 'b', true)] : []),
      ...(canBe(kind.to) ? [block(kind, 'b', 'a', false)] : []),
    ])
    .join('\nUNION ALL\n');
}

const labelled = (kind: LinkKind, end: End): string => kind.pattern.replace(`(${end})`, `(${end}:${kind[end]})`);

function within(kind: LinkKind, scope: LinkScope): string {
  const conditions: string[] = [];
  if (scope.from !== null && kind.days !== null) conditions.push(`${kind.days.last} >= $from`);
  if (scope.to !== null && kind.days !== null) conditions.push(`${kind.days.first} <= $to`);
  if (scope.inTheRoom && kind.type === 'TAKES_PART_IN') conditions.push("fact.presence IN ['ATTENDED', 'HOSTED']");
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

const days = (scope: LinkScope): Record<string, Value> => ({
  ...(scope.from === null ? {} : { from: scope.from }),
  ...(scope.to === null ? {} : { to: scope.to }),
});
