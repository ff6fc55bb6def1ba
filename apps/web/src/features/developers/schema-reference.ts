import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from "graphql";

/** A type as it is written, and the name in it that has an entry of its own. */
interface WrittenType {
  /** Around the name: `[` and `!]!`. */
  before: string;
  name: string;
  after: string;
}

interface Described {
  name: string;
  description: string;
  /** Why it should no longer be asked for; null where it may be. */
  deprecated: string | null;
}

export interface SchemaArgument extends Described {
  type: WrittenType;
  /** As GraphQL writes it; null where there is none. */
  standard: string | null;
}

/** A field, an input's field or an enum's value, with the place that a link leads to. */
export interface SchemaMember extends Described {
  anchor: string;
  /** Null for the value of an enum. */
  type: WrittenType | null;
  standard: string | null;
  /** Without those that turn the pages of a list, where it is one. */
  arguments: SchemaArgument[];
  isPaged: boolean;
}

export interface SchemaEntry {
  name: string;
  description: string;
  members: SchemaMember[];
  /** The types of a union, the interfaces of a type, the types that have an interface. */
  relatives: { label: string; names: string[] } | null;
}

export interface SchemaGroup {
  id: string;
  title: string;
  entries: SchemaEntry[];
}

const GROUPS: readonly [
  id: string,
  title: string,
  holds: (type: GraphQLNamedType) => boolean,
][] = [
  ["objects", "Types", isObjectType],
  ["interfaces", "Interfaces", isInterfaceType],
  ["unions", "Unions", isUnionType],
  ["inputs", "Inputs", isInputObjectType],
  ["enums", "Enums", isEnumType],
  ["scalars", "Scalars", isScalarType],
];

const PAGING: readonly string[] = ["after", "before", "first", "last"];

/** Every type of a schema with what it says of itself: what can be asked and written first, then by kind and name. */
export function describeSchema(sdl: string): SchemaGroup[] {
  const schema = buildSchema(sdl);
  const roots = [schema.getQueryType(), schema.getMutationType()].filter(
    (type) => type != null,
  );
  const others = Object.values(schema.getTypeMap())
    .filter(
      (type) =>
        !isIntrospectionType(type) &&
        !isSpecifiedScalarType(type) &&
        !roots.some((root) => root === type),
    )
    .sort((a, b) => a.name.localeCompare(b.name));
  const describe = (types: readonly GraphQLNamedType[]): SchemaEntry[] =>
    types.map((type) => describeType(type, schema));
  return [
    {
      id: "roots",
      title: "What can be asked and written",
      entries: describe(roots),
    },
    ...GROUPS.map(([id, title, holds]) => ({
      id,
      title,
      entries: describe(others.filter(holds)),
    })),
  ].filter(({ entries }) => entries.length > 0);
}

function describeType(
  type: GraphQLNamedType,
  schema: GraphQLSchema,
): SchemaEntry {
  return {
    name: type.name,
    description: type.description ?? "",
    members: findMembers(type),
    relatives: findRelatives(type, schema),
  };
}

function findMembers(type: GraphQLNamedType): SchemaMember[] {
  if (isEnumType(type))
    return type.getValues().map((value) => ({
      ...describeNamed(value),
      anchor: `${type.name}.${value.name}`,
      type: null,
      standard: null,
      arguments: [],
      isPaged: false,
    }));
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(
      type.getFields(),
    ).map((field) => ({
      ...describeNamed(field),
      anchor: `${type.name}.${field.name}`,
      type: writeType(field.type),
      standard: "args" in field ? null : findStandard(field),
      ...describeArguments("args" in field ? field.args : []),
    }));
  return [];
}

function findRelatives(
  type: GraphQLNamedType,
  schema: GraphQLSchema,
): SchemaEntry["relatives"] {
  const names = (types: readonly GraphQLNamedType[]): string[] =>
    types.map(({ name }) => name);
  if (isUnionType(type))
    return { label: "One of", names: names(type.getTypes()) };
  if (isInterfaceType(type))
    return {
      label: "Had by",
      names: names(schema.getPossibleTypes(type)),
    };
  if (isObjectType(type) && type.getInterfaces().length > 0)
    return { label: "Has", names: names(type.getInterfaces()) };
  return null;
}

/** What turns the pages of a list is the same everywhere, so it is said once. */
function describeArguments(
  all: readonly GraphQLArgument[],
): Pick<SchemaMember, "arguments" | "isPaged"> {
  const isPaged = PAGING.every((name) => all.some((one) => one.name === name));
  return {
    isPaged,
    arguments: all
      .filter(({ name }) => !isPaged || !PAGING.includes(name))
      .map(describeArgument),
  };
}

function describeArgument(argument: GraphQLArgument): SchemaArgument {
  return {
    ...describeNamed(argument),
    type: writeType(argument.type),
    standard: findStandard(argument),
  };
}

function describeNamed(thing: {
  name: string;
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
}): Described {
  return {
    name: thing.name,
    description: thing.description ?? "",
    deprecated: thing.deprecationReason ?? null,
  };
}

/** What is taken where nothing is given, in the words of the schema. */
function findStandard(
  input: GraphQLArgument | GraphQLInputField,
): string | null {
  const value = input.astNode?.defaultValue;
  return value?.loc === undefined
    ? null
    : value.loc.source.body.slice(value.loc.start, value.loc.end);
}

function writeType(type: GraphQLType): WrittenType {
  const { name } = getNamedType(type);
  const [before = "", after = ""] = String(type).split(name);
  return { before, name, after };
}
