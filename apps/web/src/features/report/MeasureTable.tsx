import type { Measure } from "./figures.ts";
import { MEASURES, SAMPLES, SOUNDNESS } from "./report-words.ts";

const UNITS = { share: "Share", balance: "Balance" } as const;

interface Props {
  title: string;
  measures: readonly Measure[];
}

/** Figures with their words, a bar to each: the table is the chart. */
export function MeasureTable({ title, measures }: Props) {
  return (
    <table className="measures">
      <caption className="visually-hidden">{title}, figures out of 100</caption>
      <thead>
        <tr>
          <th scope="col">Sample</th>
          <th scope="col">Of 100</th>
        </tr>
      </thead>
      {measures.map(({ key, figures }) => (
        <tbody key={key}>
          <tr>
            <th className="measure" colSpan={2} scope="rowgroup">
              <MeasureWords measure={key} />
            </th>
          </tr>
          {figures.map(({ sample, value }) => (
            <tr key={sample}>
              <th scope="row">{SAMPLES[sample] ?? sample}</th>
              <td>
                <Bar value={value} />
                {value.toFixed(1)}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function MeasureWords({ measure }: { measure: string }) {
  const unit = MEASURES[measure]?.unit;
  const words = MEASURES[measure] ?? SOUNDNESS[measure];
  if (words === undefined) return measure;
  return (
    <>
      <span className="measure-name">{words.name}</span>{" "}
      <span className="measure-words">
        {unit !== undefined && <>{UNITS[unit]}. </>}
        {words.means} <em>A wrong one:</em> {words.wrong}
      </span>
    </>
  );
}

/** The figure stands beside it. */
function Bar({ value }: { value: number }) {
  return (
    <svg
      aria-hidden="true"
      className="measure-bar"
      preserveAspectRatio="none"
      viewBox="0 0 100 1"
    >
      <rect className="measure-rest" height="1" width="100" />
      <rect height="1" width={value} />
    </svg>
  );
}
