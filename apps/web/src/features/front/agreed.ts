import type { AgreedDealFragment } from "../../gql/graphql.ts";

/** What was agreed at one time, however many articles report it. */
export interface Agreed {
  deal: AgreedDealFragment;
  reportCount: number;
}

/**
 * Of deals, the newest first, what happened: reports of the same kind between the same parties, of the same stage and
 * month, are told once, by the one with the finest date. Undated deals are left out.
 */
export function tellOnce(
  deals: readonly AgreedDealFragment[],
  most: number,
): Agreed[] {
  const told = new Map<string, Agreed>();
  for (const deal of deals) {
    if (deal.date === null) continue;
    const key = [
      deal.kind,
      deal.status,
      deal.date.value.slice(0, 7),
      ...deal.parties.map(({ name }) => name).toSorted(),
    ].join("|");
    const known = told.get(key);
    if (known === undefined) told.set(key, { deal, reportCount: 1 });
    else {
      known.reportCount += 1;
      if (deal.date.value.length > (known.deal.date?.value.length ?? 0))
        known.deal = deal;
    }
  }
  return [...told.values()].slice(0, most);
}
