import type { Analysis } from "@onrecord/core";
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { inBatches } from "../in-batches.ts";
import { analyzeAll, type ThreadCopy } from "./analysis-thread.ts";

/** Threads that read copy, so that the one that answers and saves is not held up. */
export interface AnalysisPool {
  /** Reads one piece; those asked for at the same time go to the threads together. */
  analyze: (text: string, publishedOn: string | null) => Promise<Analysis>;
  close: () => Promise<void>;
}

/** Characters that go to a thread at a time: some ten articles. What is sent costs little each, starting it does. */
const BATCH_LENGTH = 30_000;
/** A thread that has nothing to do ends after this: a new one must learn all words again, which takes as long as many articles. */
const IDLE_MS = 30_000;
/** Saving takes about as long as reading, so it needs a processor too; more threads than this would only wait for it. */
const MOST_THREADS = 4;

/**
 * Opens the pool. Threads start with the first copy and keep no process alive that has nothing else to do.
 *
 * Errors: none here; `analyze` rejects where a thread ends in the middle of that piece of copy.
 */
export function openAnalysisPool(
  threads = Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS)),
): AnalysisPool {
  // Node cannot run TypeScript in a worker; under the test runner the built file stands in for it.
  const filename = import.meta.url.endsWith(".ts")
    ? new URL("../../dist/ingest/analysis-thread.js", import.meta.url)
    : new URL("./analysis-thread.js", import.meta.url);
  const pool = new Piscina<readonly ThreadCopy[], Analysis[]>({
    filename: filename.href,
    name: analyzeAll.name,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    // The flags of this process (`--input-type`, a loader) are not meant for the threads.
    execArgv: [],
  });
  const run = async (
    copies: readonly ThreadCopy[],
  ): Promise<(Analysis | Error)[]> => {
    try {
      return await pool.run(copies);
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      if (copies.length === 1) return [failure];
      // A thread ends with all that it was given; alone, only the one that ended it fails.
      const alone = copies.map(async (copy) => (await run([copy]))[0]);
      return (await Promise.all(alone)).map((result) => result ?? failure);
    }
  };
  const analyzeOne = inBatches<ThreadCopy, Analysis>(run, {
    size: BATCH_LENGTH,
    // One batch waits for each thread, so that none is idle between two.
    atOnce: 2 * threads,
    weigh: ([text]) => text.length,
  });
  return {
    analyze: (text, publishedOn) => analyzeOne([text, publishedOn]),
    close: () => pool.destroy(),
  };
}
