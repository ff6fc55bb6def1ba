import type { Metadata } from "next";
import { askQuestion } from "../../../features/developers/ask-question.ts";
import { ExplorerView } from "../../../features/developers/ExplorerView.tsx";
import { readQuestion } from "../../../features/developers/read-question.ts";

export async function generateMetadata({
  searchParams,
}: PageProps<"/developers/explorer">): Promise<Metadata> {
  const isPlain = Object.keys(await searchParams).length === 0;
  return {
    title: "Ask the API",
    description:
      "Ask On Record’s GraphQL interface from the page, with examples that answer.",
    // Questions have no end; the page itself may be kept.
    robots: { index: isPlain },
  };
}

export default async function ExplorerPage({
  searchParams,
}: PageProps<"/developers/explorer">) {
  const { example, ...question } = readQuestion(await searchParams);
  return (
    <ExplorerView
      answer={await askQuestion(question)}
      example={example}
      question={question}
    />
  );
}
