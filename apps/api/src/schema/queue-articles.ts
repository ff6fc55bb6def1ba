import type { Db } from "@onrecord/store";
import { enqueueCopy, findIngestJobs } from "../queue/ingest-queue.ts";
import type { IngestJob } from "../queue/ingest-job.ts";
import { builder } from "./builder.ts";
import { InvalidInputError, UnauthorizedError } from "./errors.ts";
import { IngestArticleInput } from "./ingest-input.ts";
import { IngestJobRef } from "./ingest-job.ts";
import {
  openAll,
  REFUSAL_PATH,
  REFUSAL_REASON,
  type Opened,
} from "./many-articles.ts";

/** What became of one article that was to be put on the queue. */
interface QueuedItem {
  job: IngestJob | null;
  reason: string | null;
  path: string[] | null;
}

const QueuedItemRef = builder.objectRef<QueuedItem>("QueuedItem").implement({
  description: "One article of those that were to be put on the queue.",
  fields: (t) => ({
    job: t.expose("job", {
      type: IngestJobRef,
      nullable: true,
      description:
        "Its job, which is kept until it is done; null where refused.",
    }),
    reason: t.exposeString("reason", REFUSAL_REASON),
    path: t.exposeStringList("path", REFUSAL_PATH),
  }),
});

const QueueArticlesPayload = builder
  .objectRef<QueuedItem[]>("QueueArticlesPayload")
  .implement({
    description: "What became of articles that were to be put on the queue.",
    fields: (t) => ({
      items: t.field({
        type: [QueuedItemRef],
        description:
          "One for each article, in their order: one an input, except for documents that hold several or none.",
        resolve: (items) => items,
      }),
      refusedCount: t.int({
        description: "How many were refused: 0 where all is well.",
        resolve: (items) => items.filter(({ job }) => job === null).length,
      }),
    }),
  });

builder.mutationField("queueArticles", (t) =>
  t.field({
    type: QueueArticlesPayload,
    description:
      "Puts up to 100 articles on the queue and answers before they are read; `ingestJob` tells what becomes of each. What is on the queue is kept until it is done. The same copy that waits already is not doubled. Several workers do not keep the order of what they take, so hand in a source's next version when the one before is done. Needs the scope `ingest`.",
    args: {
      inputs: t.arg({
        type: [IngestArticleInput],
        required: true,
        description: "The articles, 1 to 100.",
      }),
    },
    errors: {
      types: [InvalidInputError, UnauthorizedError],
      union: {
        name: "QueueArticlesResult",
        description:
          "The articles' jobs, or why none of them was put on the queue.",
      },
    },
    resolve: async (_root, { inputs }, { db, authorize }) => {
      const client = await authorize("ingest");
      const opened = openAll(inputs);
      return enqueueOpened(db, opened, client);
    },
  }),
);

async function enqueueOpened(
  db: Db,
  opened: readonly Opened[],
  client: string,
): Promise<QueuedItem[]> {
  const readable = opened.flatMap(({ article }) =>
    "problem" in article ? [] : [article],
  );
  const put = await enqueueCopy(db, readable, client);
  const jobs = await findIngestJobs(
    db,
    put.filter((id) => typeof id === "string"),
  );
  const byId = new Map(jobs.map((job) => [job?.id, job]));
  const answers = put.values();
  return opened.map(({ article, at }): QueuedItem => {
    const path = ["inputs", String(at)];
    if ("problem" in article)
      return { job: null, reason: article.problem, path: [...path, "text"] };
    const id = answers.next().value;
    if (!(id instanceof Error))
      return { job: byId.get(id) ?? null, reason: null, path: null };
    const within = id instanceof InvalidInputError ? id.path.slice(1) : [];
    return { job: null, reason: id.message, path: [...path, ...within] };
  });
}
