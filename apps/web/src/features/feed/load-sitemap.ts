import {
  SitemapArticlesDocument,
  type ArticleOrder,
  type SitemapArticlesQuery,
} from "../../gql/graphql.ts";
import { loadQuery, type Read } from "../../lib/load-query.ts";

export type SitemapArticle = SitemapArticlesQuery["articles"]["nodes"][number];

/** The first so many articles in an order. The API gives a hundred at a time. */
export async function loadSitemapArticles(
  orderBy: ArticleOrder,
  most: number,
): Promise<Read<SitemapArticle[]>> {
  const articles: SitemapArticle[] = [];
  let after: string | null = null;
  do {
    // One page after the other: each cursor comes from the page before.
    const read: Read<SitemapArticlesQuery> = await loadQuery(
      SitemapArticlesDocument,
      { after, orderBy },
      "list",
    );
    if (!read.ok) return read;
    const page: SitemapArticlesQuery["articles"] = read.data.articles;
    articles.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && articles.length < most);
  return { ok: true, data: articles };
}
