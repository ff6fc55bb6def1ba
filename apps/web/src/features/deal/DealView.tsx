import type { DealPageQuery } from "../../gql/graphql.ts";
import { explainConfidence } from "../../lib/confidence.ts";
import { formatFigure, formatMoney } from "../../lib/money.ts";
import { DateValue, NotStated } from "../../ui/DateValue.tsx";
import { EvidenceSentence } from "../../ui/EvidenceSentence.tsx";
import { Fact, FactList } from "../../ui/FactList.tsx";
import { ArticleSource } from "../article/ArticleSource.tsx";
import { Citation } from "../cite/Citation.tsx";
import { sourceOfDeal } from "./deal-source.ts";
import { DEAL_KINDS, DEAL_STATUSES } from "./deal-words.ts";
import { DealHistory } from "./DealHistory.tsx";
import { Parties } from "./Parties.tsx";

export type Deal = Extract<DealPageQuery["deal"], { __typename: "Deal" }>;

/** One deal, with all that is known of it and the sentences that prove it. */
export function DealView({ deal, site }: { deal: Deal; site: string }) {
  return (
    <main className="page permalink" id="content">
      <h1>{deal.title}</h1>
      <p className="permalink-source">
        <ArticleSource article={deal.article} start={deal.evidence[0]?.start} />
      </p>
      <FactList>
        <Fact name="Between">
          <Parties hasRoles parties={deal.parties} />
        </Fact>
        <Fact name="Signed by">
          <Parties parties={deal.signatories} />
        </Fact>
        <Fact name="Kind">{DEAL_KINDS[deal.kind]}</Fact>
        <Fact name="Status">
          {DEAL_STATUSES[deal.status]}, <DateValue date={deal.date} />
          {deal.date?.span && (
            <span className="fact-words">
              {" "}
              in the copy: “{deal.date.span.text}”
            </span>
          )}
        </Fact>
        <Fact name="Value">
          {deal.value === null ? (
            <NotStated />
          ) : (
            <>
              {formatMoney(
                deal.value.amount,
                deal.value.currency,
                deal.value.qualifier,
              )}
              <span className="fact-words">
                {" "}
                {formatFigure(deal.value.amount)}; in the copy: “
                {deal.value.text}”
              </span>
            </>
          )}
        </Fact>
        <Fact name="Subject">
          {deal.subject === null ? <NotStated /> : `“${deal.subject.text}”`}
        </Fact>
        <Fact name="Terms">
          {deal.terms.length === 0 ? (
            <NotStated />
          ) : (
            <ul className="terms">
              {deal.terms.map((term) => (
                <li key={term.start}>
                  {term.negative && <b>Left out: </b>}“{term.text}”
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name="How sure">{explainConfidence(deal.confidence)}</Fact>
        <Fact name="Why it is read so">{deal.because}</Fact>
      </FactList>
      <section aria-labelledby="proof" className="section">
        <h2 className="section-title" id="proof">
          The words that prove it
        </h2>
        {deal.evidence.map((evidence) => (
          <EvidenceSentence
            evidence={evidence}
            key={evidence.start}
            kind="agreed"
          />
        ))}
      </section>
      <DealHistory deal={deal} />
      <Citation source={sourceOfDeal(deal, site)} />
    </main>
  );
}
