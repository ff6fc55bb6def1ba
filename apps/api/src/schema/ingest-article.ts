import { WithdrawnError, type SaveResult } from "@onrecord/store";
import { loadReferred } from "../batch.ts";
import { ingestKeyed, type KeyedInput } from "../ingest/ingest-keyed.ts";
import { openDocument, type DocumentInput } from "../ingest/open-document.ts";
import { builder } from "./builder.ts";
import { wordEnum } from "./enums.ts";
import {
  InvalidInputError,
  KeyConflictError,
  UnauthorizedError,
} from "./errors.ts";
import { INGEST_OUTCOMES } from "./ingest-outcomes.ts";
import { IngestArticleInput } from "./ingest-input.ts";
import { ArticleRef } from "./refs.ts";
import { selectArticle } from "./select-records.ts";
import { readSelection } from "./selection.ts";

const IngestOutcomeEnum = wordEnum<SaveResult["outcome"]>(
  "IngestOutcome",
  "What happened to an article that was handed in.",
  INGEST_OUTCOMES,
);

const IngestArticlePayload = builder
  .objectRef<SaveResult>("IngestArticlePayload")
  .implement({
    description: "What became of an article that was handed in.",
    fields: (t) => ({
      outcome: t.expose("outcome", {
        type: IngestOutcomeEnum,
        description: "Whether it is new.",
      }),
      article: t.field({
        type: ArticleRef,
        description: "The article as it is on record.",
        resolve: ({ articleId }, _args, { loaders }, info) =>
          loadReferred(
            loaders.article(articleId, selectArticle(readSelection(info))),
          ),
      }),
    }),
  });

builder.mutationField("ingestArticle", (t) =>
  t.field({
    type: IngestArticlePayload,
    description:
      "Reads an article and puts it on record. The same content twice changes nothing. A document that holds several articles is for `ingestArticles`. Needs the scope `ingest`.",
    args: {
      input: t.arg({
        type: IngestArticleInput,
        required: true,
        description: "The article.",
      }),
    },
    errors: {
      types: [
        InvalidInputError,
        KeyConflictError,
        UnauthorizedError,
        WithdrawnError,
      ],
      union: {
        name: "IngestArticleResult",
        description: "What became of the article, or why it was not taken in.",
      },
    },
    resolve: async (
      _root,
      { input },
      { db, authorize, countIngested, tell },
    ) => {
      const client = await authorize("ingest");
      try {
        const result = await ingestKeyed(db, openOne(input), client, tell);
        countIngested(result.outcome);
        return result;
      } catch (error) {
        countIngested("refused");
        throw error;
      }
    },
  }),
);

/** The only article of a document. Errors: `InvalidInputError` where there is none to take in, or another. */
function openOne(input: DocumentInput): KeyedInput {
  const [article, ...others] = openDocument(input);
  if (others.length > 0)
    throw new InvalidInputError(
      `The document holds ${others.length + 1} articles; hand it in by ingestArticles.`,
      ["input", "text"],
    );
  if (article === undefined || "problem" in article)
    throw new InvalidInputError(
      article?.problem ?? "The document holds no article.",
      ["input", "text"],
    );
  return article;
}
