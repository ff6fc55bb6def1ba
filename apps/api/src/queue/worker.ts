import {
  keepAnswer,
  releaseKey,
  saveEach,
  WithdrawnError,
  type Db,
  type JobQueue,
  type SaveInput,
  type SaveResult,
  type TakenJob,
} from "@onrecord/store";
import { setTimeout } from "node:timers/promises";
import type { AnalysisPool } from "../ingest/analysis-pool.ts";
import { readInPool } from "../ingest/ingest-text.ts";
import type { Log } from "../log.ts";
import { describeFailure } from "./describe-failure.ts";
import {
  readTask,
  type BatchOutput,
  type IngestTask,
  type JobOutcome,
} from "./ingest-job.ts";

/** What a worker works with. */
export interface WorkerParts {
  db: Db;
  queue: JobQueue;
  pool: AnalysisPool;
  log: Log;
}

/** How a worker works. */
export interface WorkerOptions {
  /** How many jobs are taken at a time. Default 10: on the embedded engine readers wait for so many to be saved. */
  batch?: number;
  /** How often it looks for jobs whose next try is due. Default 2000. */
  pollMs?: number;
  /** Whether it ends when nothing is left to do. */
  isDraining?: boolean;
}

/** A worker that runs. */
export interface Worker {
  /** Ends it after the jobs that it has in hand. */
  stop: () => Promise<void>;
  /** Resolves when it has ended. */
  ended: Promise<void>;
}

interface ReadJob {
  id: string;
  task: IngestTask;
  /** Why it could not be read; its analysis where it could. */
  input: SaveInput | Error;
}

interface Done {
  job: ReadJob;
  result: SaveResult;
}

/** Starts to take copy off the queue, to read it and to put it on record. One batch is read while another is saved. */
export function startWorker(
  parts: WorkerParts,
  options: WorkerOptions = {},
): Worker {
  const { batch = 10, pollMs = 2_000, isDraining = false } = options;
  const { queue, log } = parts;
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  let wake = () => {};
  const run = async () => {
    const unlisten = await queue.listen(() => wake());
    let saving: Promise<void> = Promise.resolve();
    while (!isStopping()) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const jobs = await queue.take(batch).catch((error: unknown) => {
        log("error", "the queue cannot be read", { error });
        return [];
      });
      if (jobs.length > 0) {
        const read = await Promise.all(jobs.map((job) => readOne(parts, job)));
        await saving;
        saving = saveAll(parts, read);
        continue;
      }
      await saving;
      if (isDraining && (await isEmpty(queue))) break;
      if (!isStopping()) await untilWoken(woken, pollMs);
    }
    await saving;
    await unlisten();
  };
  const ended = run();
  return {
    ended,
    stop: () => {
      stopping.abort();
      wake();
      return ended;
    },
  };
}

async function readOne(
  { pool }: WorkerParts,
  { id, data }: TakenJob,
): Promise<ReadJob> {
  const task = readTask(data);
  try {
    return { id, task, input: await readInPool(pool, task.input) };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return { id, task, input: failure };
  }
}

/** Puts what was read on record and says of each job what became of it. What cannot even be said expires, and is tried again. */
async function saveAll(
  parts: WorkerParts,
  read: readonly ReadJob[],
): Promise<void> {
  const { db, log } = parts;
  try {
    const jobs = new Map<SaveInput, ReadJob>();
    for (const job of read)
      if (job.input instanceof Error) await fail(parts, job, job.input);
      else jobs.set(job.input, job);
    const inputs = [...jobs.keys()];
    // A job is done in the transaction that saves its article, so it is never done twice and never forgotten.
    const outcomes = await saveEach(db, inputs, async (tx, saved, results) => {
      const done: Done[] = [];
      for (const [at, input] of saved.entries()) {
        const [job, result] = [jobs.get(input), results[at]];
        if (!job || !result) continue;
        const { key } = job.task;
        done.push({
          job,
          result: key === null ? result : await keepAnswer(tx, key, result),
        });
      }
      await parts.queue.complete(
        done.map(({ job }) => job.id),
        outputOf(done),
        tx,
      );
    }).catch((error: unknown) => inputs.map(() => error));
    for (const [at, input] of inputs.entries()) {
      const [job, outcome] = [jobs.get(input), outcomes[at]];
      if (job && !isSaved(outcome)) await settle(parts, job, outcome);
    }
  } catch (error) {
    log("error", "jobs could not be finished", { error });
  }
}

function isSaved(outcome: unknown): outcome is SaveResult {
  return (
    typeof outcome === "object" &&
    outcome !== null &&
    "slug" in outcome &&
    !(outcome instanceof Error)
  );
}

function outputOf(done: readonly Done[]): BatchOutput {
  const entries = done.map(({ job, result }): [string, JobOutcome] => [
    job.id,
    { outcome: result.outcome, articleId: result.articleId, reason: null },
  ]);
  return { outcomes: Object.fromEntries(entries) };
}

/** Trying again does not help copy that was withdrawn: its job is done, and the answer is no. */
async function settle(
  parts: WorkerParts,
  job: ReadJob,
  error: unknown,
): Promise<void> {
  if (!(error instanceof WithdrawnError)) return fail(parts, job, error);
  const refused: JobOutcome = {
    outcome: "refused",
    articleId: null,
    reason: error.message,
  };
  const output: BatchOutput = { outcomes: { [job.id]: refused } };
  if (job.task.key !== null) await releaseKey(parts.db, job.task.key);
  await parts.queue.complete([job.id], output);
}

async function fail(
  { queue, log }: WorkerParts,
  { id }: ReadJob,
  error: unknown,
): Promise<void> {
  log("warn", "a job failed", { job: id, error });
  await queue.fail(id, { reason: describeFailure(error) });
}

async function isEmpty(queue: JobQueue): Promise<boolean> {
  const { created, retry, active } = await queue.count();
  return created + retry + active === 0;
}

async function untilWoken(
  woken: Promise<void>,
  atMostMs: number,
): Promise<void> {
  const over = new AbortController();
  const late = setTimeout(atMostMs, undefined, { signal: over.signal });
  await Promise.race([woken, late.catch(() => undefined)]);
  over.abort();
}
