import type { DealListQuery } from "../../gql/graphql.ts";
import { addressWith } from "../../lib/addresses.ts";
import { formatCount } from "../../lib/counts.ts";
import { formatMoney } from "../../lib/money.ts";
import { Link } from "../../ui/Link.tsx";
import { TimeBars } from "../chart/TimeBars.tsx";
import { WorldMap } from "../chart/WorldMap.tsx";
import type { DealFilterForm } from "./deal-filter.ts";

interface Props {
  summary: DealListQuery["dealSummary"];
  form: DealFilterForm;
}

/** What the deals of the register come to: when, where, and their values by currency. */
export function DealOverview({ summary, form }: Props) {
  const dated = summary.periods.reduce((sum, one) => sum + one.dealCount, 0);
  const undated = summary.dealCount - dated;
  return (
    <div className="overview">
      <section aria-labelledby="overview-time">
        <h2 className="overview-title" id="overview-time">
          When
        </h2>
        <TimeBars
          addressOf={(period) =>
            addressWith("/deals", { ...form, from: period, to: period })
          }
          id="deals-over-time"
          kind="agreed"
          noun="deal"
          periods={summary.periods.map(({ period, dealCount }) => ({
            period,
            count: dealCount,
          }))}
        />
        <p className="totals-note">
          {formatCount(dated, "deal")} dated, {formatCount(undated, "deal")}{" "}
          whose date is not stated.
        </p>
        {summary.totals.length > 0 && <Totals form={form} summary={summary} />}
      </section>
      <section aria-labelledby="overview-place">
        <h2 className="overview-title" id="overview-place">
          The parties’ countries
        </h2>
        <WorldMap
          countries={summary.countries.map(({ country, dealCount }) => ({
            country,
            count: dealCount,
          }))}
          id="deals-on-the-map"
          noun="deal"
          title={`The countries of the parties to ${formatCount(summary.dealCount, "deal")}`}
        />
        {summary.countries.length === 0 && (
          <p className="totals-note">No party is known to be of a country.</p>
        )}
      </section>
    </div>
  );
}

function Totals({ summary, form }: Props) {
  return (
    <>
      <h2 className="overview-title overview-second">Stated values</h2>
      <dl className="totals">
        {summary.totals.map(({ currency, dealCount, amount }) => (
          <div key={currency}>
            <dt>
              <Link href={addressWith("/deals", { ...form, currency })}>
                {formatMoney(amount, currency)}
              </Link>
            </dt>
            <dd>in {formatCount(dealCount, "deal")}</dd>
          </div>
        ))}
      </dl>
      <p className="totals-note">
        As the articles state them: a deal that two articles report counts
        twice, and currencies are not added up.
        {summary.isCapped && " Only the newest 10,000 deals are counted."}
      </p>
    </>
  );
}
