import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isListType,
  isObjectType,
  isScalarType,
  isUnionType,
  isLeafType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";
import { schema } from "../schema/index.ts";

/** Every place of the schema that takes a string: a query with `$value` there. */
export function findStringPlaces(): [string, string][] {
  const places: [string, string][] = [];
  const visitFields = (
    fields: Record<string, GraphQLField<unknown, unknown>>,
    wrap: (field: string) => string,
    path: string,
  ) => {
    for (const field of Object.values(fields))
      for (const argument of field.args)
        for (const [place, literal] of literalsOf(argument.type))
          places.push([
            `${path}${field.name}(${argument.name}${place})`,
            wrap(
              `${field.name}(${[
                `${argument.name}: ${literal}`,
                ...othersOf(field.args, argument),
              ].join(", ")}) ${leafOf(field)}`,
            ),
          ]);
  };
  const fieldsOf = (name: string) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`no type ${name}`);
    return type.getFields();
  };
  visitFields(
    fieldsOf("Query"),
    (field) => `query ($value: String!, $id: ID!) { ${field} }`,
    "",
  );
  const within = (root: string, type: string) => (field: string) =>
    `query ($value: String!, $id: ID!) { ${root} { ... on ${type} { ${field} } } }`;
  for (const [root, type] of [
    ['article(slug: "harbour")', "Article"],
    ['entity(slug: "norland")', "Entity"],
    ['search(query: "Sudria")', "Search"],
  ] as const)
    visitFields(fieldsOf(type), within(root, type), `${type}.`);
  return places;
}

function literalsOf(type: GraphQLInputType): [string, string][] {
  const named = getNamedType(type);
  if (isListType(isNonNullType(type) ? type.ofType : type))
    return isScalarType(named)
      ? [["[]", named.name === "ID" ? "[$id]" : "[$value]"]]
      : [];
  if (isScalarType(named)) {
    if (named.name === "String") return [["", "$value"]];
    return named.name === "ID" ? [["", "$id"]] : [];
  }
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    literalsOf(field.type).map(([place, literal]): [string, string] => [
      `.${field.name}${place}`,
      `{ ${field.name}: ${literal} }`,
    ]),
  );
}

function othersOf(
  all: readonly GraphQLArgument[],
  chosen: GraphQLArgument,
): string[] {
  return all
    .filter(
      (one) =>
        one !== chosen &&
        isNonNullType(one.type) &&
        one.defaultValue === undefined,
    )
    .map(
      ({ name, type }) =>
        `${name}: ${getNamedType(type).name === "Int" ? "1" : '"x"'}`,
    );
}

function leafOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isUnionType(named) || !isObjectType(named)) return "{ __typename }";
  return named.name.endsWith("Connection")
    ? "{ totalCount nodes { __typename } }"
    : "{ __typename }";
}
