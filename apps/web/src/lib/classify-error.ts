import {
  CombinedGraphQLErrors,
  ServerError,
  ServerParseError,
} from "@apollo/client/errors";
import type { ReadError } from "./read-error.ts";

const TOO_MANY_REQUESTS = 429;

/** Turns whatever Apollo Client or fetch threw into one of the problems that a page can explain. */
export function classifyError(error: unknown): ReadError {
  if (CombinedGraphQLErrors.is(error)) {
    const refused = error.errors.find(
      (one) => one.extensions?.["code"] === "BAD_USER_INPUT",
    );
    return refused
      ? { problem: "rejected", detail: refused.message }
      : { problem: "failed", detail: null };
  }
  if (ServerParseError.is(error))
    return { problem: "unreadable", detail: null };
  if (ServerError.is(error)) {
    return {
      problem: error.statusCode === TOO_MANY_REQUESTS ? "busy" : "failed",
      detail: null,
    };
  }
  if (
    error instanceof Error &&
    (error.name === "TimeoutError" || error.name === "AbortError")
  ) {
    return { problem: "timeout", detail: null };
  }
  // fetch throws a TypeError for a refused connection and an unknown host alike.
  if (error instanceof TypeError)
    return { problem: "unreachable", detail: null };
  return { problem: "failed", detail: null };
}
