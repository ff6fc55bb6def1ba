import type { Metadata } from "next";
import { SearchPageDocument } from "../../gql/graphql.ts";
import { FeedLinks } from "../../features/feed/FeedLinks.tsx";
import { SearchForm } from "../../features/search/SearchForm.tsx";
import {
  readNarrowing,
  toFilters,
} from "../../features/search/search-filter.ts";
import { SearchResults } from "../../features/search/SearchView.tsx";
import { addressWith } from "../../lib/addresses.ts";
import { loadQuery } from "../../lib/load-query.ts";
import { readPage, readParameter } from "../../lib/parameters.ts";
import { EmptyNotice, UnavailableNotice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";

const PAGE_SIZE = 20;

export async function generateMetadata({
  searchParams,
}: PageProps<"/search">): Promise<Metadata> {
  const parameters = await searchParams;
  const query = readParameter(parameters, "q");
  // A robot that follows facets and pages would never come to an end.
  const { after, before } = readPage(parameters, PAGE_SIZE);
  const isPart = [
    ...Object.values(readNarrowing(parameters)),
    after,
    before,
  ].some((value) => value !== null);
  return {
    title: query === null ? "Search" : `Search: ${query}`,
    robots: { index: !isPart },
  };
}

export default async function SearchPage({
  searchParams,
}: PageProps<"/search">) {
  const parameters = await searchParams;
  const query = readParameter(parameters, "q");
  const narrowing = readNarrowing(parameters);
  const read =
    query === null
      ? null
      : await loadQuery(
          SearchPageDocument,
          {
            query,
            ...toFilters(narrowing),
            ...readPage(parameters, PAGE_SIZE),
          },
          "list",
        );
  if (read !== null && !read.ok) {
    return (
      <UnavailableNotice
        error={read.error}
        retryAddress={addressWith("/search", { q: query, ...narrowing })}
      />
    );
  }
  return (
    <main className="page" id="content">
      <PageHeading title="Search" />
      <SearchForm id="search-page" query={query} />
      {query === null || read === null ? (
        <EmptyNotice title="Search articles, quotes, deals and names">
          <p>
            Put words that belong together in quotation marks:{" "}
            <code>&quot;trade agreement&quot;</code>. Leave a word out with a
            minus: <code>gas -pipeline</code>. Either of two:{" "}
            <code>oil or gas</code>.
          </p>
          <p className="keys">
            <kbd>/</kbd> leads to the search from anywhere, the arrow keys
            through the names that it suggests.
          </p>
        </EmptyNotice>
      ) : read.data.search.__typename === "InvalidInputError" ? (
        <EmptyNotice title="That cannot be searched for">
          <p>{read.data.search.message}</p>
        </EmptyNotice>
      ) : (
        <>
          <SearchResults
            found={read.data.search}
            narrowing={narrowing}
            query={query}
          />
          <FeedLinks
            filter={{ q: query, ...narrowing }}
            name="articles"
            title="articles that this search finds"
          />
        </>
      )}
    </main>
  );
}
