const IRREGULAR: Record<string, string> = {
  copy: "copies",
  country: "countries",
  entity: "entities",
  person: "people",
  "reading of a name": "readings of a name",
};

/** A count with its noun: "1 quote", "34 quotes", "no quotes". */
export function formatCount(count: number, noun: string): string {
  const plural = IRREGULAR[noun] ?? `${noun}s`;
  if (count === 0) return `no ${plural}`;
  return `${count.toLocaleString("en-GB")} ${count === 1 ? noun : plural}`;
}

/** How many a list has in all. The API stops counting at some point and says so. */
export function formatTotal(
  list: { totalCount: number; totalCountIsCapped: boolean },
  noun: string,
): string {
  return `${list.totalCountIsCapped ? "more than " : ""}${formatCount(list.totalCount, noun)}`;
}
