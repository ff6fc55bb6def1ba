import type { SearchParameters } from "../../lib/parameters.ts";
import { QUERY_EXAMPLES } from "./query-examples.ts";
import type { Question } from "./question.ts";

/** What an address of the explorer asks: what was typed, or an example, or the first of them. */
export function readQuestion(
  parameters: SearchParameters,
): Question & { example: string | null } {
  const read = (name: string): string | null => {
    const value = parameters[name];
    return typeof value === "string" ? value : null;
  };
  const query = read("query");
  if (query !== null)
    return { query, variables: read("variables") ?? "", example: null };
  const asked = read("example");
  const example =
    QUERY_EXAMPLES.find(({ id }) => id === asked) ?? QUERY_EXAMPLES[0];
  return {
    query: example?.query ?? "",
    variables:
      example?.variables === undefined
        ? ""
        : JSON.stringify(example.variables, null, 2),
    example: example?.id ?? null,
  };
}
