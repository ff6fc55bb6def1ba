import type { ReactNode } from "react";
import type { DealNoteFragment } from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { describeConfidence } from "../../lib/confidence.ts";
import { formatMoney } from "../../lib/money.ts";
import { DateValue } from "../../ui/DateValue.tsx";
import { Link } from "../../ui/Link.tsx";
import { ArticleSource } from "../article/ArticleSource.tsx";
import { DEAL_KINDS, DEAL_STATUSES } from "./deal-words.ts";
import { Parties } from "./Parties.tsx";

interface Props {
  deal: DealNoteFragment;
  hasSource?: boolean;
  /** The words that prove it, with marks in them; as they are where it is left out. */
  words?: ReactNode;
}

/** A deal as a note: who with whom, what and when, the words, and where they stand. */
export function DealNote({
  deal,
  hasSource = true,
  words = deal.evidence[0]?.text,
}: Props) {
  const certainty = describeConfidence(deal.confidence);
  return (
    <div className="note note-agreed">
      <p className="note-head">
        <b>
          <Parties parties={deal.parties} />
        </b>
      </p>
      <p className="note-facts">
        <Link href={addresses.deal(deal.id)}>
          {DEAL_KINDS[deal.kind]}, {DEAL_STATUSES[deal.status]}
        </Link>
        , <DateValue date={deal.date} isShort />
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
        {certainty !== "plain" && (
          <span className="certainty">, {certainty}</span>
        )}
      </p>
      {deal.evidence[0] !== undefined && (
        <blockquote className="note-words is-reported">
          <p>{words}</p>
        </blockquote>
      )}
      {hasSource && (
        <p className="note-source">
          <ArticleSource
            article={deal.article}
            start={deal.evidence[0]?.start}
          />
        </p>
      )}
    </div>
  );
}
