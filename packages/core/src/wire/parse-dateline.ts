import type { Dateline } from "../document/article.ts";
import { type Span, textSpan } from "../document/span.ts";
import { isoDay, monthNumber } from "./months.ts";

// MOSCOW, Oct 20 (Reuters): · KYIV/MOSCOW, March 3, 2024 (AFP) -
const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M} .'’/-]+(?:, [\p{L}. ]+?)?), (?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2})(?:, (?<year>\d{4}))?(?: \((?<agency>[^)\d]{2,30})\))?(?=\s*(?:[:–—]|-+\s))/u;

/** Reads the dateline at the start of a line; null where there is none. `publishedOn` gives the year that the line leaves out. */
export function parseDateline(
  text: string,
  line: Span,
  publishedOn: string | null,
): Dateline | null {
  const found = DATELINE.exec(text.slice(line.start, line.end));
  const groups = found?.groups;
  if (!found || !groups) return null;
  const month = monthNumber(groups["month"] ?? "");
  if (!month) return null;
  const place = groups["place"] ?? "";
  const year = groups["year"] ?? publishedOn?.slice(0, 4);
  const agency = groups["agency"];
  const agencyAt = agency ? line.start + found[0].lastIndexOf(agency) : -1;
  return {
    ...textSpan(text, line.start, line.start + found[0].length),
    places: splitPlaces(text, line.start, place),
    filedOn: year
      ? {
          value: isoDay(Number(year), month, Number(groups["day"])),
          basis: groups["year"] ? "stated" : "inferred",
          span: null,
        }
      : null,
    agency: agency ? textSpan(text, agencyAt, agencyAt + agency.length) : null,
  };
}

function splitPlaces(text: string, start: number, place: string) {
  let at = start;
  return place.split("/").map((name) => {
    const span = textSpan(text, at, at + name.length);
    at += name.length + 1;
    return span;
  });
}
