import { WithdrawnError } from "@onrecord/store";
import { builder } from "./builder.ts";

/** There is nothing under this slug or ID. */
export class NotFoundError extends Error {
  override name = "NotFoundError";
}

/** The input cannot be used as given. */
export class InvalidInputError extends Error {
  override name = "InvalidInputError";
  readonly path: string[];

  constructor(message: string, path: string[]) {
    super(message);
    this.path = path;
  }
}

/** The request carries no valid token for this write. */
export class UnauthorizedError extends Error {
  override name = "UnauthorizedError";
}

/** A client's key was used before, for another write. */
export class KeyConflictError extends Error {
  override name = "KeyConflictError";
  readonly clientKey: string;

  constructor(clientKey: string) {
    super(
      `The client key "${clientKey}" was used for other copy. Give this copy a key of its own.`,
    );
    this.clientKey = clientKey;
  }
}

const ErrorInterface = builder.interfaceRef<Error>("Error").implement({
  description:
    "An expected failure. Read `message`, or the fields of the concrete type.",
  fields: (t) => ({
    message: t.exposeString("message", {
      description: "What went wrong and what to do about it, in English.",
    }),
  }),
});

builder.objectType(NotFoundError, {
  name: "NotFoundError",
  description: "There is nothing under this slug or ID.",
  interfaces: [ErrorInterface],
});

builder.objectType(InvalidInputError, {
  name: "InvalidInputError",
  description: "The input cannot be used as given.",
  interfaces: [ErrorInterface],
  fields: (t) => ({
    path: t.exposeStringList("path", {
      description:
        'Where in the arguments the trouble is: `["input", "publishedOn"]`.',
    }),
  }),
});

builder.objectType(UnauthorizedError, {
  name: "UnauthorizedError",
  description: "The request carries no valid token for this write.",
  interfaces: [ErrorInterface],
});

builder.objectType(KeyConflictError, {
  name: "KeyConflictError",
  description: "The client key was used before, for another write.",
  interfaces: [ErrorInterface],
  fields: (t) => ({
    clientKey: t.exposeString("clientKey", { description: "The key." }),
  }),
});

builder.objectType(WithdrawnError, {
  name: "WithdrawnError",
  description:
    "The article was withdrawn. It is in no list and does not come back by being handed in again.",
  interfaces: [ErrorInterface],
  fields: (t) => ({
    slug: t.exposeString("slug", {
      description: "The name that it had in addresses.",
    }),
    headline: t.exposeString("headline", {
      description: "The headline of its newest version.",
    }),
    reason: t.exposeString("reason", { description: "Why it was withdrawn." }),
    withdrawnAt: t.expose("withdrawnAt", {
      type: "DateTime",
      description: "When it was withdrawn.",
    }),
  }),
});
