import type { Db, Page } from "@onrecord/store";
import { ExportRefusal } from "./refuse.ts";

/** A cell of a table. */
type Cell = string | number | null;

/** A list that can be had as a whole. */
export interface ListExport<Row> {
  /** What narrows it, as in the filter of the GraphQL field of the same name. */
  parameters: readonly string[];
  /** Loads a page. Null where a slug names nothing. */
  loadPage: (
    db: Db,
    filter: Readonly<Record<string, string>>,
    after: string | null,
  ) => Promise<Page<Row> | null>;
  columns: readonly string[];
  /** One line of CSV: a cell a column. */
  toCells: (row: Row) => readonly Cell[];
  /** One line of NDJSON. */
  toObject: (row: Row) => object;
}

/** How many rows are read, and held, at a time. */
export const PAGE_SIZE = 100;

/** Reads what narrows a list. Errors: `ExportRefusal` for a parameter that is not known or given twice. */
export function parseFilter(
  search: URLSearchParams,
  parameters: readonly string[],
): Record<string, string> {
  const filter: Record<string, string> = {};
  for (const [name, value] of search) {
    if (!parameters.includes(name) || Object.hasOwn(filter, name))
      throw new ExportRefusal(
        400,
        "BAD_USER_INPUT",
        `"${name.slice(0, 80)}" is ${parameters.includes(name) ? "given twice" : "no parameter"} here. Give any of these, each once: ${parameters.join(", ")}.`,
      );
    filter[name] = value.replaceAll("\0", "");
  }
  return filter;
}

/** The kinds of list that can be had, by the ending of its address. */
export const LIST_TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson; charset=utf-8",
} as const;

export type ListForm = keyof typeof LIST_TYPES;
