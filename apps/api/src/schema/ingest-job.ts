import type { JobCounts } from "@onrecord/store";
import {
  findIngestJobs,
  ingestQueueOf,
  listDeadJobs,
} from "../queue/ingest-queue.ts";
import type { IngestJob } from "../queue/ingest-job.ts";
import { OWN_TOKEN } from "../tokens/authorize.ts";
import { builder } from "./builder.ts";
import { wordEnum } from "./enums.ts";
import { NotFoundError, UnauthorizedError } from "./errors.ts";
import { IngestManyOutcome } from "./ingest-articles.ts";
import { ArticleRef } from "./refs.ts";
import { selectArticle } from "./select-records.ts";
import { readSelection } from "./selection.ts";

const MOST_DEAD = 100;

const IngestJobState = wordEnum<IngestJob["state"]>(
  "IngestJobState",
  "How a piece of copy on the queue stands.",
  {
    created: "Waits for a worker.",
    active: "A worker has it.",
    retry: "Its last try failed, `reason` says why; `nextTryAt` is the next.",
    completed: "Done: `outcome` says what became of it.",
    failed:
      "Given up after its last try, `reason` says why. Put it on the queue again to have it tried anew.",
  },
);

export const IngestJobRef = builder
  .objectRef<IngestJob>("IngestJob")
  .implement({
    description: "A piece of copy on the queue, or that was on it.",
    fields: (t) => ({
      id: t.exposeID("id", {
        description: "What `ingestJob` finds it by: a UUID.",
      }),
      state: t.expose("state", {
        type: IngestJobState,
        description: "How it stands.",
      }),
      outcome: t.expose("outcome", {
        type: IngestManyOutcome,
        nullable: true,
        description: "What became of it; null until it is completed.",
      }),
      article: t.field({
        type: ArticleRef,
        nullable: true,
        description:
          "The article as it is on record; null until it is, where it was refused, and where it was withdrawn since.",
        resolve: ({ articleId }, _args, { loaders }, info) =>
          articleId === null
            ? null
            : loaders.article(articleId, selectArticle(readSelection(info))),
      }),
      reason: t.exposeString("reason", {
        nullable: true,
        description:
          "Why it was refused, or why its last try failed; null where neither is so.",
      }),
      source: t.exposeString("source", {
        nullable: true,
        description: "The source that was given with it.",
      }),
      attempts: t.exposeInt("attempts", {
        description: "How often it was begun.",
      }),
      maxAttempts: t.exposeInt("maxAttempts", {
        description: "How often it is begun before it is given up.",
      }),
      queuedAt: t.expose("queuedAt", {
        type: "DateTime",
        description: "When it was put on.",
      }),
      nextTryAt: t.expose("nextTryAt", {
        type: "DateTime",
        nullable: true,
        description: "When it is tried next; null unless its state is `RETRY`.",
      }),
      finishedAt: t.expose("finishedAt", {
        type: "DateTime",
        nullable: true,
        description: "When it was completed or given up; null before.",
      }),
    }),
  });

builder.queryField("ingestJob", (t) =>
  t.field({
    type: IngestJobRef,
    description:
      "A piece of copy that was put on the queue with this token; with the server's own token, with any. Needs the scope `ingest`. What is done is known for a week at least.",
    args: {
      id: t.arg.id({ required: true, description: "`IngestJob.id`." }),
    },
    errors: {
      types: [NotFoundError, UnauthorizedError],
      union: {
        name: "IngestJobResult",
        description: "The job, or why it is not shown.",
      },
    },
    resolve: async (_root, { id }, { db, authorize }) => {
      const client = await authorize("ingest");
      const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id);
      const [job] = isId ? await findIngestJobs(db, [id]) : [];
      if (!job || !isFor(job, client))
        throw new NotFoundError(
          "No job of this token has this ID. Take it from the field IngestJob.id.",
        );
      return job;
    },
  }),
);

interface QueueState {
  counts: JobCounts;
  client: string;
}

const IngestQueueRef = builder.objectRef<QueueState>("IngestQueue").implement({
  description: "The queue of copy that waits to be taken in.",
  fields: (t) => ({
    created: t.int({
      description: "How many wait for their first try.",
      resolve: ({ counts }) => counts.created,
    }),
    retry: t.int({
      description: "How many wait for another try.",
      resolve: ({ counts }) => counts.retry,
    }),
    active: t.int({
      description: "How many workers have in hand.",
      resolve: ({ counts }) => counts.active,
    }),
    completed: t.int({
      description: "How many were done in the last twelve hours.",
      resolve: ({ counts }) => counts.completed,
    }),
    failed: t.int({
      description: "How many were given up in the last thirty days.",
      resolve: ({ counts }) => counts.failed,
    }),
    dead: t.field({
      type: [IngestJobRef],
      description: `What this token put on and was given up, the last ${MOST_DEAD} at most; with the server's own token, whoever put it on.`,
      resolve: async ({ client }, _args, { db }) => {
        const dead = await listDeadJobs(db, MOST_DEAD);
        return dead.filter((job) => isFor(job, client));
      },
    }),
  }),
});

builder.queryField("ingestQueue", (t) =>
  t.field({
    type: IngestQueueRef,
    description: "The queue as it stands. Needs the scope `ingest`.",
    errors: {
      types: [UnauthorizedError],
      union: {
        name: "IngestQueueResult",
        description: "The queue, or why it is not shown.",
      },
    },
    resolve: async (_root, _args, { db, authorize }) => {
      const client = await authorize("ingest");
      const queue = await ingestQueueOf(db);
      return { counts: await queue.count(), client };
    },
  }),
);

function isFor(job: IngestJob, client: string): boolean {
  return client === OWN_TOKEN || job.client === client;
}
