import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

/** What one field of a list that says no length is taken to hold. */
const LIST_LENGTH = 10;
/** What a connection holds when the query does not say. */
const PAGE_LENGTH = 20;

type Variables = Readonly<Record<string, unknown>>;

interface Walk {
  schema: GraphQLSchema;
  fragments: Map<string, FragmentDefinitionNode>;
  variables: Variables;
  measured: Map<string, number>;
}

/**
 * How many objects an operation may make the server load: one an object field, times the length of every list above it.
 *
 * Leaf fields cost nothing; `first`, `last` and the number of `ids` are believed up to what the schema allows.
 * Fragments are measured once each, as in `measureQuery`.
 */
export function measureCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  return costOfSelections(
    { schema, fragments, variables, measured: new Map() },
    root,
    operation.selectionSet,
  );
}

function costOfSelections(
  walk: Walk,
  type: GraphQLNamedType,
  set: SelectionSetNode,
): number {
  let cost = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) cost += costOfField(walk, type, node);
    else if (node.kind === Kind.FRAGMENT_SPREAD)
      cost += costOfFragment(walk, node.name.value);
    else {
      const inner = node.typeCondition
        ? walk.schema.getType(node.typeCondition.name.value)
        : type;
      cost += inner ? costOfSelections(walk, inner, node.selectionSet) : 0;
    }
  }
  return cost;
}

function costOfFragment(walk: Walk, name: string): number {
  const known = walk.measured.get(name);
  if (known !== undefined) return known;
  walk.measured.set(name, 0);
  const fragment = walk.fragments.get(name);
  const type =
    fragment && walk.schema.getType(fragment.typeCondition.name.value);
  const cost =
    fragment && type ? costOfSelections(walk, type, fragment.selectionSet) : 0;
  walk.measured.set(name, cost);
  return cost;
}

function costOfField(
  walk: Walk,
  parent: GraphQLNamedType,
  node: FieldNode,
): number {
  if (!node.selectionSet || !(isObjectType(parent) || isInterfaceType(parent)))
    return 0;
  const field = parent.getFields()[node.name.value];
  const type = field && getNamedType(field.type);
  if (!field || !type || !isCompositeType(type)) return 0;
  const below = costOfSelections(walk, type, node.selectionSet);
  // The page of a connection is counted at the connection, so that `edges` and `nodes` beside each other count twice.
  if (/(?:Connection)$/u.test(parent.name)) return below;
  return (
    lengthOfField(walk, node, type, isListType(getNullableType(field.type))) *
    (1 + below)
  );
}

function lengthOfField(
  walk: Walk,
  node: FieldNode,
  type: GraphQLNamedType,
  isList: boolean,
): number {
  const isPage = type.name.endsWith("Connection");
  if (!isPage && !isList) return 1;
  for (const argument of node.arguments ?? []) {
    const value = valueOf(argument.value, walk.variables);
    const name = argument.name.value;
    if ((name === "first" || name === "last") && typeof value === "number")
      return Math.max(value, 1);
    if (name === "ids" && Array.isArray(value))
      return Math.max(value.length, 1);
  }
  return isPage ? PAGE_LENGTH : LIST_LENGTH;
}

function valueOf(value: ValueNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.LIST ? value.values : undefined;
}
