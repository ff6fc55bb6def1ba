// Child of bench/timed-reader.ts: reads the articles it is told to and answers with the CPU seconds that took.
import { loadArticles } from "./load-articles.ts";
import { buildReader } from "./readers.ts";

const [name = "", most = ""] = process.argv.slice(2);
const { texts } = loadArticles(Number(most));
const reader = buildReader(name);

process.on("message", ([first, end]: [number, number]) => {
  const before = process.cpuUsage();
  for (const text of texts.slice(first, end)) reader.read(text);
  const { user, system } = process.cpuUsage(before);
  process.send?.((user + system) / 1e6);
});
process.send?.("ready");
