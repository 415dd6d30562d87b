import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkSize, LIMITS } from '../../src/api/limits.ts';

const nested = (depth: number) =>
  `{ ${'entity(name: "x") { meetings { nodes '.repeat(depth)}{ id }${' } }'.repeat(depth)} }`;
const deep = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;
const aliases = (count: number) =>
  `{ graph { ${Array.from({ length: count }, (_, i) => `a${i}: revision`).join(' ')} } }`;

describe('checkSize', () => {
  it.each([
    ['a usual operation', '{ meetings { nodes { title participations { agent { name } } } } }'],
    ['as many levels as there may be', deep(LIMITS.depth)],
    ['as many aliases as there may be', aliases(LIMITS.aliases)],
    ['the question about the schema that tools ask', getIntrospectionQuery()],
    ['what is no GraphQL at all, which is told elsewhere', '{ meetings {'],
    [
      'fragments that hold each other, which is told elsewhere',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    ],
  ])('lets pass %s', (_what, source) => {
    expect(checkSize(source)).toBeNull();
  });

  it.each([
    ['10,000 aliases', aliases(10_000), 'words and signs'],
    ['more aliases than there may be', aliases(LIMITS.aliases + 1), '101 aliases'],
    ['depth 500', deep(500), '500 levels'],
    ['nested lists', nested(20), 'levels'],
    ['depth hidden in a fragment', `{ ...f } fragment f on Query ${deep(13)}`, '13 levels'],
    ['too many fields at the root', `{ ${'graph { revision } '.repeat(21)}}`, '21 fields at its root'],
    [
      'fragments that grow like a snowball',
      `{ ...f0 } ${Array.from({ length: 12 }, (_, i) => `fragment f${i} on Query { ${`...f${i + 1} `.repeat(4)} }`).join(' ')} fragment f12 on Query { __typename }`,
      'fields, not 2000',
    ],
    ['the same field 5,000 times', `{ graph { ${'revision '.repeat(5_000)} } }`, 'words and signs'],
    [
      'deep questions about the schema',
      `{ __schema { types ${'{ fields { type '.repeat(20)}{ name }${' } }'.repeat(20)} } }`,
      'levels',
    ],
  ])('refuses %s', (_what, source, named) => {
    const refusal = checkSize(source);
    expect(refusal?.code).toBe('OPERATION_TOO_LARGE');
    expect(refusal?.message).toContain(named);
  });
});
