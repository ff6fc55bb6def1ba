import {
  listArticles,
  loadArticle,
  loadWithdrawal,
  WithdrawnError,
  type ArticleRecord,
} from "@onrecord/store";
import { ArticleFilterInput, findArticleFilter } from "./article-filter.ts";
import { builder } from "./builder.ts";
import { NotFoundError } from "./errors.ts";
import { ArticleOrderEnum } from "./orders.ts";
import { emptyPage, listArgs, toConnection } from "./page.ts";
import { ArticleConnection, ArticleEdge, ArticleRef } from "./refs.ts";
import { selectArticle } from "./select-records.ts";
import { readSelection } from "./selection.ts";

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
      types: [NotFoundError, WithdrawnError],
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
      if (article) return article;
      const withdrawal = await loadWithdrawal(db, slug);
      if (withdrawal) throw new WithdrawnError(withdrawal);
      throw new NotFoundError(`No article is called "${slug}".`);
    },
  }),
  articles: t.connection(
    {
      type: ArticleRef,
      description: "Articles.",
      args: {
        filter: t.arg({
          type: ArticleFilterInput,
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
        const args = { ...listArgs(page, info, selectArticle), orderBy };
        const narrowed = await findArticleFilter(db, filter);
        return toConnection(
          narrowed === null
            ? emptyPage<ArticleRecord>()
            : await listArticles(db, { ...args, filter: narrowed }),
        );
      },
    },
    ArticleConnection,
    ArticleEdge,
  ),
}));
