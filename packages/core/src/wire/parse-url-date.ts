import { type Dated, textSpan } from "../document/span.ts";
import { isoDay } from "./months.ts";

const YEAR = String.raw`(?<year>19[5-9]\d|20[0-4]\d)`;
const MONTH = String.raw`(?<month>0?[1-9]|1[0-2])`;
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
const FORMS = [
  String.raw`${YEAR}(?<sign>[/-])${MONTH}\k<sign>${DAY}`, // /2025/10/21/kremlin-… · /2025-10-21/…
  String.raw`${DAY}/${MONTH}/${YEAR}`, // /article/21/10/2025/…
  String.raw`${YEAR}(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])`, // /20251021/… · ?id=20251021000597
  String.raw`${YEAR}/${MONTH}`, // /2025/10/kremlin-…
].map(
  (form) => new RegExp(String.raw`(?<=[/=_-])${form}(?=[/_-]|\d{4,}|$)`, "u"),
);

/** The day or month that publishers write into the address of a story; null where the address has none. */
export function parseUrlDate(
  text: string,
  start: number,
  end: number,
): Dated | null {
  const address = text.slice(start, end);
  if (!/^(?:https?:\/\/|www\.)/iu.test(address)) return null;
  for (const form of FORMS) {
    const found = form.exec(address);
    const groups = found?.groups;
    if (!found || !groups) continue;
    const [year, month] = [Number(groups["year"]), Number(groups["month"])];
    const value = groups["day"]
      ? isoDay(year, month, Number(groups["day"]))
      : `${year}-${String(month).padStart(2, "0")}`;
    if (value === null) continue;
    return {
      value,
      basis: "inferred",
      span: textSpan(
        text,
        start + found.index,
        start + found.index + found[0].length,
      ),
    };
  }
  return null;
}
