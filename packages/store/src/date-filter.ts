import { daysOf } from "./edtf-days.ts";
import { InvalidArgumentError } from "./errors.ts";
import type { SqlParams } from "./sql-params.ts";

/** Conditions for days from the first of one date to the last of another: `2025-10` is a whole month. */
export function dateConditions(
  column: string,
  from: { value: string | null | undefined; argument: string },
  to: { value: string | null | undefined; argument: string },
  params: SqlParams,
): string[] {
  const conditions: string[] = [];
  if (from.value != null)
    conditions.push(
      `${column} >= ${params.add(parseDays(from.value, from.argument).first, "date")}`,
    );
  if (to.value != null)
    conditions.push(
      `${column} <= ${params.add(parseDays(to.value, to.argument).last, "date")}`,
    );
  // What has no date is in no range.
  if (to.value != null && from.value == null)
    conditions.push(`${column} > '0001-01-01'`);
  return conditions;
}

function parseDays(value: string, argument: string) {
  const days = daysOf(value);
  if (days) return days;
  throw new InvalidArgumentError(
    argument,
    `${argument} must be a date such as 2025, 2025-09, 2025-10-20, 2025-W43 or 2025-Q3.`,
  );
}
