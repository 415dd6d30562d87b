import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { KnownError } from '../errors.ts';
import { DEFAULT_PAGE } from './connection.ts';

/** How many things one operation may ask for. */
export const MAX_COST = 50_000;
/** What a list without a size of its own is taken to hold. */
const USUAL_LIST = 10;
/** Arguments that say how many items are wanted. */
const SIZES = ['first', 'last', 'limit', 'ids'];

type Variables = Readonly<Record<string, unknown>>;

/**
 * Counts the things that an operation may ask for with these variables, and refuses one that asks for too many.
 * Errors: `OPERATION_TOO_LARGE`; `INPUT_INVALID` for a kind of operation that the schema does not have.
 */
export function checkCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): void {
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
  const root = schema.getRootType(operation.operation);
  if (root == null)
    throw new KnownError('INPUT_INVALID', `There is no ${operation.operation}: the graph is only read.`);
  const count = counter(schema, fragments, { ...defaults, ...variables });
  const cost = count(operation.selectionSet, root, USUAL_LIST);
  if (cost <= MAX_COST) return;
  throw new KnownError('OPERATION_TOO_LARGE', `It asks for up to ${cost} things at once, not ${MAX_COST} at most.`);
}

function counter(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): (set: SelectionSetNode, type: GraphQLNamedType, listSize: number) => number {
  const ofField = (node: FieldNode, type: GraphQLNamedType, listSize: number): number => {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (field === undefined || node.selectionSet === undefined) return 0;
    const asked = askedSize(node, field, variables);
    const many = isList(field) ? (asked ?? listSize) : 1;
    const inner = ofSet(
      node.selectionSet,
      getNamedType(field.type),
      isList(field) ? USUAL_LIST : (asked ?? USUAL_LIST),
    );
    return many * (1 + inner);
  };
  const ofSet = (set: SelectionSetNode, type: GraphQLNamedType, listSize: number): number => {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        cost += ofField(selection, type, listSize);
        continue;
      }
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const name = part?.typeCondition?.name.value;
      const inner = name === undefined ? type : schema.getType(name);
      if (part !== undefined && inner !== undefined) cost += ofSet(part.selectionSet, inner, listSize);
    }
    return cost;
  };
  return ofSet;
}

const isList = (field: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(field.type) ? field.type.ofType : field.type);

/** How many items the arguments of a field ask for; null for a field that has no such argument. */
function askedSize(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): number | null {
  const sized = field.args.filter(({ name }) => SIZES.includes(name));
  if (sized.length === 0) return null;
  for (const { name, defaultValue } of sized) {
    const given = node.arguments?.find((argument) => argument.name.value === name);
    const value = given === undefined ? defaultValue : valueFromASTUntyped(given.value, { ...variables });
    if (Array.isArray(value)) return value.length;
    if (typeof value === 'number') return Math.max(0, value);
  }
  return DEFAULT_PAGE;
}
