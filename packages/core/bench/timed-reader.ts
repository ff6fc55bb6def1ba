import { fork } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A reader in a process of its own. */
export interface TimedReader {
  name: string;
  /** Reads `articles[first, end)`; gives the CPU seconds of its process, those of its compiler and collector too. */
  read: (first: number, end: number) => Promise<number>;
  stop: () => void;
}

const CHILD = join(
  dirname(fileURLToPath(import.meta.url)),
  "timed-reader-child.ts",
);

/** Starts a reader; it has loaded its articles when the promise is fulfilled. */
export async function startTimedReader(
  name: string,
  articles: number,
): Promise<TimedReader> {
  const child = fork(CHILD, [name, String(articles)]);
  await once(child, "message");
  return {
    name,
    read: async (first, end) => {
      child.send([first, end]);
      const [seconds] = (await once(child, "message")) as [number];
      return seconds;
    },
    stop: () => {
      child.disconnect();
    },
  };
}
