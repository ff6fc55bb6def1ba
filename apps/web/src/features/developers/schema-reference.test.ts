import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeSchema } from "./schema-reference.ts";

const SDL = `
"""Where to begin."""
type Query {
  """Boats, by name."""
  boats("At most so many." first: Int! = 20, order: Order = ASC): [Boat!]!
}
interface Named { name: String! }
type Boat implements Named {
  name: String!
  hull: String @deprecated(reason: "Ask for \`name\`.")
}
union Thing = Boat
enum Order { "From A." ASC DESC @deprecated(reason: "Too slow.") }
input Choice { order: Order! = DESC }
scalar Day
`;

const find = (name: string) =>
  describeSchema(SDL)
    .flatMap(({ entries }) => entries)
    .find((entry) => entry.name === name);

test("what can be asked comes first, then each kind of type", () => {
  expect(
    describeSchema(SDL).map(({ id, entries }) => [
      id,
      entries.map(({ name }) => name),
    ]),
  ).toEqual([
    ["roots", ["Query"]],
    ["objects", ["Boat"]],
    ["interfaces", ["Named"]],
    ["unions", ["Thing"]],
    ["inputs", ["Choice"]],
    ["enums", ["Order"]],
    ["scalars", ["Day"]],
  ]);
});

test("a field says its type, its arguments, and what is taken where none is given", () => {
  expect(find("Query")?.members).toEqual([
    {
      name: "boats",
      anchor: "Query.boats",
      description: "Boats, by name.",
      deprecated: null,
      type: { before: "[", name: "Boat", after: "!]!" },
      standard: null,
      isPaged: false,
      arguments: [
        {
          name: "first",
          description: "At most so many.",
          deprecated: null,
          type: { before: "", name: "Int", after: "!" },
          standard: "20",
        },
        expect.objectContaining({ name: "order", standard: "ASC" }),
      ],
    },
  ]);
  expect(find("Choice")?.members[0]?.standard).toBe("DESC");
});

test("the arguments that turn the pages of a list are left out, and it says that it is one", () => {
  const [list] = describeSchema(
    "type Query { boats(after: ID, before: ID, first: Int, last: Int, fleet: ID): [ID!] }",
  ).flatMap(({ entries }) => entries[0]?.members ?? []);
  expect(list?.isPaged).toBe(true);
  expect(list?.arguments.map(({ name }) => name)).toEqual(["fleet"]);
});

test("what should no longer be asked for says why", () => {
  expect(find("Boat")?.members[1]?.deprecated).toBe("Ask for `name`.");
  expect(find("Order")?.members[1]?.deprecated).toBe("Too slow.");
});

test("unions, interfaces and what has them name one another", () => {
  expect(find("Thing")?.relatives?.names).toEqual(["Boat"]);
  expect(find("Named")?.relatives?.names).toEqual(["Boat"]);
  expect(find("Boat")?.relatives?.names).toEqual(["Named"]);
  expect(find("Day")?.relatives).toBeNull();
});

test("every type, field and argument of the API says what it means", () => {
  const sdl = readFileSync(
    new URL("../../../../api/schema.graphql", import.meta.url),
    "utf8",
  );
  const entries = describeSchema(sdl).flatMap((group) => group.entries);
  expect(entries.length).toBeGreaterThan(50);
  const silent = entries.flatMap((entry) => [
    ...(entry.description === "" ? [entry.name] : []),
    ...entry.members.flatMap((member) => [
      ...(member.description === "" ? [member.anchor] : []),
      ...member.arguments
        .filter(({ description }) => description === "")
        .map(({ name }) => `${member.anchor}(${name})`),
    ]),
  ]);
  expect(silent).toEqual([]);
});
