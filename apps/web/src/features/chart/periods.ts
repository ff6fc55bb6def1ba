/** How many there are of something in a month, `2025-10`, or in a year of which no month is known. */
export interface Period {
  period: string;
  count: number;
}

/** One bar of a chart over time: a month or a year. */
interface Bar {
  /** EDTF, as the filters of a list take it. */
  period: string;
  count: number;
}

export interface Bars {
  /** Without gaps: a month or year with nothing has a bar of nothing. */
  bars: Bar[];
  /** How many are left out of the bars, for theirs are months and these are known by the year only. */
  vague: number;
}

/** Longer than this is shown by years. */
const MOST_MONTHS = 36;

/** Bars over all time from the first period to the last: months where that is short, else years. */
export function toBars(periods: readonly Period[]): Bars {
  const months = periods.filter(({ period }) => period.length === 7);
  const years = periods.map(({ period }) => Number(period.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const isByMonth =
    months.length > 1 && countMonths(months) <= MOST_MONTHS && last - first < 4;
  if (!isByMonth) {
    const names = Array.from(
      { length: Math.max(last - first + 1, 0) },
      (_, at) => String(first + at).padStart(4, "0"),
    );
    return { bars: fill(names, periods, 4), vague: 0 };
  }
  const vague = periods
    .filter(({ period }) => period.length === 4)
    .reduce((sum, { count }) => sum + count, 0);
  return { bars: fill(listMonths(months), months, 7), vague };
}

function fill(
  names: readonly string[],
  periods: readonly Period[],
  length: number,
): Bar[] {
  const counts = new Map<string, number>();
  for (const { period, count } of periods) {
    const name = period.slice(0, length);
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return names.map((period) => ({ period, count: counts.get(period) ?? 0 }));
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function countMonths(months: readonly Period[]): number {
  const numbers = months.map(({ period }) => numberOf(period));
  return Math.max(...numbers) - Math.min(...numbers) + 1;
}

function listMonths(months: readonly Period[]): string[] {
  const first = Math.min(...months.map(({ period }) => numberOf(period)));
  return Array.from({ length: countMonths(months) }, (_, at) => {
    const month = first + at;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
