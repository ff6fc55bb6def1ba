import {
  openQueue,
  takeKey,
  type Db,
  type JobQueue,
  type NewJob,
  type QueueOptions,
} from "@onrecord/store";
import {
  checkKey,
  clientsKey,
  hashInput,
  type KeyedInput,
} from "../ingest/ingest-keyed.ts";
import { checkInput } from "../ingest/ingest-text.ts";
import type { Env } from "../env.ts";
import { unwatched } from "../observe/watch-db.ts";
import { InvalidInputError, KeyConflictError } from "../schema/errors.ts";
import { readJob, toJob, type IngestJob } from "./ingest-job.ts";

const opened = new WeakMap<Db, Promise<JobQueue>>();

/** What the environment says of the queue. */
export type QueueEnv = Pick<Env, "queueAttempts" | "queueExpireSeconds">;

/** What the environment says of the queue, as the queue takes it. */
export function queueOptionsOf({
  queueAttempts,
  queueExpireSeconds,
}: QueueEnv) {
  return { maxAttempts: queueAttempts, expireSeconds: queueExpireSeconds };
}

/**
 * The queue of copy that waits to be taken in, opened the first time that a database's is asked for. Who opens it
 * settles for all processes how its jobs are treated, so a process opens it by its environment before it serves.
 */
export function ingestQueueOf(
  of: Db,
  options: Omit<QueueOptions, "name"> = {},
): Promise<JobQueue> {
  const db = unwatched(of);
  const known = opened.get(db);
  if (known) return known;
  const opening = openQueue(db, { name: "ingest", ...options });
  opened.set(db, opening);
  opening.catch(() => opened.delete(db));
  return opening;
}

/** Why copy cannot be put on the queue. */
type Refusal = InvalidInputError | KeyConflictError;

/**
 * Puts copy on the queue: once this resolves, it is taken in however often a process ends.
 *
 * Shape: for each piece the id of its job, or why there is none; one that is refused does not stop the rest.
 */
export async function enqueueCopy(
  db: Db,
  inputs: readonly KeyedInput[],
  client: string,
): Promise<(string | Refusal)[]> {
  const queue = await ingestQueueOf(db);
  const jobs: (NewJob | Refusal)[] = [];
  for (const input of inputs) jobs.push(await makeJob(db, input, client));
  await queue.add(jobs.flatMap((job) => (job instanceof Error ? [] : [job])));
  return jobs.map((job) => (job instanceof Error ? job : job.id));
}

async function makeJob(
  db: Db,
  { clientKey, ...input }: KeyedInput,
  client: string,
): Promise<NewJob | Refusal> {
  try {
    checkInput(input);
    if (clientKey == null) return toJob({ input, client, key: null });
    checkKey(clientKey);
    const key = clientsKey(client, clientKey);
    const { kind } = await takeKey(db, key, hashInput(input));
    if (kind === "other") return new KeyConflictError(clientKey);
    return toJob({ input, client, key });
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
}

/** Gives the jobs of these ids that the queue knows, in the order of the ids; null where there is none. */
export async function findIngestJobs(
  db: Db,
  ids: readonly string[],
): Promise<(IngestJob | null)[]> {
  const queue = await ingestQueueOf(db);
  const records = await queue.find(ids);
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.map((id) => {
    const record = byId.get(id);
    return record ? readJob(record) : null;
  });
}

/** Gives what was given up and not put on anew since, the last first. */
export async function listDeadJobs(db: Db, most: number): Promise<IngestJob[]> {
  const queue = await ingestQueueOf(db);
  return (await queue.listDead(most)).map(readJob);
}
