import { cache } from "react";
import {
  ArticlePageDocument,
  ArticleQuotesDocument,
  type ArticleCopyFragment,
  type ArticleQuoteFragment,
} from "../../gql/graphql.ts";
import { loadQuery, type Read } from "../../lib/load-query.ts";

/** An article with all of its quotes, however many; null where there is none under this name. */
export const loadArticle = cache(
  async (slug: string): Promise<Read<ArticleCopyFragment | null>> => {
    const read = await loadQuery(ArticlePageDocument, { slug }, "record");
    if (!read.ok) return read;
    const { article } = read.data;
    if (article.__typename !== "Article") return { ok: true, data: null };
    const rest = await loadRemainingQuotes(slug, article.quotes.pageInfo);
    if (!rest.ok) return rest;
    return {
      ok: true,
      data: {
        ...article,
        quotes: {
          ...article.quotes,
          nodes: [...article.quotes.nodes, ...rest.data],
        },
      },
    };
  },
);

/** Why the article of this name is gone; null where none was withdrawn. */
export async function loadWithdrawal(slug: string) {
  const read = await loadQuery(ArticlePageDocument, { slug }, "record");
  return read.ok && read.data.article.__typename === "WithdrawnError"
    ? read.data.article
    : null;
}

/** The API gives a hundred at a time. */
async function loadRemainingQuotes(
  slug: string,
  page: { hasNextPage: boolean; endCursor: string | null },
): Promise<Read<ArticleQuoteFragment[]>> {
  const quotes: ArticleQuoteFragment[] = [];
  let { hasNextPage, endCursor } = page;
  while (hasNextPage && endCursor !== null) {
    // One page after the other: each cursor comes from the page before.
    const read = await loadQuery(
      ArticleQuotesDocument,
      { slug, after: endCursor },
      "record",
    );
    if (!read.ok) return read;
    if (read.data.article.__typename !== "Article") break;
    quotes.push(...read.data.article.quotes.nodes);
    ({ hasNextPage, endCursor } = read.data.article.quotes.pageInfo);
  }
  return { ok: true, data: quotes };
}
