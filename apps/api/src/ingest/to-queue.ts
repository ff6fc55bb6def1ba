import type { Env } from "../env.ts";
import { inBatches } from "../in-batches.ts";
import {
  enqueueCopy,
  ingestQueueOf,
  queueOptionsOf,
  type QueueEnv,
} from "../queue/ingest-queue.ts";
import { OWN_TOKEN } from "../tokens/authorize.ts";
import type { HandedIn, IngestTarget } from "./ingest-all.ts";
import { openUnserved } from "./to-store.ts";

const QUEUE = `
  mutation Queue($inputs: [IngestArticleInput!]!) {
    queueArticles(inputs: $inputs) {
      __typename
      ... on QueueArticlesPayload { items { job { id } reason } }
      ... on Error { message }
    }
  }
`;

interface Answer {
  data?: {
    queueArticles: {
      items?: { job: { id: string } | null; reason: string | null }[];
      message?: string;
    };
  } | null;
  errors?: { message: string }[];
}

/** Characters that are sent at a time: well within what a server takes as one body, whatever they are. */
const BATCH_LENGTH = 200_000;
/** The server takes at most so many at a time. */
const MOST = 100;

type Put = (copies: HandedIn[]) => Promise<(string | Error)[]>;

/** Puts copy on the queue of a server that runs. */
export function createApiQueueTarget(
  origin: string,
  token: string,
): IngestTarget {
  return targetOf(
    (copies) => putThrough(origin, token, copies),
    async () => {},
  );
}

/** Puts copy on the queue in the database: for when no server runs. Errors: those of `openStore`. */
export async function openStoreQueueTarget(
  env: Pick<Env, "databaseUrl" | "dataDir"> & QueueEnv,
): Promise<IngestTarget> {
  const db = await openUnserved(env);
  await ingestQueueOf(db, queueOptionsOf(env));
  return targetOf(
    (copies) => enqueueCopy(db, copies, OWN_TOKEN),
    () => db.close(),
  );
}

function targetOf(put: Put, close: IngestTarget["close"]): IngestTarget {
  const putOne = inBatches<HandedIn, string>(put, {
    size: BATCH_LENGTH,
    weigh: ({ text }) => Math.max(text.length, BATCH_LENGTH / MOST),
  });
  return {
    ingest: async (copy) => ({ outcome: "queued", slug: await putOne(copy) }),
    atOnce: 2 * MOST,
    close,
  };
}

async function putThrough(
  origin: string,
  token: string,
  inputs: readonly HandedIn[],
): Promise<(string | Error)[]> {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query: QUEUE, variables: { inputs } }),
  });
  const { data, errors } = (await response.json()) as Answer;
  const items = data?.queueArticles.items;
  if (items === undefined)
    throw new Error(
      data?.queueArticles.message ??
        errors?.[0]?.message ??
        `The API answered ${response.status}.`,
    );
  return items.map(
    ({ job, reason }) => job?.id ?? new Error(reason ?? "It was refused."),
  );
}
