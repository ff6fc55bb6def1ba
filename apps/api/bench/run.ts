// npm run bench:api: requests a second of three questions, asked of the API and of a bare HTTP server that sends one
// hand-written statement each, turn by turn in one run, on both engines. Options: --articles N (default 2000), --rounds N.
import type { RequestListener, ServerResponse } from "node:http";
import { parseArgs } from "node:util";
import { analyzeArticle } from "@onrecord/core";
import { saveAnalyses, type Db } from "@onrecord/store";
import { ENGINES, openTestDb } from "@onrecord/store/testing";
import { listen } from "../src/listen.ts";
import { Live } from "../src/live/live.ts";
import { createListener } from "../src/server.ts";
import { generateArticle } from "./generate-articles.ts";
import { buildQuestions, type Question } from "./questions.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    rounds: { type: "string", default: "6" },
  },
});
const ARTICLES = Number(values.articles);
const ROUNDS = Number(values.rounds);
const AT_ONCE = 8;
const REQUESTS_A_ROUND = 80;

for (const engine of ENGINES) {
  const db = await openTestDb(engine);
  try {
    const seconds = await load(db);
    console.log(
      `\n${engine}: ${ARTICLES} articles, ${(ARTICLES / seconds).toFixed(0)} ingested a second, core included`,
    );
    await compare(db);
  } finally {
    await db.close();
  }
}

async function load(db: Db): Promise<number> {
  const started = performance.now();
  for (let at = 0; at < ARTICLES; at += 10) {
    const numbers = Array.from(
      { length: Math.min(10, ARTICLES - at) },
      (_, each) => at + each,
    );
    await saveAnalyses(
      db,
      numbers.map((number) => ({
        analysis: analyzeArticle(generateArticle(number)),
        source: `generated:${number}`,
      })),
    );
  }
  await db.query("ANALYZE");
  return (performance.now() - started) / 1000;
}

async function compare(db: Db): Promise<void> {
  const [busiest] = await db.query<{ slug: string }>(
    `SELECT e.slug FROM entities AS e JOIN entity_counts AS c ON c.entity_id = e.id
     WHERE e.type = 'person' ORDER BY c.article_count DESC, e.id LIMIT 1`,
  );
  const questions = buildQuestions(busiest?.slug ?? "");
  const log = () => undefined;
  const api = await createListener(
    { db, log, token: "", live: new Live(db, log) },
    {
      corsOrigins: [],
      maxBodyBytes: 100_000,
      requestTimeoutMs: 20_000,
      rateLimitPerMinute: 0,
      trustProxy: false,
      now: Date.now,
    },
  );
  const graphql = await listen(api, 0, "127.0.0.1");
  const bare = await listen(answerByHand(db, questions), 0, "127.0.0.1");
  console.log("question       API/s    by hand/s    ratio    same answer");
  for (const question of questions) {
    const ask = () => postQuery(graphql.port, question.query);
    const askByHand = () =>
      readAnswer(
        fetch(
          `http://127.0.0.1:${bare.port}/${encodeURIComponent(question.name)}`,
        ),
      );
    const same =
      JSON.stringify(await ask()) === JSON.stringify(await askByHand());
    let [ours, theirs] = [0, 0];
    for (let round = -1; round < ROUNDS; round++) {
      const [a, b] = [await time(ask), await time(askByHand)];
      // The first round warms caches and compilers.
      if (round >= 0) [ours, theirs] = [ours + a, theirs + b];
    }
    const rate = (seconds: number) => (ROUNDS * REQUESTS_A_ROUND) / seconds;
    console.log(
      `${question.name.padEnd(12)} ${rate(ours).toFixed(0).padStart(7)} ${rate(theirs).toFixed(0).padStart(12)} ${(theirs / ours).toFixed(2).padStart(8)}    ${same ? "yes" : "NO"}`,
    );
  }
  await Promise.all([graphql.close(0), bare.close(0)]);
}

function answerByHand(db: Db, questions: readonly Question[]): RequestListener {
  return (request, response) => {
    const question = questions.find(
      ({ name }) => request.url === `/${encodeURIComponent(name)}`,
    );
    void answer(response, db.query<{ data: unknown }>(question?.sql ?? ""));
  };
}

async function answer(
  response: ServerResponse,
  rows: Promise<{ data: unknown }[]>,
): Promise<void> {
  const [row] = await rows;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ data: row?.data }));
}

function postQuery(port: number, query: string): Promise<unknown> {
  const body = JSON.stringify({ query });
  return readAnswer(
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    }),
  );
}

async function readAnswer(response: Promise<Response>): Promise<unknown> {
  return ((await (await response).json()) as { data: unknown }).data;
}

/** Seconds for a round of requests, so many at once. */
async function time(ask: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  const worker = async () => {
    for (let at = 0; at < REQUESTS_A_ROUND / AT_ONCE; at++) await ask();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (performance.now() - started) / 1000;
}
