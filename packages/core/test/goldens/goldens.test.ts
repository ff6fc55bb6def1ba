import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../../src/index.ts";
import { listGoldens } from "./list-goldens.ts";
import { projectAnalysis } from "./project-analysis.ts";

/** Set by `golden:accept <slug>` alone: this one golden takes the reading as it is now. */
const ACCEPTED = process.env["ACCEPT_GOLDEN"] ?? null;

describe("goldens", () => {
  for (const { slug, text, expectedPath } of listGoldens()) {
    it.skipIf(!existsSync(expectedPath) && slug !== ACCEPTED)(slug, () => {
      const reading = projectAnalysis(analyzeArticle(text));
      if (slug === ACCEPTED) {
        mkdirSync(dirname(expectedPath), { recursive: true });
        writeFileSync(expectedPath, `${JSON.stringify(reading, null, 2)}\n`);
      }
      expect(
        existsSync(expectedPath),
        `Read the article, then run npm run golden:accept -- ${slug}`,
      ).toBe(true);
      expect(reading).toEqual(JSON.parse(readFileSync(expectedPath, "utf8")));
    });
  }
});
