import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** How big a document is before it is known what it selects. Fragments count wherever they are spread. */
export interface QueryShape {
  /** Levels of fields below the operation; what introspection asks for is not counted. */
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

const EMPTY: QueryShape = { depth: 0, fields: 0, aliases: 0, directives: 0 };

/**
 * Measures the largest operation of a document.
 *
 * Each fragment is measured once, so that fragments which spread one another twice over
 * (a few hundred characters that stand for millions of fields) take no time. A circle counts as nothing:
 * validation refuses it.
 */
export function measureQuery(document: DocumentNode): QueryShape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, QueryShape>();
  const measureFragment = (name: string): QueryShape => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, EMPTY);
    const fragment = fragments.get(name);
    const shape =
      fragment === undefined
        ? EMPTY
        : measureSelections(fragment.selectionSet, measureFragment);
    measured.set(name, shape);
    return shape;
  };
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) =>
      measureSelections(operation.selectionSet, measureFragment),
    )
    .reduce(takeLarger, EMPTY);
}

function measureSelections(
  set: SelectionSetNode,
  measureFragment: (name: string) => QueryShape,
): QueryShape {
  let sum = EMPTY;
  for (const node of set.selections) {
    const directives = node.directives?.length ?? 0;
    let own: QueryShape = { ...EMPTY, directives };
    if (node.kind === Kind.FIELD) {
      const isIntrospection = node.name.value.startsWith("__");
      const below = node.selectionSet
        ? measureSelections(node.selectionSet, measureFragment)
        : EMPTY;
      own = {
        depth: isIntrospection ? 0 : below.depth + 1,
        fields: below.fields + 1,
        aliases: below.aliases + (node.alias === undefined ? 0 : 1),
        directives: below.directives + directives,
      };
    } else {
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(node.name.value)
          : measureSelections(node.selectionSet, measureFragment);
      own = { ...inner, directives: inner.directives + directives };
    }
    sum = {
      depth: Math.max(sum.depth, own.depth),
      fields: sum.fields + own.fields,
      aliases: sum.aliases + own.aliases,
      directives: sum.directives + own.directives,
    };
  }
  return sum;
}

function takeLarger(a: QueryShape, b: QueryShape): QueryShape {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: Math.max(a.fields, b.fields),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
  };
}
