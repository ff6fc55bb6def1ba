import {
  compareVersions,
  loadArticleState,
  type ArticleState,
  type ArticleVersionRecord,
} from "@onrecord/store";
import { loadReferred } from "../batch.ts";
import type { ApiContext } from "../context.ts";
import { ArticleChangesRef, type ChangesSource } from "./article-changes.ts";
import {
  DealStateRef,
  EntityStateRef,
  QuoteStateRef,
} from "./article-state.ts";
import { badInput } from "./bad-input.ts";
import { builder } from "./builder.ts";
import { SpanRef } from "./range.ts";
import { ArticleRef } from "./refs.ts";

interface ArticleVersionSource extends Pick<
  ArticleVersionRecord,
  "version" | "headline" | "savedAt"
> {
  articleId: number;
  isCurrent: boolean;
  /** Where it has been loaded already. */
  state?: ArticleState;
}

const stateOf = async (
  { articleId, version, state }: ArticleVersionSource,
  { loaders }: ApiContext,
) => state ?? loadReferred(loaders.articleState(articleId, { version }));

const ArticleVersionRef = builder
  .objectRef<ArticleVersionSource>("ArticleVersion")
  .implement({
    description: "One state of an article's copy, with what it said then.",
    fields: (t) => ({
      version: t.exposeInt("version", { description: "Counts from 1." }),
      headline: t.exposeString("headline", {
        description: "The headline of this version.",
      }),
      ingestedAt: t.expose("savedAt", {
        type: "DateTime",
        description: "When this version came in.",
      }),
      isCurrent: t.exposeBoolean("isCurrent", {
        description: "Whether it is the one shown.",
      }),
      text: t.string({
        description: "The copy of this version, unchanged.",
        resolve: async (version, _args, context) =>
          (await stateOf(version, context)).text,
      }),
      paragraphs: t.field({
        type: [SpanRef],
        description: "The paragraphs of the body, in text order.",
        resolve: async (version, _args, context) =>
          (await stateOf(version, context)).paragraphs,
      }),
      quotes: t.field({
        type: [QuoteStateRef],
        description: "What was said, in text order.",
        resolve: async (version, _args, context) =>
          (await stateOf(version, context)).quotes,
      }),
      deals: t.field({
        type: [DealStateRef],
        description: "What was agreed, in text order.",
        resolve: async (version, _args, context) =>
          (await stateOf(version, context)).deals,
      }),
      entities: t.field({
        type: [EntityStateRef],
        description: "Who and what it names.",
        resolve: async (version, _args, context) =>
          (await stateOf(version, context)).entities,
      }),
    }),
  });

builder.objectFields(ArticleRef, (t) => ({
  versions: t.field({
    type: [ArticleVersionRef],
    description: "All versions of the article, the newest first.",
    resolve: async ({ id, version, versions }, _args, { loaders }) => {
      const all =
        versions ??
        (await loadReferred(loaders.article(id, { versions: true })))
          .versions ??
        [];
      return all.map((each) => ({
        ...each,
        articleId: id,
        isCurrent: each.version === version,
      }));
    },
  }),
  asOf: t.field({
    type: ArticleVersionRef,
    nullable: true,
    description:
      "The version that was the newest at an instant; null where the article was not on record yet.",
    args: {
      time: t.arg({
        type: "DateTime",
        required: true,
        description: "With its time zone: `2025-10-21T08:30:00Z`.",
      }),
    },
    resolve: async ({ id, version }, { time }, { db }) => {
      const state = await loadArticleState(db, id, { at: time });
      return (
        state && {
          ...state,
          state,
          articleId: id,
          isCurrent: state.version === version,
        }
      );
    },
  }),
  changes: t.field({
    type: ArticleChangesRef,
    description:
      "Which facts and paragraphs changed from one version to another.",
    args: {
      from: t.arg.int({
        required: true,
        description: "The earlier version, from 1.",
      }),
      to: t.arg.int({
        description: "The later version; the newest where none is given.",
      }),
    },
    resolve: ({ id, version }, { from, to }, { loaders }) =>
      loadChanges(id, from, to ?? version, loaders),
  }),
}));

async function loadChanges(
  id: number,
  from: number,
  to: number,
  loaders: ApiContext["loaders"],
): Promise<ChangesSource> {
  const [before, after] = await Promise.all(
    [from, to].map((version) => loaders.articleState(id, { version })),
  );
  if (!before || !after) {
    const [argument, version] = before ? ["to", to] : ["from", from];
    throw badInput(`The article has no version ${version}: see \`versions\`.`, [
      argument,
    ]);
  }
  return { from, to, ...compareVersions(before, after) };
}
