import type { Deal } from "./DealView.tsx";

export type Report = Deal | Deal["sameParties"][number];

/** One stage of a deal: how far it had come and when, with every report that says so. */
export interface Stage {
  status: Report["status"];
  /** The date that the first of its reports gives; null where none states one. */
  date: Report["date"];
  reports: Report[];
}

/**
 * A deal's stages through time, from all reports of one kind of deal between the same parties. Two reports are of
 * one stage where they agree on how far the deal has come and one date lies within the other: "2025" and "2025-01-17".
 * The undated ones of a stage come last.
 */
export function toStages(reports: readonly Report[]): Stage[] {
  const stages: Stage[] = [];
  for (const report of reports.toSorted(compareDates)) {
    const stage = stages.find(
      ({ status, date }) =>
        status === report.status && isWithin(date?.value, report.date?.value),
    );
    if (stage === undefined)
      stages.push({
        status: report.status,
        date: report.date,
        reports: [report],
      });
    else {
      stage.reports.push(report);
      // The finer date says more.
      if ((report.date?.value.length ?? 0) > (stage.date?.value.length ?? 0))
        stage.date = report.date;
    }
  }
  return stages;
}

function isWithin(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.startsWith(other) || other.startsWith(one);
}

function compareDates(one: Report, other: Report): number {
  const [a, b] = [one.date?.value ?? "9999", other.date?.value ?? "9999"];
  return a < b ? -1 : a > b ? 1 : 0;
}
