import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CORE = fileURLToPath(new URL("../../", import.meta.url));
const ARTICLES = join(CORE, "fixtures/articles");
const SEEDS = join(CORE, "../../seeds");

/** An article whose reading is kept: its text and where the expected reading lies. */
export interface Golden {
  slug: string;
  text: string;
  expectedPath: string;
}

/** Every folder of fixtures/articles, and every seed as `seed-<slug>`; adding a case is adding a folder. */
export function listGoldens(): Golden[] {
  const folders = readdirSync(ARTICLES).filter((slug) =>
    existsSync(join(ARTICLES, slug, "source.txt")),
  );
  const seeds = readdirSync(SEEDS).filter((file) => file.endsWith(".txt"));
  return [
    ...folders.map((slug) =>
      goldenOf(slug, join(ARTICLES, slug, "source.txt")),
    ),
    ...seeds.map((file) =>
      goldenOf(`seed-${file.slice(0, -4)}`, join(SEEDS, file)),
    ),
  ].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function goldenOf(slug: string, source: string): Golden {
  return {
    slug,
    text: readFileSync(source, "utf8"),
    expectedPath: join(ARTICLES, slug, "expected.json"),
  };
}
