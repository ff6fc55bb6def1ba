import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { analyzeArticle } from "../src/index.ts";

/**
 * Prints the analysis of text files as readable JSON: one file gives an object, several an array of `{file, analysis}`.
 * Gives the exit code: 1 where a file could not be read; the others are analysed all the same.
 */
export async function analyzeFiles(
  paths: readonly string[],
  publishedOn: string | null,
): Promise<number> {
  const results: {
    file: string;
    analysis: ReturnType<typeof analyzeArticle>;
  }[] = [];
  let failed = 0;
  for (const file of paths) {
    try {
      const text =
        file === "-"
          ? await readAll(process.stdin)
          : await readFile(file, "utf8");
      results.push({ file, analysis: analyzeArticle(text, { publishedOn }) });
    } catch (error) {
      failed += 1;
      console.error(
        `${file}: could not be read (${error instanceof Error ? error.message : String(error)}).`,
      );
    }
  }
  const only = paths.length === 1 ? results[0]?.analysis : results;
  if (only) process.stdout.write(`${JSON.stringify(only, null, 2)}\n`);
  return failed > 0 ? 1 : 0;
}
