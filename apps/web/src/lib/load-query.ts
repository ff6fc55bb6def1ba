import type { OperationVariables } from "@apollo/client";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { getOperationAST } from "graphql";
import { AnswerCache } from "./answer-cache.ts";
import { getClient } from "./api-client.ts";
import { CACHE_LIFETIMES_MS, type CacheLifetime } from "./cache-lifetimes.ts";
import { classifyError } from "./classify-error.ts";
import type { ReadError } from "./read-error.ts";

/** What a read gives: the data, or why there is none. Pages show both; neither is an exception. */
export type Read<Data> =
  { ok: true; data: Data } | { ok: false; error: ReadError };

const TIMEOUT_MS = 8_000;

// What is on record is the same for every reader, so answers may be kept across requests.
const answers = new AnswerCache(500, () => Date.now());

/** Asks the API. Never throws for what the API or the network does. */
export async function loadQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  lifetime: CacheLifetime,
): Promise<Read<Data>> {
  const key = `${getOperationAST(query)?.name?.value} ${JSON.stringify(variables)}`;
  try {
    const data = await answers.find(key, CACHE_LIFETIMES_MS[lifetime], () =>
      askApi(query, variables),
    );
    return { ok: true, data };
  } catch (error) {
    return { ok: false, error: classifyError(error) };
  }
}

/** Apollo's own cache is passed by: a client here lives for one page. */
async function askApi<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data } = await getClient().query<Data>({
    query,
    variables,
    fetchPolicy: "no-cache",
    context: {
      fetchOptions: {
        cache: "no-store",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      },
    },
  });
  if (data === undefined) throw new Error("The API answered without data.");
  return data;
}
