import type {
  HighlightTextFragment,
  SearchPageQuery,
} from "../../gql/graphql.ts";
import { addresses, addressWith } from "../../lib/addresses.ts";
import { formatCount, formatTotal } from "../../lib/counts.ts";
import { formatCountry } from "../../lib/countries.ts";
import { Link } from "../../ui/Link.tsx";
import { EmptyNotice } from "../../ui/Notice.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { Section } from "../../ui/Section.tsx";
import { ArticleSource } from "../article/ArticleSource.tsx";
import { DealNote } from "../deal/DealNote.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { ENTITY_TYPES } from "../entity/entity-words.ts";
import { QuoteNote } from "../quote/QuoteNote.tsx";
import { Facets } from "./Facets.tsx";
import { Highlighted } from "./Highlighted.tsx";
import { markMatches } from "./mark-matches.ts";
import { isNarrowed, type SearchNarrowing } from "./search-filter.ts";

type SearchFound = Extract<SearchPageQuery["search"], { __typename: "Search" }>;

interface Props {
  found: SearchFound;
  query: string;
  narrowing: SearchNarrowing;
}

/** What a search found, kind by kind, and beside it what narrows it. */
export function SearchResults({ found, query, narrowing }: Props) {
  const { articles, quotes, deals, entities } = found;
  const isWhole = !isNarrowed(narrowing);
  const total =
    articles.totalCount +
    quotes.totalCount +
    deals.totalCount +
    (isWhole ? entities.totalCount : 0);
  if (total === 0)
    return (
      <NothingFound isWhole={isWhole} query={query} narrowing={narrowing} />
    );
  const isFirstPage = !articles.pageInfo.hasPreviousPage;
  return (
    <div className="search-found has-facets">
      <Facets facets={found.facets} narrowing={narrowing} query={query} />
      <div>
        <Tally found={found} isWhole={isWhole} />
        {isFirstPage && isWhole && <Names entities={entities} />}
        <Articles articles={articles} narrowing={narrowing} query={query} />
        {isFirstPage && <Facts deals={deals} quotes={quotes} />}
      </div>
    </div>
  );
}

function NothingFound({
  query,
  narrowing,
  isWhole,
}: Omit<Props, "found"> & { isWhole: boolean }) {
  const without = Object.values(narrowing).filter((value) => value !== null);
  return isWhole ? (
    <EmptyNotice title={`Nothing on record for “${query}”`}>
      <p>
        Try fewer words, or the beginning of a name. The record holds
        English-language copy.
      </p>
    </EmptyNotice>
  ) : (
    <EmptyNotice title={`Nothing on record for “${query}”, narrowed so far`}>
      <p>
        <Link href={addressWith("/search", { q: query })}>
          Search without {formatCount(without.length, "limit")}
        </Link>
      </p>
    </EmptyNotice>
  );
}

/** How many of each kind, each the way to them. */
function Tally({ found, isWhole }: { found: SearchFound; isWhole: boolean }) {
  const kinds = [
    ["articles", found.articles, "article"],
    ["quotes", found.quotes, "quote"],
    ["deals", found.deals, "deal"],
    ...(isWhole ? ([["names", found.entities, "name"]] as const) : []),
  ] as const;
  return (
    <p className="result-count">
      {kinds.map(([id, list, noun], index) => (
        <span key={id}>
          {index > 0 && ", "}
          {list.totalCount > 0 ? (
            <a href={`#${id}`}>{formatTotal(list, noun)}</a>
          ) : (
            formatTotal(list, noun)
          )}
        </span>
      ))}
    </p>
  );
}

function Names({ entities }: Pick<SearchFound, "entities">) {
  if (entities.edges.length === 0) return null;
  return (
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
  );
}

function Articles({
  articles,
  query,
  narrowing,
}: Pick<SearchFound, "articles"> & Omit<Props, "found">) {
  if (articles.edges.length === 0) return null;
  return (
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
      <Pagination
        label="Pages of articles"
        marks={articles.pageInfo}
        parameters={{ q: query, ...narrowing }}
        path="/search"
      />
    </Section>
  );
}

function Facts({ quotes, deals }: Pick<SearchFound, "quotes" | "deals">) {
  return (
    <>
      {quotes.edges.length > 0 && (
        <Section
          count={formatTotal(quotes, "quote")}
          id="quotes"
          title="Quotes"
        >
          <div className="note-columns">
            {quotes.edges.map(({ node, highlights }) => (
              <QuoteNote
                key={node.id}
                quote={node}
                words={
                  <Highlighted parts={markMatches(node.text, highlights)} />
                }
              />
            ))}
          </div>
        </Section>
      )}
      {deals.edges.length > 0 && (
        <Section count={formatTotal(deals, "deal")} id="deals" title="Deals">
          <div className="note-columns">
            {deals.edges.map(({ node, highlights }) => (
              <DealNote
                deal={node}
                key={node.id}
                words={
                  <Highlighted
                    parts={markMatches(
                      node.evidence[0]?.text ?? "",
                      highlights,
                    )}
                  />
                }
              />
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
