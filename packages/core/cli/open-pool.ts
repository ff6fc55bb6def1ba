import { Worker } from "node:worker_threads";

/** What a pool needs of a thread; a worker is one. */
export interface Thread {
  postMessage: (message: [row: string, line: number]) => void;
  on: ((event: "message", listener: (answer: string) => void) => unknown) &
    ((event: "error", listener: (error: Error) => void) => unknown);
  terminate: () => Promise<unknown>;
}

interface Waiting {
  resolve: (answer: string) => void;
  reject: (error: Error) => void;
}

/** Threads that answer lines. A line goes to the thread that has the fewest; a thread that fails fails its lines. */
export function openPool(
  size: number,
  openThread: () => Thread = openWorker,
): {
  answer: (row: string, line: number) => Promise<string>;
  close: () => Promise<void>;
} {
  const lanes = Array.from({ length: size }, () => openLane(openThread()));
  return {
    answer(row, line) {
      const lane = lanes.reduce((best, each) =>
        each.waiting.length < best.waiting.length ? each : best,
      );
      return new Promise((resolve, reject) => {
        lane.waiting.push({ resolve, reject });
        lane.thread.postMessage([row, line]);
      });
    },
    async close() {
      await Promise.all(lanes.map(({ thread }) => thread.terminate()));
    },
  };
}

/** A thread answers in order: the first answer is for the line that waits longest. */
function openLane(thread: Thread): { thread: Thread; waiting: Waiting[] } {
  const waiting: Waiting[] = [];
  thread.on("message", (answer) => waiting.shift()?.resolve(answer));
  thread.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return { thread, waiting };
}

function openWorker(): Thread {
  return new Worker(new URL("./line-worker.js", import.meta.url));
}
