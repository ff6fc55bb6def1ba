import type {
  HighlightTextFragment,
  SearchPageQuery,
} from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { formatCount, formatTotal } from "../../lib/counts.ts";
import { formatCountry } from "../../lib/countries.ts";
import { Link } from "../../ui/Link.tsx";
import { EmptyNotice } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Section.tsx";
import { ArticleSource } from "../article/ArticleSource.tsx";
import { DealNote } from "../deal/DealNote.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { ENTITY_TYPES } from "../entity/entity-words.ts";
import { QuoteNote } from "../quote/QuoteNote.tsx";
import { Highlighted } from "./Highlighted.tsx";

export type SearchFound = Extract<
  SearchPageQuery["search"],
  { __typename: "Search" }
>;

/** What a search found, kind by kind. */
export function SearchResults({
  found,
  query,
}: {
  found: SearchFound;
  query: string;
}) {
  const { articles, quotes, deals, entities } = found;
  const total =
    articles.totalCount +
    quotes.totalCount +
    deals.totalCount +
    entities.totalCount;
  if (total === 0) {
    return (
      <EmptyNotice title={`Nothing on record for “${query}”`}>
        <p>
          Try fewer words, or the beginning of a name. The record holds
          English-language copy.
        </p>
      </EmptyNotice>
    );
  }
  return (
    <>
      <p className="result-count">
        {[
          formatTotal(articles, "article"),
          formatTotal(quotes, "quote"),
          formatTotal(deals, "deal"),
          formatTotal(entities, "name"),
        ].join(", ")}
      </p>
      {entities.edges.length > 0 && (
        <Section count={formatTotal(entities, "name")} id="names" title="Names">
          <ul className="ranking">
            {entities.edges.map(({ node }) => (
              <li key={node.slug}>
                <EntityLink entity={node} />
                <span className="ranking-count">
                  {ENTITY_TYPES[node.type]}
                  {node.country !== null &&
                    formatCountry(node.country) !== node.name &&
                    `, ${formatCountry(node.country)}`}
                  ; {formatCount(node.quoteCount, "quote")} in{" "}
                  {formatCount(node.articleCount, "article")}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {articles.edges.length > 0 && (
        <Section
          count={formatTotal(articles, "article")}
          id="articles"
          title="Articles"
        >
          <ul className="article-list">
            {articles.edges.map(({ node, highlights }) => (
              <li key={node.slug}>
                <ArticleSource article={node} />
                <Fragments highlights={highlights} slug={node.slug} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {quotes.edges.length > 0 && (
        <Section
          count={formatTotal(quotes, "quote")}
          id="quotes"
          title="Quotes"
        >
          <div className="note-columns">
            {quotes.edges.map(({ node }) => (
              <QuoteNote key={node.id} quote={node} />
            ))}
          </div>
        </Section>
      )}
      {deals.edges.length > 0 && (
        <Section count={formatTotal(deals, "deal")} id="deals" title="Deals">
          <div className="note-columns">
            {deals.edges.map(({ node }) => (
              <DealNote deal={node} key={node.id} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

function Fragments({
  highlights,
  slug,
}: {
  highlights: readonly HighlightTextFragment[];
  slug: string;
}) {
  const inText = highlights
    .filter((highlight) => highlight.field === "TEXT")
    .slice(0, 2);
  if (inText.length === 0) return null;
  return (
    <p className="fragment">
      <Link href={addresses.article(slug)} tabIndex={-1}>
        {inText.map((highlight, index) => (
          <span key={highlight.parts.map((part) => part.text).join("")}>
            {index > 0 && " … "}
            <Highlighted parts={highlight.parts} />
          </span>
        ))}
      </Link>
    </p>
  );
}
