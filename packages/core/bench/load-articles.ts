import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const CORE = dirname(dirname(fileURLToPath(import.meta.url)));
const ROOT = dirname(dirname(CORE));
const LOAD_SET = join(ROOT, "../shared/eval/load/reuters87.ndjson");

/** The articles to measure on: the load set where it is beside the project, our own goldens and seeds where not. */
export function loadArticles(most: number): {
  source: string;
  texts: string[];
} {
  if (existsSync(LOAD_SET))
    return { source: "load set", texts: spread(loadSet(), most) };
  const own = [...goldens(), ...seeds()];
  const texts = Array.from(
    { length: most },
    (_, at) => own[at % own.length] ?? "",
  );
  return { source: "our own goldens and seeds, repeated", texts };
}

function loadSet(): string[] {
  return readFileSync(LOAD_SET, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

function goldens(): string[] {
  const folder = join(CORE, "fixtures/articles");
  return readdirSync(folder).map((slug) =>
    readFileSync(join(folder, slug, "source.txt"), "utf8"),
  );
}

function seeds(): string[] {
  const folder = join(ROOT, "seeds");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

/** Every nth, so that a sample has all kinds of copy. */
function spread(texts: string[], most: number): string[] {
  const step = Math.max(1, Math.floor(texts.length / most));
  return texts.filter((_, at) => at % step === 0).slice(0, most);
}
