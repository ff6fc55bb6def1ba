import type { Fields } from "./connect.ts";

export function keepDeals(deals: readonly Fields[], filter: unknown): Fields[] {
  const { kind, currency, from } = (filter ?? {}) as Fields;
  return deals.filter(
    (deal) =>
      (kind == null || deal["kind"] === kind) &&
      (currency == null ||
        (deal["value"] as Fields | null)?.["currency"] === currency) &&
      (typeof from !== "string" ||
        String((deal["date"] as Fields | null)?.["value"]) >= from),
  );
}

/** What the API counts of these deals. */
export function summarizeDeals(deals: readonly Fields[]): Fields {
  const count = (
    name: string,
    keysOf: (deal: Fields) => unknown[],
  ): Fields[] => {
    const counts = new Map<unknown, number>();
    for (const deal of deals)
      for (const key of new Set(keysOf(deal)))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts]
      .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1))
      .map(([key, dealCount]) => ({ [name]: key, dealCount }));
  };
  const valueOf = (deal: Fields): Fields[] =>
    deal["value"] === null ? [] : [deal["value"] as Fields];
  return {
    dealCount: deals.length,
    isCapped: false,
    totals: count("currency", (deal) =>
      valueOf(deal).map(({ currency }) => currency),
    ).map((total) => ({
      ...total,
      amount: deals
        .flatMap(valueOf)
        .filter(({ currency }) => currency === total["currency"])
        .reduce((sum, { amount }) => sum + Number(amount), 0),
    })),
    countries: count("country", (deal) =>
      (deal["parties"] as Fields[])
        .map(({ entity }) => (entity as Fields | null)?.["country"])
        .filter((country) => country != null),
    ),
    periods: count("period", (deal) =>
      deal["date"] === null
        ? []
        : [String((deal["date"] as Fields)["value"]).slice(0, 7)],
    ),
    kinds: count("kind", ({ kind }) => [kind]),
    statuses: count("status", ({ status }) => [status]),
  };
}

/** Other deals that all parties of one take part in. */
export function findSameParties(
  deals: readonly Fields[],
  deal: Fields,
): Fields[] {
  const namesOf = (one: Fields): unknown[] =>
    (one["parties"] as Fields[]).map(({ name }) => name);
  return deals.filter(
    (other) =>
      other !== deal &&
      namesOf(deal).every((name) => namesOf(other).includes(name)),
  );
}
