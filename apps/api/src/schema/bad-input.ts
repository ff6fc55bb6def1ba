import { GraphQLError } from "graphql";

/** The error of a request whose list arguments cannot be used as given. */
export function badInput(
  message: string,
  argument: readonly string[],
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: "BAD_USER_INPUT", argument },
  });
}
