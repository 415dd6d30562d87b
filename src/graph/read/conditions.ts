import type { Value } from '../port.ts';
import type { Condition } from './list.ts';

/** What a filter may leave out. */
type Left = null | undefined;

/** Makes a condition of a value, and none where the filter leaves it out. */
export const given = <Given extends Value>(
  value: Given | Left,
  name: string,
  cypher: (param: string) => string,
): readonly Condition[] =>
  value === null || value === undefined ? [] : [{ cypher: cypher(`$${name}`), params: { [name]: value } }];

/** A property holds one of some words. */
export const oneOf = (property: string, values: readonly string[] | Left): readonly Condition[] =>
  given(values, property, (param) => `node.${property} IN ${param}`);

/** Something exists (true), or does not (false). */
export const whether = (pattern: string, wanted: boolean | Left): readonly Condition[] =>
  wanted === null || wanted === undefined
    ? []
    : [{ cypher: `${wanted ? '' : 'NOT '}EXISTS { ${pattern} }`, params: {} }];

/** The item is one of these. */
export const among = (ids: readonly string[] | Left): readonly Condition[] =>
  given(ids, 'ids', (param) => `node.id IN ${param}`);
