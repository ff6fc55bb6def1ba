import { GraphQLError } from "graphql";
import { createSchema, createYoga, type Plugin } from "graphql-yoga";
import { maskError } from "../guards/mask-errors.ts";

const schema = createSchema({
  typeDefs:
    "type Query { ok: String, fails: String, refuses: String, slow: String, self: Query }",
  resolvers: {
    Query: {
      ok: () => "ok",
      fails: () => {
        throw new Error("password of the database");
      },
      refuses: () => {
        throw new GraphQLError("Not like this.");
      },
      slow: () =>
        new Promise((resolve) =>
          setTimeout(() => resolve("late"), 1_000).unref(),
        ),
      self: () => ({}),
    },
  },
});

/** A server of a few fields, with the plugins under test. */
export function createTinyServer(...plugins: Plugin[]) {
  return createYoga({
    schema,
    plugins,
    maskedErrors: { maskError },
    logging: false,
    graphiql: false,
    landingPage: false,
  });
}

/** Sends a query as a client does. */
export async function ask(
  server: {
    fetch: (url: string, init: RequestInit) => Promise<Response> | Response;
  },
  query: string,
  headers: Record<string, string> = {},
) {
  const response = await server.fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  const body: unknown = await response.json();
  return { status: response.status, headers: response.headers, body };
}
