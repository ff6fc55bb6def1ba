import { analyzeArticle } from "../src/index.ts";

/** The answer to one line of input, as JSON: `{"id","analysis"}`, or `{"id","error"}` where the line cannot be read. */
export function answerLine(row: string, line: number): string {
  return JSON.stringify(readLine(row, line));
}

function readLine(row: string, line: number): object {
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
