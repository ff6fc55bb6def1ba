import { addresses } from "../../lib/addresses.ts";
import { toSource, type Source } from "../cite/citation.ts";
import { DEAL_STATUSES } from "./deal-words.ts";
import type { Deal } from "./DealView.tsx";

/** What a citation of a deal names. */
export function sourceOfDeal(deal: Deal, site: string): Source {
  const words = deal.evidence[0]?.text;
  const note = `${deal.title}, ${DEAL_STATUSES[deal.status]}${words === undefined ? "" : `: “${words}”`}`;
  return toSource(deal.article, note, site + addresses.deal(deal.id));
}
