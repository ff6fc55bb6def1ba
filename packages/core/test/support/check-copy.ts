import { analyzeArticle, verify } from "../../src/index.ts";

/** Throws where an analysis of the text throws, proves something that is not there, or differs when asked again. */
export function checkCopy(text: string): void {
  const analysis = analyzeArticle(text);
  const [problem] = verify(analysis);
  if (problem)
    throw new Error(
      `${problem.path} at ${problem.start} to ${problem.end}: ${problem.message}`,
    );
  if (analysis.article.text !== text) throw new Error("The text was changed.");
  if (JSON.stringify(analyzeArticle(text)) !== JSON.stringify(analysis))
    throw new Error("The second analysis differs from the first.");
}
