import type { ReactNode } from "react";
import type { PageMarksFragment } from "../../gql/graphql.ts";
import { formatTotal } from "../../lib/counts.ts";
import { Link } from "../../ui/Link.tsx";
import { EmptyNotice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { FeedLinks } from "../feed/FeedLinks.tsx";

interface Props {
  /** What is listed, which is also its place on the site. */
  name: "quotes" | "deals";
  noun: "quote" | "deal";
  lede: string;
  list: {
    totalCount: number;
    totalCountIsCapped: boolean;
    pageInfo: PageMarksFragment;
    nodes: readonly unknown[];
  };
  /** The filters as the form holds them: each page of the list keeps them. */
  form: Readonly<Record<string, string | null>>;
  /** The fields of the form. */
  fields: ReactNode;
  /** What the whole list comes to, above its first page. */
  overview?: ReactNode;
  children: ReactNode;
}

/** A list to be narrowed by a plain form, so that every choice has an address. */
export function ListPage({
  name,
  noun,
  lede,
  list,
  form,
  fields,
  overview,
  children,
}: Props) {
  const path = `/${name}`;
  return (
    <main className="page" id="content">
      <PageHeading title={name === "quotes" ? "Quotes" : "Deals"}>
        <p>{lede}</p>
      </PageHeading>
      <form action={path} className="filters" method="get">
        {fields}
        <div className="filter-actions">
          <button type="submit">Show</button>
          <Link href={path}>Clear</Link>
        </div>
      </form>
      <p aria-live="polite" className="result-count">
        {formatTotal(list, noun)}
      </p>
      {list.nodes.length === 0 ? (
        <EmptyNotice title={`No ${noun} fits`}>
          <p>Leave out a filter, or look for the words with the search.</p>
        </EmptyNotice>
      ) : (
        <>
          {!list.pageInfo.hasPreviousPage && overview}
          {children}
        </>
      )}
      <Pagination
        label={`Pages of ${name}`}
        marks={list.pageInfo}
        parameters={form}
        path={path}
      />
      <FeedLinks filter={{ ...form, order: null }} name={name} />
    </main>
  );
}
