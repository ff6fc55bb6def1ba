import { listArticleChanges, type ArticleChangeRecord } from "@onrecord/store";
import type { StreamEvent } from "../live/live.ts";
import { AFTER, CURSOR } from "./added.ts";
import { badInput } from "./bad-input.ts";
import { builder } from "./builder.ts";
import { wordEnum } from "./enums.ts";
import { encodeGlobalId } from "./global-id.ts";
import { ArticleRef } from "./refs.ts";
import { selectArticle } from "./select-records.ts";
import { readSelection } from "./selection.ts";

const MAX_SLUGS = 100;

const OutcomeEnum = wordEnum<ArticleChangeRecord["outcome"]>(
  "ArticleChangeKind",
  "What became of an article.",
  {
    created: "It came on record.",
    updated: "It has a new version.",
    withdrawn: "It was withdrawn, and its facts with it.",
  },
);

type Changed = StreamEvent<ArticleChangeRecord> & { node: ArticleChangeRecord };

const ArticleChanged = builder.objectRef<Changed>("ArticleChanged").implement({
  description: "That an article came, changed or went.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: CURSOR }),
    kind: t.field({
      type: OutcomeEnum,
      description: "What became of it.",
      resolve: ({ node }) => node.outcome,
    }),
    articleId: t.id({
      description: "Its global ID.",
      resolve: ({ node }) => encodeGlobalId("Article", String(node.articleId)),
    }),
    slug: t.string({
      description: "Its name in addresses.",
      resolve: ({ node }) => node.slug,
    }),
    version: t.int({
      description: "The version that this made, or the last that there was.",
      resolve: ({ node }) => node.version,
    }),
    recordedAt: t.field({
      type: "DateTime",
      description: "When that was.",
      resolve: ({ node }) => node.recordedAt,
    }),
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description:
        "The article as it is now; null where it has been withdrawn, now or since.",
      resolve: ({ node }, _args, { loaders }, info) =>
        loaders.article(node.articleId, selectArticle(readSelection(info))),
    }),
  }),
});

builder.subscriptionField("articleChanged", (t) =>
  t.field({
    type: ArticleChanged,
    description:
      "Articles as they come, change and go: what a copy of the record is kept in step by.",
    args: {
      slugs: t.arg.stringList({
        description: `Of these alone, at most ${MAX_SLUGS}; of all without it.`,
      }),
      after: t.arg.string({ description: AFTER }),
    },
    subscribe: (_root, { slugs, after }, { db, openStream }) => {
      if (slugs && slugs.length > MAX_SLUGS)
        throw badInput(
          `There are ${slugs.length} \`slugs\`; give at most ${MAX_SLUGS}.`,
          ["slugs"],
        );
      return openStream(after, (slice) =>
        listArticleChanges(db, { ...slice, slugs: slugs ?? null }),
      );
    },
    resolve: (event) => event as Changed,
  }),
);
