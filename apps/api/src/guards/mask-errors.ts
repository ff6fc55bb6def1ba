import { InvalidArgumentError } from "@onrecord/store";
import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Log } from "../log.ts";
import { requestIdOf } from "./add-headers.ts";

const unmasked = new WeakMap<GraphQLError, unknown>();

/** Puts a plain message in the place of an error that nobody foresaw, and keeps that for the log. */
export function maskError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError && isForClients(error)) return error;
  const {
    nodes = null,
    path = null,
    originalError,
  } = error instanceof GraphQLError ? error : {};
  const where = { nodes, path };
  if (originalError instanceof InvalidArgumentError) {
    const { message, argument } = originalError;
    return new GraphQLError(message, {
      ...where,
      extensions: { code: "BAD_USER_INPUT", argument: [argument] },
    });
  }
  const masked = new GraphQLError("Something went wrong on our side.", {
    ...where,
    extensions: { code: "INTERNAL_SERVER_ERROR", unexpected: true },
  });
  unmasked.set(masked, originalError ?? error);
  return masked;
}

/** Logs every masked error once, under the id of its request, and tells the client that id. */
export function reportErrors(log: Log): Plugin {
  return {
    onExecutionResult: ({ result, request }) => {
      if (result !== undefined && "errors" in result)
        reportMasked(result.errors ?? [], log, requestIdOf(request));
    },
  };
}

/** Masks and logs the errors of one event of a stream. */
export function maskErrors(
  errors: readonly unknown[],
  log: Log,
  requestId: string,
): GraphQLError[] {
  const masked = errors.map(maskError);
  reportMasked(masked, log, requestId);
  return masked;
}

function reportMasked(
  errors: readonly unknown[],
  log: Log,
  requestId: string,
): void {
  for (const error of errors) {
    if (!(error instanceof GraphQLError) || !unmasked.has(error)) continue;
    log("error", "unexpected error", {
      requestId,
      path: error.path,
      error: unmasked.get(error),
    });
    unmasked.delete(error);
    Object.assign(error.extensions, { requestId });
  }
}

/** Whether an error was thrown as a GraphQL error, however often it was wrapped on its way: those are meant for the client. */
function isForClients({ originalError }: GraphQLError): boolean {
  return (
    originalError == null ||
    (originalError instanceof GraphQLError && isForClients(originalError))
  );
}
