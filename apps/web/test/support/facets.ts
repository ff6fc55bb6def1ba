import type { Fields } from "./connect.ts";

const yearOf = ({ publishedOn }: Fields): string =>
  String((publishedOn as Fields)["value"]).slice(0, 4);

const typesOf = ({ quoteCount, dealCount, disputeCount }: Fields): string[] =>
  [
    ["QUOTES", quoteCount],
    ["DEALS", dealCount],
    ["DISPUTES", disputeCount],
  ].flatMap(([type, count]) => (Number(count) > 0 ? [String(type)] : []));

/** The articles that fit what a search is narrowed by. */
export function keepArticles(
  articles: readonly Fields[],
  filter: unknown,
): Fields[] {
  const { agency, type, publishedFrom } = (filter ?? {}) as Fields;
  return articles.filter(
    (article) =>
      (agency == null || article["agency"] === agency) &&
      (typeof type !== "string" || typesOf(article).includes(type)) &&
      (publishedFrom == null || yearOf(article) === publishedFrom),
  );
}

/** How articles divide, as the API counts it. */
export function divideArticles(articles: readonly Fields[]): Fields {
  const count = (
    name: string,
    keysOf: (article: Fields) => unknown[],
  ): Fields[] => {
    const counts = new Map<unknown, number>();
    for (const key of articles.flatMap(keysOf))
      counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts].map(([key, articleCount]) => ({
      [name]: key,
      articleCount,
    }));
  };
  return {
    articleCount: articles.length,
    isCapped: false,
    agencies: count("agency", ({ agency }) => [agency]),
    types: count("type", typesOf),
    years: count("year", (article) => [yearOf(article)]),
    speakers: [],
  };
}
