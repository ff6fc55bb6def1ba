import type { Env } from "../env.ts";
import { SERVICE } from "../guards/answer-ready.ts";
import type { IngestTarget } from "./ingest-all.ts";

const INGEST = `
  mutation Ingest($input: IngestArticleInput!) {
    ingestArticle(input: $input) {
      __typename
      ... on IngestArticlePayload { outcome article { slug } }
      ... on Error { message }
    }
  }
`;

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

interface Answer {
  data?: {
    ingestArticle:
      | {
          __typename: "IngestArticlePayload";
          outcome: "CREATED" | "UPDATED" | "UNCHANGED";
          article: { slug: string };
        }
      | {
          __typename:
            "InvalidInputError" | "UnauthorizedError" | "WithdrawnError";
          message: string;
        };
  } | null;
  errors?: { message: string }[];
}

/** Where the server of this environment listens. */
export function originOf({ host, port }: Pick<Env, "host" | "port">): string {
  return `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`;
}

/** Whether our API answers under this address. Whatever else may be there does not count. */
export async function isApiAt(
  origin: string,
  fetchFn: Fetch = fetch,
): Promise<boolean> {
  try {
    const response = await fetchFn(`${origin}/ready`, {
      signal: AbortSignal.timeout(2_000),
    });
    const body: unknown = await response.json();
    return (
      typeof body === "object" &&
      body !== null &&
      "service" in body &&
      body.service === SERVICE
    );
  } catch {
    return false;
  }
}

/** Hands copy in through a server that runs. */
export function createApiTarget(
  origin: string,
  token: string,
  fetchFn: Fetch = fetch,
): IngestTarget {
  return {
    ingest: async (input) => {
      const response = await fetchFn(`${origin}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({ query: INGEST, variables: { input } }),
      });
      const { data, errors } = (await response.json()) as Answer;
      const result = data?.ingestArticle;
      if (result === undefined)
        throw new Error(
          errors?.[0]?.message ?? `The API answered ${response.status}.`,
        );
      if (result.__typename !== "IngestArticlePayload")
        throw new Error(result.message);
      const outcome = result.outcome.toLowerCase() as
        "created" | "updated" | "unchanged";
      return { outcome, slug: result.article.slug };
    },
    close: async () => {},
  };
}
