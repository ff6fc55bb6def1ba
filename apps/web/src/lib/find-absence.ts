import { print } from "graphql";
import {
  RecordExistsDocument,
  type RecordExistsQuery,
  type RecordExistsQueryVariables,
} from "../gql/graphql.ts";
import { getApiUrl } from "./api-url.ts";
import { hashOperation } from "./operation-hash.ts";

const RECORD =
  /^\/(?<kind>articles|entities|quotes|deals)\/(?<name>[^/]+?)(?:\/versions)?\/?$/u;

const BY_TEXT = { query: print(RecordExistsDocument) };
const BY_HASH = {
  extensions: {
    persistedQuery: {
      version: 1,
      sha256Hash: hashOperation(RecordExistsDocument),
    },
  },
};
const TIMEOUT_MS = 2_000;

/** The status of what is not to be had: not on record, or withdrawn from it. */
export type Absence = 404 | 410;

/**
 * Whether an address asks for something that is not on record, or was withdrawn; null where it is there. A page
 * cannot say so itself: by the time it knows, Next answers with an empty document that only JavaScript fills.
 *
 * Never throws: where the API cannot say, the page will. It runs before the page, where there are no
 * server components and so no Apollo Client.
 */
export async function findAbsence(path: string): Promise<Absence | null> {
  const { kind, name } = RECORD.exec(path)?.groups ?? {};
  if (kind === undefined || name === undefined) return null;
  try {
    const text = decodeURIComponent(name);
    const { article, entity, quote, deal } = await askWhetherOnRecord({
      slug: text,
      id: text,
      isArticle: kind === "articles",
      isEntity: kind === "entities",
      isQuote: kind === "quotes",
      isDeal: kind === "deals",
    });
    const found = article ?? entity ?? quote ?? deal;
    if (found?.__typename === "WithdrawnError") return 410;
    return found?.__typename === "NotFoundError" ? 404 : null;
  } catch (error) {
    // An address that is no text names nothing.
    return error instanceof URIError ? 404 : null;
  }
}

/** By hash first, since an API may answer nothing else; by the text where it has no list. */
async function askWhetherOnRecord(
  variables: RecordExistsQueryVariables,
): Promise<RecordExistsQuery> {
  return (
    (await send({ ...BY_HASH, variables })) ??
    (await send({ ...BY_TEXT, variables })) ??
    {}
  );
}

async function send(body: object): Promise<RecordExistsQuery | undefined> {
  const response = await fetch(getApiUrl(), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const { data } = (await response.json()) as { data?: RecordExistsQuery };
  return data;
}
