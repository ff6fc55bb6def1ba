import { ingestText } from "../ingest/ingest-text.ts";
import type { SaveResult } from "@onrecord/store";
import { loadReferred } from "../batch.ts";
import { builder } from "./builder.ts";
import { wordEnum } from "./enums.ts";
import { InvalidInputError, UnauthorizedError } from "./errors.ts";
import { ArticleRef } from "./refs.ts";
import { selectArticle } from "./select-records.ts";
import { readSelection } from "./selection.ts";

const IngestOutcomeEnum = wordEnum<SaveResult["outcome"]>(
  "IngestOutcome",
  "What happened to an article that was handed in.",
  {
    created: "New: on record now.",
    updated:
      "Known source, new content: a new version is on record, the old one is kept.",
    unchanged: "The same content is on record already; nothing changed.",
  },
);

const IngestArticleInput = builder.inputType("IngestArticleInput", {
  description: "An article to take in.",
  fields: (t) => ({
    text: t.string({
      required: true,
      description:
        "The copy as filed, plain text, at most a million characters.",
    }),
    source: t.string({
      description:
        "Where it came from: a file name, an address. New content from the same source becomes a new version.",
    }),
    publishedOn: t.field({
      type: "Date",
      description: "The day it was published, where the copy does not say.",
    }),
    slug: t.string({
      description:
        "The name it shall have in addresses: small letters, digits and hyphens. Made from the headline where none is given.",
    }),
  }),
});

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
      "Reads an article and puts it on record. The same content twice changes nothing.",
    args: {
      input: t.arg({
        type: IngestArticleInput,
        required: true,
        description: "The article.",
      }),
    },
    errors: {
      types: [InvalidInputError, UnauthorizedError],
      union: {
        name: "IngestArticleResult",
        description: "What became of the article, or why it was not taken in.",
      },
    },
    resolve: async (_root, { input }, { db, authorize }) => {
      await authorize("ingest");
      return ingestText(db, input);
    },
  }),
);
