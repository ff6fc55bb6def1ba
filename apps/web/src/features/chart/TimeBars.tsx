import { scaleBand, scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import { formatCount } from "../../lib/counts.ts";
import { formatDate, formatShortDate } from "../../lib/dates.ts";
import { Link } from "../../ui/Link.tsx";
import { toBars, type Period } from "./periods.ts";

const WIDTH = 1000;
const HEIGHT = 100;

interface Props {
  id: string;
  /** What is counted, in one word: "deal". */
  noun: string;
  periods: readonly Period[];
  /** Where a month or year of the table leads; nowhere where it is left out. */
  addressOf?: (period: string) => string;
  kind: "agreed" | "who";
}

/** How many there were, month by month or year by year: bars, and the same as a table. Nothing for one bar alone. */
export function TimeBars({ id, noun, periods, addressOf, kind }: Props) {
  const { bars, vague } = toBars(periods);
  const first = bars[0];
  const last = bars.at(-1);
  if (first === undefined || last === undefined || bars.length < 2) return null;
  const middle =
    bars.length > 6 ? bars[Math.floor(bars.length / 2)] : undefined;
  const most = Math.max(...bars.map(({ count }) => count));
  const x = scaleBand()
    .domain(bars.map(({ period }) => period))
    .range([0, WIDTH])
    .padding(bars.length > 24 ? 0.15 : 0.35);
  const y = scaleLinear().domain([0, most]).range([HEIGHT, 0]);
  return (
    <figure className={`chart chart-${kind}`}>
      <p className="chart-scale" aria-hidden="true">
        {formatCount(most, noun)}
      </p>
      <svg
        aria-labelledby={`${id}-title`}
        className="bars"
        preserveAspectRatio="none"
        role="img"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      >
        <title id={`${id}-title`}>
          {`${formatCount(sum(bars), noun)} from ${formatDate(first.period)} to ${formatDate(last.period)}, at most ${most} in one ${first.period.length === 4 ? "year" : "month"}`}
        </title>
        {bars.map(({ period, count }) => (
          <rect
            height={round(HEIGHT - y(count))}
            key={period}
            width={round(x.bandwidth())}
            x={round(x(period) ?? 0)}
            y={round(y(count))}
          />
        ))}
      </svg>
      <p className="chart-axis" aria-hidden="true">
        <span>{formatShortDate(first.period)}</span>
        {middle !== undefined && <span>{formatShortDate(middle.period)}</span>}
        <span>{formatShortDate(last.period)}</span>
      </p>
      <ChartTable
        heads={[first.period.length === 4 ? "Year" : "Month", `${noun}s`]}
        note={
          vague > 0 &&
          `${formatCount(vague, noun)} more, dated by the year only.`
        }
        rows={bars
          .filter(({ count }) => count > 0)
          .map(({ period, count }) => [
            addressOf === undefined ? (
              formatDate(period)
            ) : (
              <Link href={addressOf(period)}>{formatDate(period)}</Link>
            ),
            count,
            period,
          ])}
      />
    </figure>
  );
}

interface TableProps {
  heads: readonly [string, string];
  /** What is counted, how many, and a key. */
  rows: readonly (readonly [ReactNode, number, string])[];
  note?: ReactNode;
  isOpen?: boolean;
}

/** The figures behind a chart, one tap away. */
export function ChartTable({ heads, rows, note, isOpen = false }: TableProps) {
  return (
    <details className="chart-table" open={isOpen}>
      <summary>The figures</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{capitalize(heads[1])}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count, key]) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{count.toLocaleString("en-GB")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {note !== undefined && note !== false && <p>{note}</p>}
    </details>
  );
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function sum(bars: readonly { count: number }[]): number {
  return bars.reduce((all, { count }) => all + count, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
