import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** Gives the answer to a line of input, now or later. */
type Answer = (row: string, line: number) => string | Promise<string>;

/**
 * Reads `{"id","text","publishedOn"?}` a line and writes an answer a line, in the same order, each as soon as it and
 * those before it are there. At most `ahead` lines are under way. Gives the exit code.
 */
export async function analyzeLines(
  input: Readable,
  output: Writable,
  answer: Answer,
  ahead = 1,
): Promise<number> {
  let line = 0;
  let written = Promise.resolve();
  const underWay: Promise<void>[] = [];
  for await (const row of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (!row.trim()) continue;
    written = writeAfter(written, answer(row, line), output);
    underWay.push(written);
    if (underWay.length >= ahead) await underWay.shift();
  }
  await written;
  return 0;
}

async function writeAfter(
  before: Promise<void>,
  answered: string | Promise<string>,
  output: Writable,
): Promise<void> {
  const [text] = await Promise.all([answered, before]);
  if (!output.write(`${text}\n`)) await once(output, "drain");
}
