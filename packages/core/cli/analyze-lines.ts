import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { analyzeArticle } from "../src/index.ts";

/**
 * Reads `{"id","text","publishedOn"?}` a line and writes `{"id","analysis"}` a line, in the same order, as they come.
 * A line that cannot be read gets `{"id","error"}` and does not stop the rest. Gives the exit code.
 */
export async function analyzeLines(
  input: Readable,
  output: Writable,
): Promise<number> {
  let line = 0;
  for await (const row of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (!row.trim()) continue;
    if (!output.write(`${JSON.stringify(analyzeLine(row, line))}\n`))
      await once(output, "drain");
  }
  return 0;
}

function analyzeLine(row: string, line: number): object {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return {
      id: null,
      error: `Line ${line} is not JSON: write one object a line, {"id","text"}.`,
    };
  }
  if (typeof value !== "object" || value === null)
    return { id: null, error: `Line ${line} is not an object.` };
  const {
    id = null,
    text,
    publishedOn = null,
  } = value as Record<string, unknown>;
  if (typeof text !== "string")
    return { id, error: `Line ${line} has no "text" that is a string.` };
  if (publishedOn !== null && typeof publishedOn !== "string") {
    return {
      id,
      error: `Line ${line}: "publishedOn" must be a string such as "2025-10-21".`,
    };
  }
  return { id, analysis: analyzeArticle(text, { publishedOn }) };
}
