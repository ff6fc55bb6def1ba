import type {
  DealListQuery,
  DealNoteFragment,
  DealOrder,
} from "../../gql/graphql.ts";
import { addresses, addressWith } from "../../lib/addresses.ts";
import { formatFigure } from "../../lib/money.ts";
import { DateValue, NotStated } from "../../ui/DateValue.tsx";
import { Link } from "../../ui/Link.tsx";
import { PassageLink } from "../article/ArticleSource.tsx";
import { ListPage } from "../list/ListPage.tsx";
import type { DealFilterForm } from "./deal-filter.ts";
import { DealFields } from "./DealFields.tsx";
import { DealOverview } from "./DealOverview.tsx";
import { DEAL_KINDS, DEAL_STATUSES } from "./deal-words.ts";
import { Parties } from "./Parties.tsx";

interface Props {
  deals: DealListQuery["deals"];
  summary: DealListQuery["dealSummary"];
  form: DealFilterForm;
}

/** The register of deals: what they come to, and a table to be narrowed and sorted. */
export function DealRegisterView({ deals, summary, form }: Props) {
  return (
    <ListPage
      fields={<DealFields form={form} summary={summary} />}
      form={{ ...form }}
      lede="What was agreed, by whom and when, with the words that say so. What the copy leaves out is “not stated”."
      list={deals}
      name="deals"
      noun="deal"
      overview={<DealOverview form={form} summary={summary} />}
    >
      <Register deals={deals.nodes} form={form} />
    </ListPage>
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
