import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSchema, graphql } from "graphql";
import type { ArticleDraft } from "./copy.ts";
import { connect, type Fields } from "./connect.ts";
import { keepDeals, summarizeDeals } from "./deal-summary.ts";
import { divideArticles, keepArticles } from "./facets.ts";
import { composeRecord, type FixtureRecord } from "./record.ts";

const SCHEMA = buildSchema(
  readFileSync(new URL("../../../api/schema.graphql", import.meta.url), "utf8"),
);

/** The operations that the site asks for by hash, as the API reads them. */
const LISTED = JSON.parse(
  readFileSync(
    new URL("../../src/gql/persisted-documents.json", import.meta.url),
    "utf8",
  ),
) as Record<string, string>;

type Arguments = Record<string, unknown>;

interface Asked {
  query?: string;
  variables: Arguments;
  extensions?: { persistedQuery?: { sha256Hash: string } };
}

function pick(all: readonly Fields[], key: string, value: unknown): Fields {
  return (
    all.find((one) => one[key] === value) ?? {
      __typename: "NotFoundError",
      message: "There is nothing under this name.",
    }
  );
}

/** An article that is no longer on record. */
const WITHDRAWN: Fields = {
  __typename: "WithdrawnError",
  message: "The article was withdrawn.",
  slug: "pier-closed",
  headline: "Pier closed after all",
  reason: "The agency has killed this story.",
  withdrawnAt: "2025-10-20T08:00:00.000Z",
};

function textOf(fields: Fields): string {
  return [fields["text"], fields["headline"], fields["name"], fields["title"]]
    .filter(Boolean)
    .join(" ")
    .toLowerCase();
}

function compose(record: FixtureRecord): Fields {
  const { articles, quotes, deals, entities } = record;
  const keep = (all: readonly Fields[], words: unknown): Fields[] =>
    typeof words === "string"
      ? all.filter((one) => textOf(one).includes(words.toLowerCase()))
      : [...all];
  const speaks = (quote: Fields, slug: unknown): boolean =>
    ((quote["speaker"] as Fields | null)?.["entity"] as Fields | undefined)?.[
      "slug"
    ] === slug;
  return {
    article: ({ slug }: Arguments) =>
      pick([...articles, WITHDRAWN], "slug", slug),
    entity: ({ slug }: Arguments) => pick(entities, "slug", slug),
    quote: ({ id }: Arguments) => pick(quotes, "id", id),
    deal: ({ id }: Arguments) => pick(deals, "id", id),
    articles: ({ filter, ...page }: Arguments) => {
      const { query, entity } = (filter ?? {}) as Arguments;
      const of = entities.find(({ slug }) => slug === entity)?.["articleNodes"];
      const named = entity == null ? articles : ((of ?? []) as Fields[]);
      const kept = keepArticles(keep(named, query), filter);
      return connect(kept)(page);
    },
    entities: (input: Arguments) =>
      connect(
        [...entities].sort(
          (a, b) => Number(b["quoteCount"]) - Number(a["quoteCount"]),
        ),
      )(input),
    quotes: ({ filter, ...page }: Arguments) => {
      const { speaker, stance } = (filter ?? {}) as Arguments;
      const kept = quotes
        .filter((quote) => speaker == null || speaks(quote, speaker))
        .filter((quote) => stance == null || quote["stance"] === stance);
      return connect(kept)(page);
    },
    deals: ({ filter, orderBy, ...page }: Arguments) => {
      const kept = keepDeals(deals, filter);
      return connect(orderBy === "DATE_ASC" ? kept.reverse() : kept)(page);
    },
    dealSummary: ({ filter }: Arguments) =>
      summarizeDeals(keepDeals(deals, filter)),
    search: ({ query }: Arguments) => {
      if (!/[\p{L}\p{N}]/u.test(String(query))) {
        return {
          __typename: "InvalidInputError",
          message: "The words to search for should hold a letter or digit.",
          path: ["query"],
        };
      }
      const highlight = (all: readonly Fields[]) => (input: Arguments) => {
        const page = connect(keep(all, query))(input);
        const parts = [
          { isMatch: false, text: "the words <i>around</i> " },
          { isMatch: true, text: String(query) },
        ];
        return {
          ...page,
          edges: (page["edges"] as Fields[]).map((edge) => ({
            ...edge,
            rank: 1,
            highlights: [{ field: "TEXT", parts }],
          })),
        };
      };
      const narrow = ({ filter, ...input }: Arguments) =>
        highlight(keepArticles(articles, filter))(input);
      return {
        __typename: "Search",
        query,
        articles: narrow,
        quotes: highlight(quotes),
        deals: highlight(deals),
        entities: highlight(entities),
        facets: ({ filter }: Arguments) =>
          divideArticles(keepArticles(keep(articles, query), filter)),
      };
    },
    suggest: ({ prefix, first }: Arguments) =>
      entities
        .filter((entity) =>
          String(entity["name"])
            .toLowerCase()
            .split(" ")
            .some((word) => word.startsWith(String(prefix).toLowerCase())),
        )
        .slice(0, Number(first))
        .map((entity) => ({ name: entity["name"], entity })),
    stats: {
      articleCount: articles.length,
      quoteCount: quotes.length,
      dealCount: deals.length,
      entityCount: entities.length,
      factCount: quotes.length + deals.length + Math.min(articles.length, 1),
      newestOn: articles[0] === undefined ? null : "2025-10-21",
    },
  };
}

/** A stand-in for the API over a few fixture articles. Answers exactly what the schema allows. */
export async function startFixtureApi(
  drafts: readonly ArticleDraft[],
  port = 0,
): Promise<{ url: string; server: Server }> {
  const rootValue = compose(composeRecord(drafts));
  const server = createServer((request, response) => {
    // Exports are tested on the API itself; the site must do without them.
    if (request.method !== "POST") {
      response.writeHead(404).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { query, variables, extensions } = JSON.parse(
        Buffer.concat(chunks).toString("utf8"),
      ) as Asked;
      const hash = extensions?.persistedQuery?.sha256Hash ?? "";
      const source = query ?? LISTED[`sha256:${hash}`] ?? "";
      void answer(source, variables, rootValue).then((text) =>
        response.setHeader("content-type", "application/json").end(text),
      );
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    server,
  };
}

async function answer(
  source: string,
  variableValues: Arguments,
  rootValue: Fields,
): Promise<string> {
  return JSON.stringify(
    await graphql({ schema: SCHEMA, source, variableValues, rootValue }),
  );
}
