import type { AgreedDealFragment } from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { formatCount } from "../../lib/counts.ts";
import { DateValue } from "../../ui/DateValue.tsx";
import { Link } from "../../ui/Link.tsx";
import { DEAL_KINDS, DEAL_STATUSES } from "../deal/deal-words.ts";
import { tellOnce } from "./agreed.ts";

const MOST = 12;

/** What was agreed, the newest first, along a line: when, who with whom, and how far it came. */
export function AgreedTimeline({
  deals,
}: {
  deals: readonly AgreedDealFragment[];
}) {
  return (
    <ol className="history history-brief">
      {tellOnce(deals, MOST).map(({ deal, reportCount }) => (
        <li key={deal.id}>
          <p className="history-head">
            <DateValue date={deal.date} />
          </p>
          <p className="history-title">
            <Link href={addresses.deal(deal.id)}>
              {deal.parties.map(({ name }) => name).join(", ")}
            </Link>
          </p>
          <p className="history-head">
            {DEAL_KINDS[deal.kind]}, {DEAL_STATUSES[deal.status]}
            {reportCount > 1 && `; ${formatCount(reportCount, "report")}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
