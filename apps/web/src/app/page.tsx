import { FrontPageDocument } from "../gql/graphql.ts";
import { FrontView } from "../features/front/FrontView.tsx";
import { loadQuery } from "../lib/load-query.ts";
import { readPage } from "../lib/parameters.ts";
import { UnavailableNotice } from "../ui/Notice.tsx";

const PAGE_SIZE = 12;

export default async function FrontPage({ searchParams }: PageProps<"/">) {
  const page = readPage(await searchParams, PAGE_SIZE);
  const read = await loadQuery(FrontPageDocument, page, "list");
  if (!read.ok)
    return <UnavailableNotice error={read.error} retryAddress="/" />;
  return (
    <FrontView
      data={read.data}
      isFirstPage={page.after === null && page.before === null}
    />
  );
}
