import { object } from "./json-sql.ts";
import { nestedPageSql, type ListSpec } from "./list-page.ts";
import {
  parseSize,
  sizeSql,
  toPage,
  type Order,
  type Page,
  type PageRow,
} from "./pagination.ts";
import type { NestedPage } from "./selection.ts";
import type { SqlParams } from "./sql-params.ts";

/** A first page inside a record, as the database sends it. */
export interface RawPage {
  size: number;
  total: number | null;
  rows?: { keys: string[]; node: unknown }[];
  /** In the place of rows, where the page is read bare. */
  nodes?: unknown[];
}

/** The SQL of a list's first page as one JSON value. `total` is the SQL of the count where the record keeps it. */
export function nestedPageJson(
  spec: ListSpec,
  page: NestedPage<unknown>,
  params: SqlParams,
  total: string | null,
): string {
  const size = parseSize(page.first, "first") ?? 20;
  return object({
    size: sizeSql(size, params),
    total: total ?? "NULL::integer",
    [page.bare ? "nodes" : "rows"]: nestedPageSql(
      spec,
      size,
      params,
      page.bare ?? false,
    ),
  });
}

/** Reads what `nestedPageJson` has the database send. */
export function decodeNestedPage<T>(
  { size, total, nodes, rows = [] }: RawPage,
  order: Order,
  decode: (node: unknown) => T,
): Page<T> {
  const slice = { size, backward: false, after: null, before: null };
  const decoded: PageRow<T>[] =
    nodes?.map((node) => ({ keys: [], node: decode(node) })) ??
    rows.map(({ keys, node }) => ({ keys, node: decode(node) }));
  return toPage(decoded, slice, order, total);
}
