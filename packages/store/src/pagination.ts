import { InvalidArgumentError } from "./errors.ts";
import type { SqlParams, SqlType } from "./sql-params.ts";

/** Relay's arguments of a connection. `first` or `last`, 1 to 100; without either, the first 20. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A node and where it stands in its list. */
export interface Edge<T> {
  /** Opaque; good for as long as the list has the same order. */
  cursor: string;
  node: T;
}

/** A piece of a list. */
export interface Page<T> {
  edges: Edge<T>[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
  /** How many there are in the whole list, counted where it was asked for (`count: true`), at most 10000. */
  totalCount: number | null;
  /** Whether there are more than `totalCount` says. */
  totalCountIsCapped: boolean;
}

/** Counting stops here: beyond it a count costs more than it tells. */
export const COUNT_LIMIT = 10_000;

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

/** One of the values that a list is ordered by. Together they are unique, and all run the same way. */
export interface OrderKey {
  sql: string;
  type: SqlType;
}

/** A list's order. The name goes into the cursors: one of another order is refused. */
export interface Order {
  name: string;
  keys: readonly OrderKey[];
  descending: boolean;
}

/** Which piece of a list is wanted. */
export interface Slice {
  size: number;
  backward: boolean;
  after: string[] | null;
  before: string[] | null;
}

/** Reads Relay's arguments. Throws `InvalidArgumentError` for what they cannot be. */
export function parseSlice(args: PageArgs, order: Order): Slice {
  const { first, last, after, before } = args;
  if (first != null && last != null)
    throw new InvalidArgumentError(
      "last",
      "Give first or last, not both: they run in opposite directions.",
    );
  return {
    size: parseSize(first, "first") ?? parseSize(last, "last") ?? DEFAULT_SIZE,
    backward: last != null,
    after: parseCursor(after, order, "after"),
    before: parseCursor(before, order, "before"),
  };
}

/** A list of at most so many, as `first` has it. */
export function parseSize(
  size: number | null | undefined,
  argument: string,
): number | null {
  if (size == null) return null;
  if (Number.isInteger(size) && size >= 1 && size <= MAX_SIZE) return size;
  throw new InvalidArgumentError(
    argument,
    `${argument} must be a whole number from 1 to ${MAX_SIZE}.`,
  );
}

const USUAL_SIZES = new Set([
  1, 2, 3, 4, 5, 6, 8, 10, 12, 20, 25, 30, 40, 50, 100,
]);

/**
 * A list's size in a statement. The usual ones are written out: of a limit that it does not know the planner
 * thinks so ill that it plans the statement anew each time, which takes half as long as running it. Any other is
 * a placeholder, so that nobody can make more statements than are kept by name.
 */
export function sizeSql(size: number, params: SqlParams): string {
  return USUAL_SIZES.has(size) ? String(size) : params.add(size, "integer");
}

/** Gives a row's place in its list. `values` are those of the order's keys, as text. */
export function formatCursor(order: Order, values: readonly string[]): string {
  return Buffer.from(JSON.stringify([order.name, ...values])).toString(
    "base64url",
  );
}

const VALID_VALUE: Partial<Record<SqlType, RegExp>> = {
  bigint: /^-?\d{1,18}$/,
  boolean: /^(?:true|false)$/,
  integer: /^-?\d{1,9}$/,
  date: /^\d{4,6}-\d\d-\d\d$/,
  timestamptz:
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d){0,2}$/,
  numeric: /^(?:-?\d{1,40}(?:\.\d{1,40})?|Infinity)$/,
  real: /^-?\d{1,10}(?:\.\d{1,20})?(?:e-?\d{1,2})?$/,
};

function parseCursor(
  cursor: string | null | undefined,
  order: Order,
  argument: string,
): string[] | null {
  if (cursor == null) return null;
  const [name, ...values] = decodeCursor(cursor);
  const fits =
    name === order.name &&
    values.length === order.keys.length &&
    order.keys.every(({ type }, at) =>
      (VALID_VALUE[type] ?? /^/).test(values[at] ?? ""),
    );
  if (fits) return values;
  throw new InvalidArgumentError(
    argument,
    `${argument} is no cursor of this list in this order. Cursors come from pageInfo and edges.`,
  );
}

function decodeCursor(cursor: string): string[] {
  try {
    const read: unknown = JSON.parse(
      Buffer.from(cursor, "base64url").toString(),
    );
    if (Array.isArray(read) && read.every((item) => typeof item === "string"))
      return read;
  } catch {
    // What is no JSON is no cursor.
  }
  return [];
}

/** A row of a list: its order's values and what it holds. */
export interface PageRow<T> {
  keys: string[];
  node: T;
}

/**
 * Makes a page of rows in the order they were read: one more than the slice's size where there are
 * more, and from the far end where it runs backward.
 */
export function toPage<T>(
  rows: readonly PageRow<T>[],
  slice: Slice,
  order: Order,
  total: number | null = null,
): Page<T> {
  const hasMore = rows.length > slice.size;
  const kept = rows.slice(0, slice.size);
  if (slice.backward) kept.reverse();
  const edges = kept.map(({ keys, node }) => ({
    // A list that was read bare has no places.
    cursor: keys.length === 0 ? "" : formatCursor(order, keys),
    node,
  }));
  return {
    edges,
    // A cursor stands for a row that is there: what lies beyond it exists.
    hasNextPage: slice.backward
      ? slice.before !== null
      : hasMore || slice.before !== null,
    hasPreviousPage: slice.backward
      ? hasMore || slice.after !== null
      : slice.after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
    totalCount: total === null ? null : Math.min(total, COUNT_LIMIT),
    totalCountIsCapped: total !== null && total > COUNT_LIMIT,
  };
}
