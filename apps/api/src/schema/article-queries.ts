import { listArticles, loadArticle, type ArticleRecord } from "@onrecord/store";
import { builder } from "./builder.ts";
import { NotFoundError } from "./errors.ts";
import { ArticleOrderEnum } from "./orders.ts";
import { emptyPage, listArgs, toConnection } from "./page.ts";
import { ArticleConnection, ArticleEdge, ArticleRef } from "./refs.ts";
import { selectArticle } from "./select-records.ts";
import { readSelection } from "./selection.ts";
import { findIds, given } from "./slugs.ts";

const ArticleFilter = builder.inputType("ArticleFilter", {
  description: 'Narrows a list of articles. Fields are combined with "and".',
  fields: (t) => ({
    publishedFrom: t.field({
      type: "Date",
      description: "Published on or after this date.",
    }),
    publishedTo: t.field({
      type: "Date",
      description:
        "Published on or before this date; `2025` takes in all of the year.",
    }),
    agency: t.string({
      description:
        "The agency, as the datelines print it; letter case does not matter.",
    }),
    entity: t.string({
      description: "The slug of an entity that the article names.",
    }),
    query: t.string({ description: "Words of the headline or the text." }),
  }),
});

builder.queryFields((t) => ({
  article: t.field({
    type: ArticleRef,
    description: "One article.",
    args: {
      slug: t.arg.string({
        required: true,
        description: "Its name in addresses.",
      }),
    },
    errors: {
      types: [NotFoundError],
      union: {
        name: "ArticleResult",
        description: "An article, or why there is none.",
      },
    },
    resolve: async (_root, { slug }, { db }, info) => {
      const article = await loadArticle(
        db,
        slug,
        selectArticle(readSelection(info)),
      );
      if (!article) throw new NotFoundError(`No article is called "${slug}".`);
      return article;
    },
  }),
  articles: t.connection(
    {
      type: ArticleRef,
      description: "Articles.",
      args: {
        filter: t.arg({
          type: ArticleFilter,
          description: "Narrows the list.",
        }),
        orderBy: t.arg({
          type: ArticleOrderEnum,
          required: true,
          defaultValue: "PUBLISHED_DESC",
          description: "In which order.",
        }),
      },
      resolve: async (_root, { filter, orderBy, ...page }, { db }, info) => {
        const { entity, ...rest } = given(filter);
        const args = { ...listArgs(page, info, selectArticle), orderBy };
        const ids = await findIds(db, { entityId: entity });
        const found =
          ids === null
            ? emptyPage<ArticleRecord>()
            : await listArticles(db, { ...args, filter: { ...rest, ...ids } });
        return toConnection(found);
      },
    },
    ArticleConnection,
    ArticleEdge,
  ),
}));
