import { connect, type Fields } from "./connect.ts";
import { slugOf } from "./copy.ts";
import type { FixtureRecord } from "./record.ts";

export function findEntity(
  record: FixtureRecord,
  name: string,
  type = "PERSON",
  extra: { aliases?: string[]; country?: string } = {},
): Fields {
  const slug = slugOf(name);
  const known = record.entities.find((entity) => entity["slug"] === slug);
  if (known !== undefined) return known;
  const entity: Fields = {
    __typename: "Entity",
    id: `entity-${slug}`,
    slug,
    name,
    type,
    aliases: extra.aliases ?? [],
    country: extra.country ?? null,
    wikidata: null,
    actsFor: null,
    roles: [],
    articleNodes: [],
  };
  record.entities.push(entity);
  return entity;
}

export function completeEntity(record: FixtureRecord, entity: Fields): void {
  const isIt = (other: unknown): boolean =>
    (other as Fields | null)?.["entity"] === entity;
  const articles = entity["articleNodes"] as Fields[];
  const by = record.quotes.filter((quote) => isIt(quote["speaker"]));
  const deals = record.deals.filter((deal) =>
    [
      ...(deal["parties"] as Fields[]),
      ...(deal["signatories"] as Fields[]),
    ].some(isIt),
  );
  const others = record.entities.filter(
    (other) =>
      other !== entity &&
      (other["articleNodes"] as Fields[]).some((one) => articles.includes(one)),
  );
  Object.assign(entity, {
    mentionCount: articles.length * 3,
    articleCount: articles.length,
    quoteCount: by.length,
    dealCount: deals.length,
    quotesBy: connect(by),
    quotesTo: connect(
      record.quotes.filter((quote) => isIt(quote["addressee"])),
    ),
    quotesAbout: connect(
      record.quotes.filter((quote) =>
        (quote["about"] as Fields[]).includes(entity),
      ),
    ),
    deals: connect(deals),
    articles: connect(articles),
    coMentions: ({ first }: { first: number }) =>
      others
        .slice(0, first)
        .map((other) => ({ entity: other, articleCount: 1 })),
    coMentionTies: ({ first }: { first: number }) =>
      others.slice(1, first).map((other) => ({
        one: others[0],
        other,
        articleCount: 1,
      })),
    coverage: countMonths(articles),
  });
}

function countMonths(articles: readonly Fields[]): Fields[] {
  const counts = new Map<string, number>();
  for (const { publishedOn } of articles) {
    const month = String((publishedOn as Fields)["value"]).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].toSorted().map(([month, articleCount]) => ({
    month,
    articleCount,
    quoteCount: 0,
    dealCount: 0,
  }));
}
