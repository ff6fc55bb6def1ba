// npm run bench:api: requests a second of three questions, asked of the API and of a bare HTTP server that sends one
// hand-written statement each, turn by turn in one run, on both engines; then how long reads take while articles come in.
// Options: --articles N (default 20000), --rounds N, --engine pglite|postgres, --seconds N (of reads under ingest).
import { parseArgs } from "node:util";
import { ENGINES, openTestDb } from "@onrecord/store/testing";
import { askInTurns } from "./ask-in-turns.ts";
import { loadArticles } from "./load-articles.ts";
import { readUnderIngest } from "./read-under-ingest.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "20000" },
    rounds: { type: "string", default: "6" },
    engine: { type: "string" },
    seconds: { type: "string", default: "10" },
  },
});
const say = (line: string) => console.log(line);

for (const engine of ENGINES) {
  if (values.engine !== undefined && values.engine !== engine) continue;
  const db = await openTestDb(engine);
  try {
    say("");
    await loadArticles(db, Number(values.articles), say);
    await askInTurns(db, Number(values.rounds), say);
    await readUnderIngest(db, Number(values.seconds) * 1000, say);
  } finally {
    await db.close();
  }
}
