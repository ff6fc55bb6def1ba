import { WithdrawnError, type SaveResult } from "@onrecord/store";
import { loadReferred } from "../batch.ts";
import { ingestKeyed } from "../ingest/ingest-keyed.ts";
import type { OpenedArticle } from "../ingest/open-document.ts";
import { describeFailure } from "../queue/describe-failure.ts";
import type { ApiContext } from "../context.ts";
import { builder } from "./builder.ts";
import { wordEnum } from "./enums.ts";
import {
  InvalidInputError,
  KeyConflictError,
  UnauthorizedError,
} from "./errors.ts";
import { INGEST_OUTCOMES } from "./ingest-outcomes.ts";
import { IngestArticleInput } from "./ingest-input.ts";
import { openAll, REFUSAL_PATH, REFUSAL_REASON } from "./many-articles.ts";
import { ArticleRef } from "./refs.ts";
import { selectArticle } from "./select-records.ts";
import { readSelection } from "./selection.ts";

/** What became of one article of many. */
interface IngestedItem {
  input: number;
  source: string | null;
  outcome: SaveResult["outcome"] | "refused";
  articleId: number | null;
  reason: string | null;
  path: string[] | null;
  /** What nobody foresaw, for the log. */
  failure?: unknown;
}

export const IngestManyOutcome = wordEnum<IngestedItem["outcome"]>(
  "IngestManyOutcome",
  "What happened to one article of many.",
  {
    ...INGEST_OUTCOMES,
    refused: "Not taken in; `reason` says why and what to do.",
  },
);

const IngestedItemRef = builder
  .objectRef<IngestedItem>("IngestedItem")
  .implement({
    description: "What became of one article of many.",
    fields: (t) => ({
      input: t.exposeInt("input", {
        description: "Which input it came in with, from 0.",
      }),
      source: t.exposeString("source", {
        nullable: true,
        description:
          "What names it: the source given, or what its document calls it. Null where nothing does.",
      }),
      outcome: t.expose("outcome", {
        type: IngestManyOutcome,
        description: "What happened to it.",
      }),
      article: t.field({
        type: ArticleRef,
        nullable: true,
        description: "The article as it is on record; null where refused.",
        resolve: ({ articleId }, _args, { loaders }, info) =>
          articleId === null
            ? null
            : loadReferred(
                loaders.article(articleId, selectArticle(readSelection(info))),
              ),
      }),
      reason: t.exposeString("reason", REFUSAL_REASON),
      path: t.exposeStringList("path", REFUSAL_PATH),
    }),
  });

const IngestArticlesPayload = builder
  .objectRef<IngestedItem[]>("IngestArticlesPayload")
  .implement({
    description: "What became of articles that were handed in together.",
    fields: (t) => ({
      items: t.field({
        type: [IngestedItemRef],
        description:
          "One for each article, in the order of the inputs and of the articles in each.",
        resolve: (items) => items,
      }),
      refusedCount: t.int({
        description: "How many were refused: 0 where all is well.",
        resolve: (items) =>
          items.filter(({ outcome }) => outcome === "refused").length,
      }),
    }),
  });

builder.mutationField("ingestArticles", (t) =>
  t.field({
    type: IngestArticlesPayload,
    description:
      "Reads up to 100 articles, one after the other, in any of the formats, and says of each what happened. One that is refused, or fails for a reason of ours, does not stop the rest. Needs the scope `ingest`.",
    args: {
      inputs: t.arg({
        type: [IngestArticleInput],
        required: true,
        description: "The articles, 1 to 100.",
      }),
    },
    errors: {
      types: [InvalidInputError, UnauthorizedError],
      union: {
        name: "IngestArticlesResult",
        description:
          "What became of the articles, or why none of them was read.",
      },
    },
    resolve: async (_root, { inputs }, context) => {
      const { authorize, countIngested, logFailure } = context;
      const client = await authorize("ingest");
      const opened = openAll(inputs);
      const items: IngestedItem[] = [];
      for (const { article, at } of opened)
        items.push(await ingestItem(context, article, client, at));
      for (const { outcome } of items) countIngested(outcome);
      const failed = items.filter(({ failure }) => failure !== undefined);
      if (failed.length > 0)
        logFailure("articles were not taken in", {
          inputs: failed.map(({ input }) => input),
          error: failed[0]?.failure,
        });
      return items;
    },
  }),
);

async function ingestItem(
  { db, tell }: Pick<ApiContext, "db" | "tell">,
  article: OpenedArticle,
  client: string,
  input: number,
): Promise<IngestedItem> {
  const source = article.source ?? null;
  const refuse = (reason: string, within: readonly string[]): IngestedItem => ({
    input,
    source,
    outcome: "refused",
    articleId: null,
    reason,
    path: ["inputs", String(input), ...within],
  });
  if ("problem" in article) return refuse(article.problem, ["text"]);
  try {
    const { outcome, articleId } = await ingestKeyed(db, article, client, tell);
    return { input, source, outcome, articleId, reason: null, path: null };
  } catch (error) {
    if (
      !(error instanceof InvalidInputError) &&
      !(error instanceof KeyConflictError) &&
      !(error instanceof WithdrawnError)
    )
      // The others' outcomes would be lost with the answer, though they are on record.
      return {
        ...refuse(`${describeFailure(error)} Hand it in again.`, []),
        failure: error,
      };
    return refuse(
      error.message,
      error instanceof InvalidInputError ? error.path.slice(1) : [],
    );
  }
}
