// Child of bench/run.ts: reads every article with one reader and prints its peak memory in MB.
import { loadArticles } from "./load-articles.ts";
import { buildReader } from "./readers.ts";

const [name = "", most = ""] = process.argv.slice(2);
const { texts } = loadArticles(Number(most));
const reader = buildReader(name);
let found = 0;
for (const text of texts) found += reader.read(text);
console.log(
  JSON.stringify({
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    found,
  }),
);
