import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { QuotePageDocument } from "../../../gql/graphql.ts";
import { QuoteView } from "../../../features/quote/QuoteView.tsx";
import { addresses } from "../../../lib/addresses.ts";
import { describePage } from "../../../features/card/card.ts";
import { loadQuery } from "../../../lib/load-query.ts";
import { readSiteUrl } from "../../../lib/site-url.ts";
import { UnavailableNotice } from "../../../ui/Notice.tsx";

const loadQuote = cache((id: string) =>
  loadQuery(QuotePageDocument, { id }, "record"),
);

export async function generateMetadata({
  params,
}: PageProps<"/quotes/[id]">): Promise<Metadata> {
  const id = decodeURIComponent((await params).id);
  const read = await loadQuote(id);
  if (!read.ok) return { title: "Quote", robots: { index: false } };
  if (read.data.quote.__typename === "NotFoundError")
    return { title: "Not on record" };
  const { speaker, text } = read.data.quote;
  return {
    title: `Quote: ${speaker?.entity?.name ?? speaker?.text ?? "speaker not stated"}`,
    description: text,
    ...describePage("quotes", id, text),
  };
}

export default async function QuotePage({ params }: PageProps<"/quotes/[id]">) {
  const id = decodeURIComponent((await params).id);
  const read = await loadQuote(id);
  if (!read.ok)
    return (
      <UnavailableNotice
        error={read.error}
        retryAddress={addresses.quote(id)}
      />
    );
  if (read.data.quote.__typename === "NotFoundError") notFound();
  return <QuoteView quote={read.data.quote} site={await readSiteUrl()} />;
}
