import type { ReactNode } from "react";
import type {
  ArticleDealFragment,
  ArticleDisputeFragment,
  ArticleQuoteFragment,
} from "../../gql/graphql.ts";
import { describeConfidence } from "../../lib/confidence.ts";
import { formatMoney } from "../../lib/money.ts";
import { DateValue, NotStated } from "../../ui/DateValue.tsx";
import { DEAL_KINDS, DEAL_STATUSES } from "../deal/deal-words.ts";
import { Parties } from "../deal/Parties.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { QUOTE_KINDS, STANCE_VERBS } from "../quote/quote-words.ts";
import { Speaker } from "../quote/Speaker.tsx";

/** In the margin the words stand beside the note already, so it says only who, how and to whom. */
export function SaidNote({
  quote,
  children,
}: {
  quote: ArticleQuoteFragment;
  children?: ReactNode;
}) {
  const certainty = describeConfidence(quote.confidence);
  return (
    <>
      <p className="note-head">
        <b>
          <Speaker quote={quote} />
        </b>{" "}
        {STANCE_VERBS[quote.stance]}
        {quote.addressee !== null && (
          <>
            {" "}
            to{" "}
            {quote.addressee.entity ? (
              <EntityLink entity={quote.addressee.entity} />
            ) : (
              quote.addressee.text
            )}
          </>
        )}
      </p>
      <div className="note-foot">
        <span>{QUOTE_KINDS[quote.kind]}</span>
        {certainty !== "plain" && (
          <span className="certainty">{certainty}</span>
        )}
        {children}
      </div>
    </>
  );
}

export function AgreedNote({
  deal,
  children,
}: {
  deal: ArticleDealFragment;
  children?: ReactNode;
}) {
  const certainty = describeConfidence(deal.confidence);
  return (
    <>
      <p className="note-head">
        <b>
          <Parties hasRoles parties={deal.parties} />
        </b>
      </p>
      <p className="note-facts">
        {DEAL_KINDS[deal.kind]}, {DEAL_STATUSES[deal.status]},{" "}
        <DateValue date={deal.date} isShort />
        {deal.value !== null && (
          <>
            ,{" "}
            {formatMoney(
              deal.value.amount,
              deal.value.currency,
              deal.value.qualifier,
            )}
          </>
        )}
      </p>
      {deal.terms.map((term) => (
        <p className="note-facts" key={term.text}>
          {term.negative && "left out: "}“{term.text}”
        </p>
      ))}
      <div className="note-foot">
        {deal.signatories.length > 0 && (
          <span>
            signed by <Parties parties={deal.signatories} />
          </span>
        )}
        {certainty !== "plain" && (
          <span className="certainty">{certainty}</span>
        )}
        {children}
      </div>
    </>
  );
}

export function DisputedNote({
  dispute,
  children,
}: {
  dispute: ArticleDisputeFragment;
  children?: ReactNode;
}) {
  return (
    <>
      <p className="note-head">
        <b>Disputed</b>
      </p>
      <p className="note-facts">
        {dispute.claimant ? (
          <EntityLink entity={dispute.claimant} />
        ) : (
          <NotStated />
        )}{" "}
        claims;{" "}
        {dispute.respondent ? (
          <EntityLink entity={dispute.respondent} />
        ) : (
          <NotStated />
        )}{" "}
        {dispute.kind === "DENIAL" ? "denies it" : "rebuts it"}
      </p>
      {children !== undefined && <div className="note-foot">{children}</div>}
    </>
  );
}
