import { addresses } from "../../lib/addresses.ts";
import { formatCount } from "../../lib/counts.ts";
import { DateValue } from "../../ui/DateValue.tsx";
import { EvidenceSentence } from "../../ui/EvidenceSentence.tsx";
import { Link } from "../../ui/Link.tsx";
import { Section } from "../../ui/Section.tsx";
import { ArticleSource } from "../article/ArticleSource.tsx";
import { toStages } from "./deal-history.ts";
import { DEAL_KINDS, DEAL_STATUSES } from "./deal-words.ts";
import type { Deal } from "./DealView.tsx";

/** What else these parties agreed: the same kind of deal stage by stage, each report's words side by side; then the rest. */
export function DealHistory({ deal }: { deal: Deal }) {
  const alike = deal.sameParties.filter(({ kind }) => kind === deal.kind);
  const others = deal.sameParties.filter(({ kind }) => kind !== deal.kind);
  return (
    <>
      {alike.length > 0 && (
        <Section
          count={formatCount(alike.length + 1, "report")}
          id="through-time"
          title="Through time"
        >
          <p className="page-lede">
            Every report of a {DEAL_KINDS[deal.kind]} between the same parties,
            stage by stage. It may be this one or another; the words decide.
          </p>
          <ol className="history">
            {toStages([deal, ...alike]).map(({ status, date, reports }) => (
              <li
                className={
                  reports.some(({ id }) => id === deal.id)
                    ? "is-this"
                    : undefined
                }
                key={`${status} ${date?.value ?? ""}`}
              >
                <h3 className="history-head">
                  <b>{DEAL_STATUSES[status]}</b>, <DateValue date={date} />
                </h3>
                <div className="history-reports">
                  {reports.map((report) => (
                    <Report
                      isThis={report.id === deal.id}
                      key={report.id}
                      report={report}
                    />
                  ))}
                </div>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {others.length > 0 && (
        <Section
          count={formatCount(others.length, "deal")}
          id="other-deals"
          title="Other agreements between them"
        >
          <ul className="article-list">
            {others.map((other) => (
              <li key={other.id}>
                <Link href={addresses.deal(other.id)}>{other.title}</Link>
                <span className="source-line">
                  {DEAL_STATUSES[other.status]},{" "}
                  <DateValue date={other.date} isShort />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Report({
  report,
  isThis,
}: {
  report: Deal["sameParties"][number];
  isThis: boolean;
}) {
  const evidence = report.evidence[0];
  if (evidence === undefined) return null;
  return (
    <EvidenceSentence evidence={evidence} kind="agreed">
      <ArticleSource article={report.article} start={evidence.start} />
      {isThis ? (
        <span className="source-line">this report</span>
      ) : (
        <span className="source-line">
          <Link href={addresses.deal(report.id)}>its record</Link>
        </span>
      )}
    </EvidenceSentence>
  );
}
