import type { Page, PageArgs } from "@onrecord/store";
import { badInput } from "./bad-input.ts";

/** So many of the best hits can be paged through. */
export const MAX_HITS = 100;

/** How many hits must be found to cut this page out of them. */
export function countNeeded(
  { first, after, last, before }: PageArgs,
  count: boolean,
): number {
  if (count || last != null || before != null) return MAX_HITS;
  return Math.min(
    MAX_HITS,
    parseCursor(after ?? null, "after", -1) + 1 + (first ?? 20) + 1,
  );
}

/** Cuts a page out of the best hits. A cursor is a place in their order. */
export function cutPage<Hit>(hits: readonly Hit[], args: PageArgs): Page<Hit> {
  const lowest = parseCursor(args.after ?? null, "after", -1) + 1;
  const highest = Math.min(
    parseCursor(args.before ?? null, "before", hits.length),
    hits.length,
  );
  const start =
    args.last == null ? lowest : Math.max(lowest, highest - args.last);
  const end =
    args.last == null ? Math.min(highest, start + (args.first ?? 20)) : highest;
  const edges = hits
    .slice(start, end)
    .map((node, i) => ({ cursor: formatCursor(start + i), node }));
  return {
    edges,
    hasNextPage: edges.length > 0 && end < hits.length,
    hasPreviousPage: edges.length > 0 && start > 0,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
    totalCount: hits.length,
    totalCountIsCapped: hits.length === MAX_HITS,
  };
}

function formatCursor(place: number): string {
  return Buffer.from(`hit:${place}`).toString("base64url");
}

function parseCursor(
  cursor: string | null,
  argument: string,
  absent: number,
): number {
  if (cursor === null) return absent;
  const [, place] =
    /^hit:(\d{1,3})$/u.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (place === undefined)
    throw badInput(`\`${argument}\` is no cursor of this list.`, [argument]);
  return Number(place);
}
