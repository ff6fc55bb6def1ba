import { askApi } from "../../lib/ask-api.ts";
import {
  describeAnswer,
  fail,
  parseVariables,
  type Answer,
  type Question,
} from "./question.ts";

/** Asks the API what a reader typed. Never throws: a question that has no answer says why. */
export async function askQuestion({
  query,
  variables: typed,
}: Question): Promise<Answer> {
  if (query.trim() === "") return fail("There is nothing to ask yet.");
  const variables = parseVariables(typed);
  if (variables === null)
    return fail('The variables are no JSON object, such as {"slug": "iran"}.');
  const started = performance.now();
  try {
    const response = await askApi(
      "/graphql",
      { method: "POST", body: JSON.stringify({ query, variables }) },
      { "content-type": "application/json" },
    );
    return describeAnswer(await response.text(), performance.now() - started);
  } catch {
    return fail(
      "The record cannot be reached just now. Try again in a minute.",
    );
  }
}
