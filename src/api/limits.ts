import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { KnownError } from '../errors.ts';
import { fragmentsOf } from './fragments.ts';

/** What one operation may hold, before anything is looked up in the schema. */
export const LIMITS = {
  tokens: 5_000,
  depth: 12,
  /** Questions about the schema itself nest deeper by nature. */
  introspectionDepth: 20,
  aliases: 100,
  rootFields: 20,
  /** Fields after all fragments are put in place. */
  fields: 2_000,
} as const;

/**
 * Checks the size of the text of an operation; cheap, so that nothing dear is done for one that is too large.
 * Shape: null when it is within bounds, and for text that is no GraphQL, which is told elsewhere.
 */
export function checkSize(source: string): KnownError | null {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch (error) {
    if (error instanceof RangeError) return tooLarge('Its lists, objects or selections nest without end.');
    const tooMany = error instanceof GraphQLError && error.message.includes(`more that ${LIMITS.tokens} tokens`);
    return tooMany ? tooLarge(`It holds more than ${LIMITS.tokens} words and signs.`) : null;
  }
  return checkDocument(document);
}

const tooLarge = (what: string) => new KnownError('OPERATION_TOO_LARGE', what);

/** What a selection comes to, with its fragments put in place. */
interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0 };

function checkDocument(document: DocumentNode): KnownError | null {
  const measure = measurer(fragmentsOf(document));
  for (const part of document.definitions) {
    if (part.kind !== Kind.OPERATION_DEFINITION && part.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const { selectionSet } = part;
    const roots = selectionSet.selections.length;
    if (part.kind === Kind.OPERATION_DEFINITION && roots > LIMITS.rootFields) {
      return tooLarge(`It asks for ${roots} fields at its root, not ${LIMITS.rootFields} at most.`);
    }
    const { depth, fields, aliases } = measure(selectionSet);
    const deepest = mayNestDeeper(part) ? LIMITS.introspectionDepth : LIMITS.depth;
    if (depth > deepest) return tooLarge(`It is ${depth} levels deep, not ${deepest} at most.`);
    if (aliases > LIMITS.aliases) return tooLarge(`It holds ${aliases} aliases, not ${LIMITS.aliases} at most.`);
    if (fields > LIMITS.fields) return tooLarge(`It asks for ${fields} fields, not ${LIMITS.fields} at most.`);
  }
  return null;
}

/** A fragment is judged by the operations that hold it; alone only the wider bound is put to it. */
const mayNestDeeper = ({ kind, selectionSet }: OperationDefinitionNode | FragmentDefinitionNode): boolean =>
  kind === Kind.FRAGMENT_DEFINITION ||
  selectionSet.selections.every((part) => part.kind === Kind.FIELD && part.name.value.startsWith('__'));

/** Measures selections; every fragment once, and one that holds itself as nothing, for validation refuses it. */
function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Size {
  const known = new Map<string, Size>();
  const ofFragment = (name: string): Size => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const size = fragment === undefined ? NOTHING : ofSet(fragment.selectionSet);
    known.set(name, size);
    return size;
  };
  const ofSelection = (selection: SelectionNode): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    const inner = selection.selectionSet === undefined ? NOTHING : ofSet(selection.selectionSet);
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (selection.alias === undefined ? 0 : 1),
    };
  };
  const ofSet = (set: SelectionSetNode): Size => set.selections.map(ofSelection).reduce(sum, NOTHING);
  return ofSet;
}

const sum = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
});
