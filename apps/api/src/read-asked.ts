import {
  findPersisted,
  type PersistedOptions,
} from "./persisted-operations.ts";

/** What a request asks for. */
export interface Asked {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  operationName: string | null;
  /** Whether the query is one of the server's list. */
  isListed: boolean;
}

/** What stands for text that is no JSON. */
const NO_JSON = Symbol("no JSON");
const IN_JSON: readonly string[] = ["variables", "extensions"];

/** Reads the parameters of a GET, as `parseAsked` those of a body. */
export function parseUrl(
  url: string,
  persisted: PersistedOptions,
): Asked | null {
  const search = new URLSearchParams(url.slice(url.indexOf("?")));
  const given: Record<string, unknown> = {};
  for (const [name, value] of search) {
    if (Object.hasOwn(given, name)) return null;
    given[name] = IN_JSON.includes(name) ? parseJson(value) : value;
  }
  return IN_JSON.some((name) => given[name] === NO_JSON)
    ? null
    : readAsked(given, persisted);
}

/** Reads the request's parameters; null where they are not exactly a query, or the hash of one, with what belongs to it. */
export function parseAsked(
  body: string,
  persisted: PersistedOptions,
): Asked | null {
  return readAsked(parseJson(body), persisted);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return NO_JSON;
  }
}

function readAsked(read: unknown, persisted: PersistedOptions): Asked | null {
  if (!isObject(read)) return null;
  const { query, variables, operationName, extensions, ...rest } = read;
  const text = readQuery(query, extensions, persisted);
  if (
    text === null ||
    !(variables == null || isObject(variables)) ||
    !(operationName == null || typeof operationName === "string") ||
    Object.keys(rest).length > 0
  )
    return null;
  return {
    query: text,
    variables: variables ?? {},
    operationName: operationName ?? null,
    isListed: query === undefined,
  };
}

/** The text sent, where texts are taken, or the one that the hash sent stands for. */
function readQuery(
  query: unknown,
  extensions: unknown,
  { manifest, only }: PersistedOptions,
): string | null {
  if (query === undefined) return findPersisted(manifest, extensions);
  return typeof query === "string" && !only ? query : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
