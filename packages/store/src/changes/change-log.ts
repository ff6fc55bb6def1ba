import type { Db } from "../db.ts";
import { InvalidArgumentError } from "../errors.ts";
import { listPage, type ListSpec } from "../list-page.ts";
import {
  formatCursor,
  parseSlice,
  type Edge,
  type Order,
} from "../pagination.ts";
import type { SqlParams } from "../sql-params.ts";

/** How many places of the log one statement looks through, however few of them a filter lets pass. */
const WINDOW = 2_000;
const PAGE_SIZE = 50;

/** What lists of changes are ordered by: the place in the log, then the fact within the save, in the order of its text. */
export function changeOrder(fact: string): Order {
  return {
    name: "CHANGES",
    keys: [
      { sql: "c.position", type: "bigint" },
      { sql: fact, type: "bigint" },
    ],
    descending: false,
  };
}

const ORDER = changeOrder("0");

/** Where the log stands: the place of the newest change; 0 where there is none. */
export async function loadHead(db: Db): Promise<number> {
  const [row] = await db.query<{ head: number }>(
    "SELECT coalesce(max(position), 0) AS head FROM changes",
  );
  return row?.head ?? 0;
}

/** The cursor after all that came with the change at this place. */
export function cursorAt(position: number): string {
  return formatCursor(ORDER, [String(position), "0"]);
}

/**
 * Checks that whatever came after a cursor is still in the log.
 *
 * Errors: `InvalidArgumentError` of `after`, where it is no cursor, is from before what is kept, or is not of this log.
 */
export async function checkChangeCursor(db: Db, after: string): Promise<void> {
  const position = positionOf(after);
  const [row] = await db.query<{ first: number | null; last: number | null }>(
    "SELECT min(position) AS first, max(position) AS last FROM changes",
  );
  if (position < (row?.first ?? 1) - 1)
    throw new InvalidArgumentError(
      "after",
      "What came after this cursor is no longer kept. Read the lists, then begin without it.",
    );
  if (position > (row?.last ?? 0))
    throw new InvalidArgumentError(
      "after",
      "This cursor is not of this record: nothing has come that far.",
    );
}

function positionOf(after: string): number {
  return Number(parseSlice({ after }, ORDER).after?.[0] ?? 0);
}

/** A piece of the log that was looked through. */
export interface ChangePage<T> {
  edges: Edge<T>[];
  /** Up to where it was looked through: what to go on after. */
  cursor: string;
  /** Whether that is up to the head asked for. */
  isEnd: boolean;
}

/** Which piece of the log. */
export interface ChangeSlice {
  /** A cursor of the log. */
  after: string;
  /** The place up to which to look: what `loadHead` gave. */
  head: number;
}

/** Reads a piece of the log by one statement. */
export async function readChanges<T>(
  db: Db,
  { after, head }: ChangeSlice,
  build: (params: SqlParams) => ListSpec,
  decode: (node: unknown) => T,
): Promise<ChangePage<T>> {
  const from = positionOf(after);
  const upTo = Math.min(head, from + WINDOW);
  if (upTo < from) return { edges: [], cursor: after, isEnd: true };
  const page = await listPage(
    db,
    (params) => {
      const spec = build(params);
      return {
        ...spec,
        where: [
          `c.position BETWEEN ${params.add(from, "bigint")} AND ${params.add(upTo, "bigint")}`,
          ...spec.where,
        ],
      };
    },
    { first: PAGE_SIZE, after },
    decode,
  );
  const hasMore = page.hasNextPage && page.endCursor !== null;
  return {
    edges: page.edges,
    cursor: hasMore ? (page.endCursor ?? after) : cursorAt(upTo),
    isEnd: !hasMore && upTo === head,
  };
}

/**
 * Forgets changes of more than so many days ago, but for the newest, which tells where the log stands. Gives how many.
 *
 * @example
 * await pruneChanges(db, 7);
 */
export async function pruneChanges(db: Db, days: number): Promise<number> {
  let count = 0;
  for (;;) {
    // From the beginning of the log, so that only what goes is looked at.
    const gone = await db.query(
      `DELETE FROM changes WHERE position IN (
         SELECT position FROM (SELECT position, recorded_at FROM changes ORDER BY position LIMIT 5000) AS oldest
         WHERE recorded_at < now() - make_interval(days => $1::int) AND position < (SELECT max(position) FROM changes)
       ) RETURNING 1 AS gone`,
      [days],
    );
    count += gone.length;
    if (gone.length < 5000) return count;
  }
}
