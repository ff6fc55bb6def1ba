import { analyzeArticle } from "@onrecord/core";
import { saveAnalyses, type Db } from "@onrecord/store";
import { cloneArticles } from "./clone-articles.ts";
import { generateArticle } from "./generate-articles.ts";

/** So many are read and saved as any article is; further ones are copies of their rows. */
const READ = 2000;
const AT_ONCE = 10;

/** Fills an empty database with generated copy and says how quick that was. */
export async function loadArticles(
  db: Db,
  count: number,
  say: (line: string) => void,
): Promise<void> {
  const read = Math.min(count, READ);
  const started = performance.now();
  for (let at = 0; at < read; at += AT_ONCE) {
    const numbers = Array.from(
      { length: Math.min(AT_ONCE, read - at) },
      (_, each) => at + each,
    );
    await saveAnalyses(db, numbers.map(readArticle));
  }
  const ingested = performance.now();
  await cloneArticles(db, Math.ceil(count / read) - 1, say);
  await db.query("ANALYZE");
  const seconds = (from: number, to: number) => (to - from) / 1000;
  say(
    `${db.engine}: ${count.toLocaleString("en")} articles; ${read} of them ingested at ${(read / seconds(started, ingested)).toFixed(0)} a second, core included, the others made of their rows in ${seconds(ingested, performance.now()).toFixed(0)} s`,
  );
}

/** A generated article as it is handed to the store. */
export function readArticle(number: number) {
  return {
    analysis: analyzeArticle(generateArticle(number)),
    source: `generated:${number}`,
  };
}
