import { saveAnalyses, type Db } from "@onrecord/store";
import { listen } from "../src/listen.ts";
import { createApi, postQuery } from "./api-under-test.ts";
import { readArticle } from "./load-articles.ts";
import { percentile } from "./percentile.ts";
import { buildQuestions, findBusiest } from "./questions.ts";

/** As many articles as are saved at once where somebody reads. */
const BATCH = 10;
/** More than are saved in the time. */
const PREPARED = 3000;
/** Far from the numbers of the articles that are there. */
const FIRST = 10_000_000;

/**
 * Says how long the three questions take, one client asking them in turn: alone, and while articles come in as quickly
 * as they are saved. They have been read beforehand: reading copy is the work of other processes.
 */
export async function readUnderIngest(
  db: Db,
  milliseconds: number,
  say: (line: string) => void,
): Promise<void> {
  const questions = buildQuestions(await findBusiest(db, "person"));
  const { port, close } = await listen(await createApi(db), 0, "127.0.0.1");
  const readFor = async (until: number) => {
    const times: number[] = [];
    while (performance.now() < until)
      for (const { query } of questions) {
        const started = performance.now();
        await postQuery(port, query);
        times.push(performance.now() - started);
      }
    return times;
  };
  await readFor(performance.now() + 1000);
  const batches: ReturnType<typeof readArticle>[][] = [];
  for (let at = 0; at < PREPARED; at += BATCH)
    batches.push(
      Array.from({ length: BATCH }, (_, each) =>
        readArticle(FIRST + at + each),
      ),
    );
  const idle = await readFor(performance.now() + milliseconds);
  const until = performance.now() + milliseconds;
  const started = performance.now();
  const [busy, saved] = await Promise.all([
    readFor(until),
    saveUntil(db, batches, until),
  ]);
  const seconds = (performance.now() - started) / 1000;
  const [alone, under] = [percentile(idle, 99), percentile(busy, 99)];
  say(
    `p99 of reads: ${alone.toFixed(1)} ms alone, ${under.toFixed(1)} ms (${(under / alone).toFixed(2)} times) while ${(saved / seconds).toFixed(0)} articles a second are saved`,
  );
  await close(0);
}

async function saveUntil(
  db: Db,
  batches: readonly Parameters<typeof saveAnalyses>[1][],
  until: number,
): Promise<number> {
  let saved = 0;
  for (const batch of batches) {
    if (performance.now() >= until) break;
    await saveAnalyses(db, batch);
    saved += batch.length;
  }
  return saved;
}
