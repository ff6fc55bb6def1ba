import { GraphQLError, Kind } from "graphql";
import { builder } from "./builder.ts";

const DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-W(?:0[1-9]|[1-4]\d|5[0-3])|-Q[1-4])?$/u;

/** Checks a date from a client. Errors: a GraphQL error that shows the forms allowed. */
export function parseDate(value: unknown): string {
  if (typeof value === "string" && DATE.test(value) && isOnCalendar(value))
    return value;
  throw new GraphQLError(
    `${JSON.stringify(value)?.slice(0, 60)} is no date; give one as 2025-10-20, 2025-10, 2025, 2025-W43 or 2025-Q3.`,
    { extensions: { code: "BAD_USER_INPUT" } },
  );
}

function isOnCalendar(value: string): boolean {
  if (value.length !== 10) return true;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

builder.scalarType("Date", {
  description:
    "EDTF / ISO 8601, never finer than the copy says: `2025`, `2025-09`, `2025-10-20`, `2025-W43`, `2025-Q3`.",
  serialize: String,
  parseValue: parseDate,
  parseLiteral: (node) =>
    parseDate(node.kind === Kind.STRING ? node.value : undefined),
});

builder.scalarType("DateTime", {
  description:
    "An instant, ISO 8601 with time zone: `2025-10-21T08:30:00.000Z`.",
  serialize: String,
});
