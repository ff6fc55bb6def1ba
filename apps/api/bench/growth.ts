// npm run bench:growth: how long the three questions take of 20,000 articles and of 1,000,000, turn by turn, one client.
// Options: --articles N (default 1000000), --rounds N; --small URL and --large URL for PostgreSQL databases of ours that
// stay: an empty one is filled, one that is filled already is taken as it is.
import { parseArgs } from "node:util";
import { openStore, type Db } from "@onrecord/store";
import { openTestDb } from "@onrecord/store/testing";
import { listen } from "../src/listen.ts";
import { createApi, postQuery } from "./api-under-test.ts";
import { loadArticles } from "./load-articles.ts";
import { percentile } from "./percentile.ts";
import { buildQuestions, findBusiest, type Question } from "./questions.ts";

const SMALL = 20_000;

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "100" },
    small: { type: "string" },
    large: { type: "string" },
  },
});
const say = (line: string) => console.log(line);

const small = await openFilled(values.small, SMALL);
const large = await openFilled(values.large, Number(values.articles));
say(
  `\n${"question".padEnd(22)} ${"small ms".padStart(9)} ${"large ms".padStart(9)}    times`,
);
for (const [at, { name }] of small.questions.entries()) {
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = -10; round < Number(values.rounds); round += 1)
    for (const size of ["small", "large"] as const) {
      const { port, questions } = size === "small" ? small : large;
      const started = performance.now();
      await postQuery(port, questions[at]?.query ?? "");
      // The first rounds warm caches and compilers.
      if (round >= 0) times[size].push(performance.now() - started);
    }
  const [one, other] = [
    percentile(times.small, 50),
    percentile(times.large, 50),
  ];
  say(
    `${name.padEnd(22)} ${one.toFixed(2).padStart(9)} ${other.toFixed(2).padStart(9)} ${(other / one).toFixed(2).padStart(8)}`,
  );
}
await Promise.all([small.close(), large.close()]);

async function openFilled(url: string | undefined, count: number) {
  const db = url ? await openStore({ url }) : await openTestDb("postgres");
  const [there] = await db.query("SELECT 1 FROM articles LIMIT 1");
  if (!there) await loadArticles(db, count, say);
  const { port, close } = await listen(await createApi(db), 0, "127.0.0.1");
  return {
    port,
    questions: await buildAll(db),
    close: async () => {
      await close(0);
      await db.close();
    },
  };
}

/** The three questions, and those that touch more where there is more. */
async function buildAll(db: Db): Promise<Pick<Question, "name" | "query">[]> {
  const place = await findBusiest(db, "place");
  return [
    ...buildQuestions(await findBusiest(db, "person")),
    {
      name: "list with total",
      query: "{ articles(first: 20) { totalCount nodes { slug headline } } }",
    },
    {
      name: "busiest place's page",
      query: `{ entity(slug: "${place}") { ... on Entity { name articleCount
        articles(first: 10) { totalCount nodes { slug headline } } deals(first: 10) { nodes { title } } } } }`,
    },
    {
      name: "search, all facets",
      query: `{ search(query: "reactors") { ... on Search { facets { articleCount isCapped agencies { articleCount } types { articleCount }
        years { articleCount } speakers { articleCount } } articles(first: 10) { nodes { slug headline } } } } }`,
    },
    {
      name: "search, rare word",
      query: `{ search(query: "1234") { ... on Search { articles(first: 10) { nodes { slug headline } } } } }`,
    },
  ];
}
