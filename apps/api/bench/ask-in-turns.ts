import type { RequestListener, ServerResponse } from "node:http";
import type { Db } from "@onrecord/store";
import { listen } from "../src/listen.ts";
import { createApi, postQuery } from "./api-under-test.ts";
import { buildQuestions, findBusiest, type Question } from "./questions.ts";

const AT_ONCE = 8;
const REQUESTS_A_ROUND = 80;

/** Asks the three questions of both servers, turn by turn, and says how many requests a second each answers. */
export async function askInTurns(
  db: Db,
  rounds: number,
  say: (line: string) => void,
): Promise<void> {
  const questions = buildQuestions(await findBusiest(db, "person"));
  const graphql = await listen(await createApi(db), 0, "127.0.0.1");
  const bare = await listen(answerByHand(db, questions), 0, "127.0.0.1");
  say("question       API/s    by hand/s    ratio    same answer");
  for (const question of questions) {
    const ask = () => postQuery(graphql.port, question.query);
    // The same request, so that the client, which shares the processor, has the same work for both.
    const askByHand = () =>
      postQuery(
        bare.port,
        question.query,
        `/${encodeURIComponent(question.name)}`,
      );
    const same =
      JSON.stringify(await ask()) === JSON.stringify(await askByHand());
    let [ours, theirs] = [0, 0];
    for (let round = -1; round < rounds; round++) {
      const [a, b] = [await time(ask), await time(askByHand)];
      // The first round warms caches and compilers.
      if (round >= 0) [ours, theirs] = [ours + a, theirs + b];
    }
    const rate = (seconds: number) => (rounds * REQUESTS_A_ROUND) / seconds;
    say(
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
    request.resume().on("end", () => {
      void answer(response, db.query<{ data: unknown }>(question?.sql ?? ""));
    });
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

/** Seconds for a round of requests, so many at once. */
async function time(ask: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  const worker = async () => {
    for (let at = 0; at < REQUESTS_A_ROUND / AT_ONCE; at++) await ask();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (performance.now() - started) / 1000;
}
