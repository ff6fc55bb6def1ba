import { print } from "graphql";
import {
  RecordExistsDocument,
  type RecordExistsQuery,
  type RecordExistsQueryVariables,
} from "../gql/graphql.ts";
import { getApiUrl } from "./api-url.ts";

const RECORD =
  /^\/(?<kind>articles|entities|quotes|deals)\/(?<name>[^/]+)\/?$/u;

const QUERY = print(RecordExistsDocument);
const TIMEOUT_MS = 2_000;

/**
 * Whether an address asks for something that is not on record. A page cannot say so itself: by the
 * time it knows, Next answers with an empty document that only JavaScript fills.
 *
 * Never throws: where the API cannot say, the page will. It runs before the page, where there are no
 * server components and so no Apollo Client.
 */
export async function isMissing(path: string): Promise<boolean> {
  const { kind, name } = RECORD.exec(path)?.groups ?? {};
  if (kind === undefined || name === undefined) return false;
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
    return found?.__typename === "NotFoundError";
  } catch (error) {
    // An address that is no text names nothing.
    return error instanceof URIError;
  }
}

async function askWhetherOnRecord(
  variables: RecordExistsQueryVariables,
): Promise<RecordExistsQuery> {
  const response = await fetch(getApiUrl(), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY, variables }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const { data } = (await response.json()) as { data?: RecordExistsQuery };
  return data ?? {};
}
