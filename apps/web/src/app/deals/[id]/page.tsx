import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DealPageDocument } from "../../../gql/graphql.ts";
import { DealView } from "../../../features/deal/DealView.tsx";
import { addresses } from "../../../lib/addresses.ts";
import { describePage } from "../../../features/card/card.ts";
import { loadQuery } from "../../../lib/load-query.ts";
import { readSiteUrl } from "../../../lib/site-url.ts";
import { UnavailableNotice } from "../../../ui/Notice.tsx";

const loadDeal = cache((id: string) =>
  loadQuery(DealPageDocument, { id }, "record"),
);

export async function generateMetadata({
  params,
}: PageProps<"/deals/[id]">): Promise<Metadata> {
  const id = decodeURIComponent((await params).id);
  const read = await loadDeal(id);
  if (!read.ok) return { title: "Deal", robots: { index: false } };
  if (read.data.deal.__typename === "NotFoundError")
    return { title: "Not on record" };
  const { title, evidence } = read.data.deal;
  return {
    title,
    ...describePage("deals", id, title),
    ...(evidence[0] === undefined ? {} : { description: evidence[0].text }),
  };
}

export default async function DealPage({ params }: PageProps<"/deals/[id]">) {
  const id = decodeURIComponent((await params).id);
  const read = await loadDeal(id);
  if (!read.ok)
    return (
      <UnavailableNotice error={read.error} retryAddress={addresses.deal(id)} />
    );
  if (read.data.deal.__typename === "NotFoundError") notFound();
  return <DealView deal={read.data.deal} site={await readSiteUrl()} />;
}
