import type { JobRecord, NewJob, SaveResult } from "@onrecord/store";
import { createHash } from "node:crypto";
import type { IngestInput } from "../ingest/ingest-text.ts";

/** What a job holds: the copy, whose it is, and the key under which its answer is kept. */
export interface IngestTask {
  input: IngestInput;
  /** The name of the token that put it on. */
  client: string;
  key: string | null;
}

/** What became of the copy of a job. */
export interface JobOutcome {
  outcome: SaveResult["outcome"] | "refused";
  articleId: number | null;
  reason: string | null;
}

/** A job as its client may see it. */
export interface IngestJob extends JobOutcomeOrNone {
  id: string;
  state: JobRecord["state"];
  client: string;
  source: string | null;
  attempts: number;
  maxAttempts: number;
  queuedAt: string;
  nextTryAt: string | null;
  finishedAt: string | null;
}

type JobOutcomeOrNone = Omit<JobOutcome, "outcome"> & {
  outcome: JobOutcome["outcome"] | null;
};

/** Makes the job of a task. The same copy from the same client, or the same key, is the same job. */
export function toJob({ input, client, key }: IngestTask): NewJob {
  const given = Object.entries(input)
    .filter(([, value]) => value != null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // JSON within JSON: what PostgreSQL's JSON refuses, half a surrogate pair, comes back as it was.
  const copy = JSON.stringify(Object.fromEntries(given));
  return {
    id: toUuid(key ?? `${client} ${copy}`),
    data: { copy, client, key },
  };
}

/** Reads a job's task back. */
export function readTask(data: Record<string, unknown>): IngestTask {
  const { copy, client, key } = data;
  return {
    input: JSON.parse(String(copy)) as IngestInput,
    client: String(client),
    key: typeof key === "string" ? key : null,
  };
}

/** Jobs of one batch are completed with what became of each, under their ids. */
export type BatchOutput = { outcomes: Record<string, JobOutcome> };

/** A job for its client, from what the queue knows. */
export function readJob(record: JobRecord): IngestJob {
  const { id, state, data, output, attempts, maxAttempts } = record;
  const { input, client } = readTask(data);
  const outcome = (output as Partial<BatchOutput> | null)?.outcomes?.[id];
  return {
    id,
    state,
    client,
    source: input.source ?? null,
    outcome: outcome?.outcome ?? null,
    articleId: outcome?.articleId ?? null,
    reason: outcome ? outcome.reason : readReason(output),
    attempts,
    maxAttempts,
    queuedAt: record.queuedAt,
    nextTryAt: record.nextTryAt,
    finishedAt: record.finishedAt,
  };
}

function readReason(output: JobRecord["output"]): string | null {
  if (output === null) return null;
  if (typeof output["reason"] === "string") return output["reason"];
  // What pg-boss itself says of a job whose worker is gone.
  return "The worker that had it ended, or took too long.";
}

/** A UUID (version 8) of what something is. */
function toUuid(of: string): string {
  const hex = createHash("sha256").update(of).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
