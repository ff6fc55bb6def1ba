import type { Queryable, Value } from "./db.ts";
import { groupByPlace } from "./group-by-place.ts";
import {
  COUNT_LIMIT,
  parseSlice,
  sizeSql,
  toPage,
  type Order,
  type Page,
  type PageArgs,
  type PageRow,
  type Slice,
} from "./pagination.ts";
import { createParams, type SqlParams } from "./sql-params.ts";

/** A list as SQL: where its rows come from, which of them, in what order, and what is shown of each. */
export interface ListSpec {
  /** Tables and joins. The first table has the index that gives the order. */
  from: string;
  /** Conditions, all of which hold. */
  where: readonly string[];
  /** What is counted, where that is more than can be walked: tables and conditions. */
  counted?: { from: string; where: readonly string[] };
  order: Order;
  /** The alias of the table that a row shows. */
  row: string;
  /** Writes the JSON of one row, an expression over `row`'s columns: only rows of the page are built. */
  node: () => string;
}

/** Makes a list's parts. Called once for the page and once for the count, each with its own placeholders. */
export type SpecBuilder = (params: SqlParams, parent: string) => ListSpec;

interface ListRow {
  /** Null where the list is read bare. */
  keys: string[] | null;
  node: unknown;
}

export interface ListArgs extends PageArgs {
  count?: boolean;
  /** Whether nobody looks at cursors, ends or what lies beyond the page: then these are not read, and mean nothing. */
  bare?: boolean;
}

/** Reads one page of a list by one prepared statement; a second one counts, where it is asked for. */
export async function listPage<T>(
  db: Queryable,
  build: SpecBuilder,
  args: ListArgs,
  decode: (node: unknown) => T,
): Promise<Page<T>> {
  const { text, values, slice, order } = knowStatement(build, args, decode);
  const [rows, total] = await Promise.all([
    db.query<ListRow>(text, values),
    args.count ? countOne(db, build) : null,
  ]);
  return toPage(decodeRows(rows, decode), slice, order, total);
}

interface PageStatement {
  text: string;
  values: readonly Value[];
  slice: Slice;
  order: Order;
}

/** By what is selected, then by what decodes it: each list has a decoder of its own. */
const statements = new WeakMap<
  object,
  WeakMap<object, Map<string, PageStatement>>
>();
const MAX_STATEMENTS = 50;

/** Puts a list's statement together, once for the same `select` with the same arguments: who asks often hands in the same one. */
function knowStatement(
  build: SpecBuilder,
  args: ListArgs & { select?: object },
  decode: object,
): PageStatement {
  const { select, ...rest } = args;
  if (select === undefined) return makeStatement(build, args);
  let lists = statements.get(select);
  if (lists === undefined) statements.set(select, (lists = new WeakMap()));
  let known = lists.get(decode);
  if (known === undefined) lists.set(decode, (known = new Map()));
  const key = JSON.stringify(rest);
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = makeStatement(build, args);
  if (known.size === MAX_STATEMENTS) known.clear();
  known.set(key, made);
  return made;
}

function makeStatement(build: SpecBuilder, args: ListArgs): PageStatement {
  const params = createParams();
  const { order, ...spec } = build(params, "");
  const slice = parseSlice(args, order);
  const text = pageSql({ ...spec, order }, slice, params, args.bare ?? false);
  return { text, values: params.values, slice, order };
}

/** Reads the same page of a list for each of several parents, in their order, by one prepared statement. */
export async function listPages<T>(
  db: Queryable,
  parentIds: readonly number[],
  build: SpecBuilder,
  args: ListArgs,
  decode: (node: unknown) => T,
): Promise<Page<T>[]> {
  const params = createParams();
  const parents = parentsSql(params, parentIds);
  const spec = build(params, "parent.id");
  const slice = parseSlice(args, spec.order);
  const [rows, totals] = await Promise.all([
    db.query<ListRow & { place: number }>(
      `SELECT parent.place, page.keys, page.node FROM ${parents}
       CROSS JOIN LATERAL (${pageSql(spec, slice, params, args.bare ?? false)}) AS page`,
      params.values,
    ),
    args.count ? countEach(db, build, parentIds) : null,
  ]);
  return groupByPlace(rows, parentIds.length).map((found, at) =>
    toPage(decodeRows(found, decode), slice, spec.order, totals?.[at] ?? null),
  );
}

/** A page as a value inside another row's JSON: `[{"keys": [...], "node": {...}}, ...]`; bare, the nodes alone. */
export function nestedPageSql(
  spec: ListSpec,
  size: number,
  params: SqlParams,
  bare: boolean,
): string {
  const slice = { size, backward: false, after: null, before: null };
  const row = bare
    ? "page.node"
    : "json_build_object('keys', page.keys, 'node', page.node)";
  return `(SELECT coalesce(json_agg(${row}), '[]'::json)
    FROM (${pageSql(spec, slice, params, bare)}) AS page)`;
}

/** The limit comes before everything that is costly: joins, JSON and nested lists see a page's rows only. */
function pageSql(
  spec: ListSpec,
  slice: Slice,
  params: SqlParams,
  bare: boolean,
): string {
  const { from, order, row } = spec;
  const where = [...spec.where, ...cursorConditions(order, slice, params)];
  const way = order.descending === slice.backward ? "ASC" : "DESC";
  const columns = order.keys.map(({ sql }, at) => `${sql} AS key_${at}`);
  const keys = order.keys.map((_, at) => `${row}.key_${at}`);
  const place = bare
    ? "NULL::json"
    : `json_build_array(${keys.map((key) => `${key}::text`).join(", ")})`;
  return `SELECT ${place} AS keys, ${spec.node()} AS node
    FROM (
      SELECT ${row}.*, ${columns.join(", ")} FROM ${from}
      ${where.length > 0 ? `WHERE ${where.join(" AND ")}` : ""}
      ORDER BY ${order.keys.map(({ sql }) => `${sql} ${way}`).join(", ")}
      LIMIT ${sizeSql(slice.size, params)}${bare ? "" : " + 1"}
    ) AS ${row}
    ORDER BY ${keys.map((key) => `${key} ${way}`).join(", ")}`;
}

/** Comparing whole rows of values is what lets the index find the place. */
function cursorConditions(
  order: Order,
  slice: Slice,
  params: SqlParams,
): string[] {
  const compare = (values: string[] | null, sign: string): string[] => {
    if (!values) return [];
    const placeholders = order.keys.map(({ type }, at) =>
      params.add(values[at] ?? null, type),
    );
    return [
      `(${order.keys.map(({ sql }) => sql).join(", ")}) ${sign} (${placeholders.join(", ")})`,
    ];
  };
  return [
    ...compare(slice.after, order.descending ? "<" : ">"),
    ...compare(slice.before, order.descending ? ">" : "<"),
  ];
}

async function countOne(db: Queryable, build: SpecBuilder): Promise<number> {
  const params = createParams();
  const spec = build(params, "");
  const [row] = await db.query<{ total: number }>(
    `SELECT ${countSql(spec)} AS total`,
    params.values,
  );
  return row?.total ?? 0;
}

async function countEach(
  db: Queryable,
  build: SpecBuilder,
  parentIds: readonly number[],
): Promise<number[]> {
  const params = createParams();
  const parents = parentsSql(params, parentIds);
  const spec = build(params, "parent.id");
  const rows = await db.query<{ total: number }>(
    `SELECT ${countSql(spec)} AS total FROM ${parents} ORDER BY parent.place`,
    params.values,
  );
  return rows.map(({ total }) => total);
}

function countSql(spec: ListSpec): string {
  const { from, where } = spec.counted ?? spec;
  return `(SELECT count(*) FROM (
    SELECT 1 FROM ${from} ${where.length > 0 ? `WHERE ${where.join(" AND ")}` : ""} LIMIT ${COUNT_LIMIT + 1}
  ) AS counted)`;
}

function parentsSql(params: SqlParams, parentIds: readonly number[]): string {
  return `unnest(${params.add([...parentIds], "bigint[]")}) WITH ORDINALITY AS parent(id, place)`;
}

const NO_KEYS: string[] = [];

function decodeRows<T>(
  rows: readonly ListRow[],
  decode: (node: unknown) => T,
): PageRow<T>[] {
  return rows.map(({ keys, node }) => ({
    keys: keys ?? NO_KEYS,
    node: decode(node),
  }));
}
