import type { Metadata } from "next";
import { DealListDocument } from "../../gql/graphql.ts";
import {
  readDealFilter,
  toDealFilter,
} from "../../features/deal/deal-filter.ts";
import { DealRegisterView } from "../../features/deal/DealRegisterView.tsx";
import { loadQuery } from "../../lib/load-query.ts";
import { readPage } from "../../lib/parameters.ts";
import { UnavailableNotice } from "../../ui/Notice.tsx";

const PAGE_SIZE = 50;

export const metadata: Metadata = {
  title: "Deals",
  description:
    "A register of what was agreed: parties, kind, status, value and date, each with the words that say so.",
};

export default async function DealsPage({ searchParams }: PageProps<"/deals">) {
  const parameters = await searchParams;
  const form = readDealFilter(parameters);
  const read = await loadQuery(
    DealListDocument,
    {
      ...readPage(parameters, PAGE_SIZE),
      filter: toDealFilter(form),
      orderBy: form.order ?? "DATE_DESC",
    },
    "list",
  );
  if (!read.ok)
    return <UnavailableNotice error={read.error} retryAddress="/deals" />;
  return (
    <DealRegisterView
      deals={read.data.deals}
      form={form}
      summary={read.data.dealSummary}
    />
  );
}
