import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkCost } from '../../src/api/cost.ts';
import { readTypeDefs } from '../../src/api/schema.ts';

const schema = buildSchema(readTypeDefs().join('\n'));

function check(source: string, variables: Record<string, unknown> = {}): void {
  const { definitions } = parse(source);
  const operation = definitions.find(
    (part): part is OperationDefinitionNode => part.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = definitions.filter(
    (part): part is FragmentDefinitionNode => part.kind === Kind.FRAGMENT_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  checkCost(schema, operation, new Map(fragments.map((part) => [part.name.value, part])), variables);
}

const PEOPLE =
  'query ($first: Int = 100) { persons(first: $first) { nodes { meetings(first: $first) { nodes { reports { id evidence { id } } } } } } }';

describe('checkCost', () => {
  it.each([
    ['a page of pages', '{ persons { nodes { meetings { nodes { participations { agent { name } } } } } } }', {}],
    ['a large page of what is small', '{ persons(first: 100) { nodes { name } } }', {}],
    [
      'a large drawing',
      '{ neighbourhood(of: "x", limit: 300) { nodes { __typename } edges { text evidence { text document { title } } } } }',
      {},
    ],
    ['small pages given by variables', PEOPLE, { first: 5 }],
  ])('lets pass %s', (_what, source, variables) => {
    expect(() => check(source, variables)).not.toThrow();
  });

  it.each([
    ['large pages of large pages of lists', PEOPLE, { first: 100 }],
    ['large pages by the default of a variable', PEOPLE, {}],
    [
      'the same hidden in fragments',
      '{ persons(first: 100) { nodes { ...m } } } fragment m on Person { meetings(first: 100) { nodes { reports { evidence { id } } } } }',
      {},
    ],
    [
      'the same by edges',
      '{ persons(last: 100) { edges { node { meetings(last: 100) { edges { node { reports { evidence { id } } } } } } } } }',
      {},
    ],
  ])('refuses %s', (_what, source, variables) => {
    expect(() => check(source, variables)).toThrow(/^It asks for up to \d+ things at once, not 50000 at most\./);
  });
});
