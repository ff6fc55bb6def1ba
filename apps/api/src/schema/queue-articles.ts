import type { Db } from "@onrecord/store";
import { openDocument, type OpenedArticle } from "../ingest/open-document.ts";
import { enqueueCopy, findIngestJobs } from "../queue/ingest-queue.ts";
import type { IngestJob } from "../queue/ingest-job.ts";
import { builder } from "./builder.ts";
import { InvalidInputError, UnauthorizedError } from "./errors.ts";
import { IngestArticleInput } from "./ingest-input.ts";
import { IngestJobRef } from "./ingest-job.ts";

const MOST = 100;

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
    reason: t.exposeString("reason", {
      nullable: true,
      description:
        "Why it was refused and what to do about it; null where it was not.",
    }),
    path: t.exposeStringList("path", {
      nullable: true,
      description:
        'Where in the arguments the trouble is: `["inputs", "3", "slug"]`; null where it is in none.',
    }),
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
      if (inputs.length < 1 || inputs.length > MOST)
        throw new InvalidInputError(
          `There are ${inputs.length} articles; hand in 1 to ${MOST} at a time.`,
          ["inputs"],
        );
      const opened = inputs.flatMap((input, at) =>
        openDocument(input).map((article) => ({ article, at })),
      );
      if (opened.length > MOST)
        throw new InvalidInputError(
          `The documents hold ${opened.length} articles; hand in at most ${MOST} at a time.`,
          ["inputs"],
        );
      return enqueueOpened(db, opened, client);
    },
  }),
);

async function enqueueOpened(
  db: Db,
  opened: readonly { article: OpenedArticle; at: number }[],
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
