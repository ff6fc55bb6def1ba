/** Why the API gave no answer that can be shown. */
export type ReadProblem =
  "unreachable" | "timeout" | "busy" | "rejected" | "unreadable" | "failed";

/** A read that did not succeed. `detail` is the API's own sentence where it is meant for readers. */
export interface ReadError {
  problem: ReadProblem;
  detail: string | null;
}

/** What a reader is told: what happened, and what to do. */
export interface UserMessage {
  title: string;
  advice: string;
}

/** Whether asking again, unchanged, can succeed. */
export function isRetryable(error: ReadError): boolean {
  return error.problem !== "rejected";
}

/** Words for every way a read can fail. A new problem without words is a type error. */
export function getUserMessage(error: ReadError): UserMessage {
  switch (error.problem) {
    case "unreachable":
      return {
        title: "The record cannot be reached",
        advice:
          "The site is up, but the service that keeps the record does not answer. Nothing is lost. Try again in a minute.",
      };
    case "timeout":
      return {
        title: "The record took too long to answer",
        advice:
          "Try again; if it stays slow, ask for less, with a narrower search or fewer filters.",
      };
    case "busy":
      return {
        title: "Too many requests just now",
        advice:
          "The record limits how often it is asked. Wait a minute and load the page again.",
      };
    case "rejected":
      return {
        title: "The record does not understand this request",
        advice:
          error.detail ??
          "The address may be mistyped or out of date. Go back to the list and start from there.",
      };
    case "unreadable":
      return {
        title: "The answer could not be read",
        advice:
          "Something between this site and the record answered in its place. Try again in a minute.",
      };
    case "failed":
      return {
        title: "Something went wrong while reading the record",
        advice: "The fault is ours and has been noted. Try again in a minute.",
      };
    default:
      return error.problem satisfies never;
  }
}
