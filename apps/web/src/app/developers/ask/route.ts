import { askQuestion } from "../../../features/developers/ask-question.ts";
import type { Question } from "../../../features/developers/question.ts";

/** Answers the explorer's script as the explorer's page would. */
export async function POST(request: Request): Promise<Response> {
  const question = readQuestion(await request.text());
  return question === null
    ? Response.json({ message: "Send a query and variables." }, { status: 400 })
    : Response.json(await askQuestion(question));
}

function readQuestion(body: string): Question | null {
  try {
    const { query, variables } = JSON.parse(body) as Record<string, unknown>;
    return typeof query === "string" && typeof variables === "string"
      ? { query, variables }
      : null;
  } catch {
    return null;
  }
}
