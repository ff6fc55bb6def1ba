import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type SelectionNode,
} from "graphql";

/** What a query asks for below a field, by the names of the fields, whatever their aliases. */
export type FieldTree = ReadonlyMap<string, readonly SelectedField[]>;

/** One field that a query asks for: under each alias once. */
interface SelectedField {
  args: Readonly<Record<string, unknown>>;
  fields: FieldTree;
}

const EMPTY: FieldTree = new Map();
/** By the nodes of a field, and what the variables were. */
const known = new WeakMap<object, Map<string, FieldTree>>();
const written = new WeakMap<object, string>();
const MAX_KNOWN = 50;

/**
 * What a query asks for below the field that is being resolved: so that one statement can fetch all of it.
 *
 * Fields of all members of a union are taken together. Read once for all items of a list, and, as a compiled query
 * hands the same `fieldNodes` to each in every request, once for all requests with the same variables.
 */
export function readSelection(info: GraphQLResolveInfo): FieldTree {
  const { fieldNodes, variableValues } = info;
  let trees = known.get(fieldNodes);
  if (trees === undefined) known.set(fieldNodes, (trees = new Map()));
  let variables = written.get(variableValues);
  if (variables === undefined)
    written.set(variableValues, (variables = JSON.stringify(variableValues)));
  const read = trees.get(variables);
  if (read !== undefined) return read;
  const tree = readFields(info, getNamedType(info.returnType), fieldNodes);
  if (trees.size === MAX_KNOWN) trees.clear();
  trees.set(variables, tree);
  return tree;
}

const chosen = new WeakMap<FieldTree, WeakMap<object, unknown>>();

/** What `make` makes of a selection, made once: the store knows the statement for a `select` that it has seen. */
export function madeOnce<Made>(
  tree: FieldTree,
  kind: object,
  make: () => Made,
): Made {
  let kinds = chosen.get(tree);
  if (kinds === undefined) chosen.set(tree, (kinds = new WeakMap()));
  if (!kinds.has(kind)) kinds.set(kind, make());
  return kinds.get(kind) as Made;
}

function readFields(
  info: GraphQLResolveInfo,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
): FieldTree {
  const byKey = new Map<
    string,
    { type: GraphQLNamedType; nodes: FieldNode[] }
  >();
  for (const node of nodes) {
    collect(info, type, node.selectionSet?.selections ?? [], byKey);
  }
  if (byKey.size === 0) return EMPTY;
  const tree = new Map<string, SelectedField[]>();
  for (const { type: parent, nodes: same } of byKey.values()) {
    const [node] = same;
    const field =
      node &&
      (isObjectType(parent) || isInterfaceType(parent)) &&
      parent.getFields()[node.name.value];
    if (!field) continue;
    const selected = {
      args: getArgumentValues(field, node, info.variableValues),
      fields: readFields(info, getNamedType(field.type), same),
    };
    tree.set(field.name, [...(tree.get(field.name) ?? []), selected]);
  }
  return tree;
}

function collect(
  info: GraphQLResolveInfo,
  type: GraphQLNamedType,
  selections: readonly SelectionNode[],
  byKey: Map<string, { type: GraphQLNamedType; nodes: FieldNode[] }>,
): void {
  for (const selection of selections) {
    if (!isIncluded(info, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = `${type.name} ${selection.alias?.value ?? selection.name.value}`;
      const same = byKey.get(key);
      if (same) same.nodes.push(selection);
      else byKey.set(key, { type, nodes: [selection] });
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : info.fragments[selection.name.value];
    if (!fragment) continue;
    const condition =
      fragment.typeCondition &&
      info.schema.getType(fragment.typeCondition.name.value);
    // A condition on an interface narrows nothing where the type is an object of it.
    const inner =
      condition && !(isObjectType(type) && isInterfaceType(condition))
        ? condition
        : type;
    collect(info, inner, fragment.selectionSet.selections, byKey);
  }
}

function isIncluded(info: GraphQLResolveInfo, node: SelectionNode): boolean {
  const skip = getDirectiveValues(
    GraphQLSkipDirective,
    node,
    info.variableValues,
  );
  const include = getDirectiveValues(
    GraphQLIncludeDirective,
    node,
    info.variableValues,
  );
  return skip?.["if"] !== true && include?.["if"] !== false;
}

/** What is asked for below a field, under all its aliases together. */
export function below(tree: FieldTree, name: string): FieldTree {
  const selected = tree.get(name) ?? [];
  const [only] = selected;
  return only !== undefined && selected.length === 1
    ? only.fields
    : mergeTrees(selected.map(({ fields }) => fields));
}

/** What is asked for of the nodes of a connection, by `edges` or by `nodes`. */
export function nodesOf(connection: FieldTree): FieldTree {
  return mergeTrees([
    below(connection, "nodes"),
    below(below(connection, "edges"), "node"),
  ]);
}

/** Whether a connection's total is asked for. */
export function wantsCount(connection: FieldTree): boolean {
  return connection.has("totalCount") || connection.has("totalCountIsCapped");
}

/** Whether nothing is asked for that tells where in the whole list a connection's page stands. */
export function isBare(connection: FieldTree): boolean {
  return (
    !connection.has("pageInfo") && !below(connection, "edges").has("cursor")
  );
}

function mergeTrees(trees: readonly FieldTree[]): FieldTree {
  const [first, ...rest] = trees.filter(({ size }) => size > 0);
  if (first === undefined) return EMPTY;
  if (rest.length === 0) return first;
  const merged = new Map(first);
  for (const tree of rest) {
    for (const [name, selected] of tree)
      merged.set(name, [...(merged.get(name) ?? []), ...selected]);
  }
  return merged;
}
