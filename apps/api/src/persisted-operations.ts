import { usePersistedOperations } from "@graphql-yoga/plugin-persisted-operations";
import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { readFile } from "node:fs/promises";

/** Operations by the SHA-256 of their text, in hexadecimal digits. */
export type Manifest = ReadonlyMap<string, string>;

/** What is known of operations that clients send by hash alone. */
export interface PersistedOptions {
  manifest: Manifest;
  /** Whether nothing but these is answered. */
  only: boolean;
}

/** No list, and any operation. */
export const ANY_OPERATION: PersistedOptions = {
  manifest: new Map(),
  only: false,
};

/** The list of operations cannot be used as it is. */
export class ManifestError extends Error {
  override name = "ManifestError";
}

const HASH = /^(?:sha256:)?([\da-f]{64})$/u;

/**
 * Reads a list of operations as graphql-codegen writes it: one JSON object, `{"sha256:92be…": "query …"}`.
 *
 * Errors: `ManifestError` where a list is there and is no such object, or where `only` is set and none is there.
 */
export async function loadManifest(
  path: string,
  only: boolean,
): Promise<Manifest> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    // A server alone, without the site, has no list, and needs none.
    if ((error as NodeJS.ErrnoException).code === "ENOENT" && !only)
      return "{}";
    throw new ManifestError(
      `PERSISTED_OPERATIONS: ${path} cannot be read${only ? ", and PERSISTED_ONLY=1 needs it" : ""}.`,
    );
  });
  const entries = Object.entries(parseObject(path, text)).map(
    ([key, operation]) => {
      const hash = HASH.exec(key)?.[1];
      if (hash === undefined || typeof operation !== "string")
        throw noManifest(path);
      return [hash, operation] as const;
    },
  );
  return new Map(entries);
}

/**
 * The operation that a request's `extensions.persistedQuery` stands for.
 *
 * Gives null where there is no such extension, and where its hash is not in the list.
 */
export function findPersisted(
  manifest: Manifest,
  extensions: unknown,
): string | null {
  const hash = hashOf(extensions);
  return hash === null ? null : (manifest.get(hash) ?? null);
}

/** Puts the operation in the place of its hash, and refuses any other where only those of the list are answered. */
export function persistedOperations({
  manifest,
  only,
}: PersistedOptions): Plugin {
  const { onParams, ...hooks } = usePersistedOperations({
    allowArbitraryOperations: !only,
    extractPersistedOperationId: ({ extensions }) => hashOf(extensions),
    getPersistedOperation: (hash) => manifest.get(hash) ?? null,
    customErrors: {
      // Clients know this one by its message, and send the whole text next.
      notFound: () =>
        refuse("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND"),
      keyNotFound: () => refuse(ADVICE, "PERSISTED_QUERY_ONLY"),
      persistedQueryOnly: () => refuse(ADVICE, "PERSISTED_QUERY_ONLY"),
    },
  });
  return {
    ...hooks,
    onParams: (payload) => {
      const { params } = payload as { params: unknown };
      // What is no request of GraphQL at all is refused as ever.
      if (!isObject(params)) return;
      if (!only && hashOf(params["extensions"]) === null) return;
      return onParams?.(payload);
    },
  };
}

const ADVICE =
  "This server answers only the operations of its list. Send the hash of one, without its text, as extensions.persistedQuery: { version: 1, sha256Hash }.";

function refuse(message: string, code: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, http: { spec: true, status: 400 } },
  });
}

function hashOf(extensions: unknown): string | null {
  if (!isObject(extensions)) return null;
  const asked = extensions["persistedQuery"];
  if (!isObject(asked) || asked["version"] !== 1) return null;
  const hash = asked["sha256Hash"];
  if (typeof hash !== "string") return null;
  return HASH.exec(hash)?.[1] ?? hash;
}

function parseObject(path: string, text: string): Record<string, unknown> {
  try {
    const read = JSON.parse(text) as unknown;
    if (isObject(read)) return read;
  } catch {
    // Said below, for what is no JSON as for what is no object.
  }
  throw noManifest(path);
}

function noManifest(path: string): ManifestError {
  return new ManifestError(
    `PERSISTED_OPERATIONS: ${path} should be one JSON object of operations by "sha256:" and the hash of each.`,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
