import type { Metadata } from "next";
import { QuoteListDocument } from "../../gql/graphql.ts";
import {
  readQuoteFilter,
  toQuoteFilter,
} from "../../features/quote/quote-filter.ts";
import { QuoteListView } from "../../features/quote/QuoteListView.tsx";
import { loadQuery } from "../../lib/load-query.ts";
import { readPage } from "../../lib/parameters.ts";
import { UnavailableNotice } from "../../ui/Notice.tsx";

const PAGE_SIZE = 24;

export const metadata: Metadata = {
  title: "Quotes",
  description:
    "Everything that somebody is reported to have said, each with its words and its place.",
};

export default async function QuotesPage({
  searchParams,
}: PageProps<"/quotes">) {
  const parameters = await searchParams;
  const form = readQuoteFilter(parameters);
  const read = await loadQuery(
    QuoteListDocument,
    {
      ...readPage(parameters, PAGE_SIZE),
      filter: toQuoteFilter(form),
      orderBy: form.order ?? "PUBLISHED_DESC",
    },
    "list",
  );
  if (!read.ok)
    return <UnavailableNotice error={read.error} retryAddress="/quotes" />;
  return <QuoteListView form={form} quotes={read.data.quotes} />;
}
