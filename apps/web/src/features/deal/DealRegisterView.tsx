import type {
  DealListQuery,
  DealNoteFragment,
  DealOrder,
} from "../../gql/graphql.ts";
import { addresses, addressWith } from "../../lib/addresses.ts";
import { formatTotal } from "../../lib/counts.ts";
import { formatFigure } from "../../lib/money.ts";
import { DateValue, NotStated } from "../../ui/DateValue.tsx";
import { Link } from "../../ui/Link.tsx";
import { EmptyNotice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { PassageLink } from "../article/ArticleSource.tsx";
import { FeedLinks } from "../feed/FeedLinks.tsx";
import type { DealFilterForm } from "./deal-filter.ts";
import { DealFilters } from "./DealFilters.tsx";
import { DEAL_KINDS, DEAL_STATUSES } from "./deal-words.ts";
import { Parties } from "./Parties.tsx";

interface Props {
  deals: DealListQuery["deals"];
  form: DealFilterForm;
}

/** The register of deals: a table to be narrowed and sorted. */
export function DealRegisterView({ deals, form }: Props) {
  return (
    <main className="page" id="content">
      <PageHeading title="Deals">
        <p>
          What was agreed, by whom and when, with the words that say so. What
          the copy leaves out is “not stated”.
        </p>
      </PageHeading>
      <DealFilters form={form} />
      <p aria-live="polite" className="result-count">
        {formatTotal(deals, "deal")}
      </p>
      {deals.nodes.length === 0 ? (
        <EmptyNotice title="No deal fits">
          <p>Leave out a filter, or look for the words with the search.</p>
        </EmptyNotice>
      ) : (
        <Register deals={deals.nodes} form={form} />
      )}
      <Pagination
        label="Pages of deals"
        marks={deals.pageInfo}
        parameters={{ ...form }}
        path="/deals"
      />
      <FeedLinks name="deals" />
    </main>
  );
}

function Register({
  deals,
  form,
}: {
  deals: readonly DealNoteFragment[];
  form: DealFilterForm;
}) {
  return (
    <table className="register">
      <caption className="visually-hidden">Deals on record</caption>
      <thead>
        <tr>
          <SortHeading
            ascending="DATE_ASC"
            descending="DATE_DESC"
            form={form}
            label="Date"
          />
          <th scope="col">Between</th>
          <th scope="col">Agreement</th>
          <SortHeading
            ascending="VALUE_ASC"
            descending="VALUE_DESC"
            form={form}
            isFigure
            label="Value"
          />
          <th scope="col">Reported in</th>
        </tr>
      </thead>
      <tbody>
        {deals.map((deal) => (
          <tr key={deal.id}>
            <td className="register-date" data-label="Date">
              <DateValue date={deal.date} isShort />
            </td>
            <td className="register-parties" data-label="Between">
              <Parties parties={deal.parties} />
            </td>
            <td data-label="Agreement">
              <Link href={addresses.deal(deal.id)}>
                {DEAL_KINDS[deal.kind]}
              </Link>
              , {DEAL_STATUSES[deal.status]}
              {deal.subject !== null && (
                <span className="register-subject">{deal.subject.text}</span>
              )}
            </td>
            <td className="register-value" data-label="Value">
              {deal.value === null ? (
                <NotStated />
              ) : (
                <>
                  {deal.value.qualifier !== null &&
                    `${deal.value.qualifier.toLowerCase().replaceAll("_", " ")} `}
                  {formatFigure(deal.value.amount)}{" "}
                  <abbr>{deal.value.currency}</abbr>
                </>
              )}
            </td>
            <td className="register-source" data-label="Reported in">
              <PassageLink
                slug={deal.article.slug}
                start={deal.evidence[0]?.start ?? 0}
              >
                {deal.article.headline}
              </PassageLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SortHeadingProps {
  label: string;
  descending: DealOrder;
  ascending: DealOrder;
  form: DealFilterForm;
  isFigure?: boolean;
}

/** A heading that sorts: by links, so that it needs no JavaScript and the order has an address. */
function SortHeading({
  label,
  descending,
  ascending,
  form,
  isFigure = false,
}: SortHeadingProps) {
  const order = form.order ?? "DATE_DESC";
  const sorted =
    order === descending
      ? "descending"
      : order === ascending
        ? "ascending"
        : "none";
  const next = order === descending ? ascending : descending;
  return (
    <th
      aria-sort={sorted}
      className={isFigure ? "register-value" : undefined}
      scope="col"
    >
      <Link href={addressWith("/deals", { ...form, order: next })}>
        {label}
        <span aria-hidden="true">
          {sorted === "descending"
            ? " ↓"
            : sorted === "ascending"
              ? " ↑"
              : " ↕"}
        </span>
      </Link>
    </th>
  );
}
