import type { PageMarksFragment } from "../../gql/graphql.ts";
import type { Read } from "../../lib/load-query.ts";

/** A page of a list, as the API gives it: a hundred at most. */
export interface ListPage<Node> {
  nodes: Node[];
  pageInfo: Pick<PageMarksFragment, "endCursor" | "hasNextPage">;
}

type LoadPage<Node> = (after: string | null) => Promise<Read<ListPage<Node>>>;

interface Stretch<Node> {
  nodes: Node[];
  /** Where the next stretch begins; null at the end of the list. */
  next: string | null;
}

/** So many of a list from a cursor on, page by page, up to the end of the page that makes them full. */
export async function loadStretch<Node>(
  most: number,
  from: string | null,
  loadPage: LoadPage<Node>,
): Promise<Read<Stretch<Node>>> {
  const nodes: Node[] = [];
  let after = from;
  do {
    // One page after the other: each cursor comes from the page before.
    const read = await loadPage(after);
    if (!read.ok) return read;
    nodes.push(...read.data.nodes);
    after = read.data.pageInfo.hasNextPage
      ? read.data.pageInfo.endCursor
      : null;
  } while (after !== null && nodes.length < most);
  return { ok: true, data: { nodes, next: after } };
}

/**
 * A list cut into stretches of one size, numbered from 1. The API has no way to the middle of a list but the cursor
 * before it, so where each stretch begins is kept from when the one before it was read. A robot reads them in their
 * order and finds the next beginning there; whoever asks for a later one first has the way to it walked.
 */
export class StretchReader<Node> {
  readonly #starts = new Map<number, { cursor: string; until: number }>();
  readonly #size: number;
  readonly #keptMs: number;
  readonly #now: () => number;
  readonly #loadPage: LoadPage<Node>;

  /** Beginnings are forgotten after so many milliseconds, since what came in before them has moved them. */
  constructor(
    size: number,
    keptMs: number,
    now: () => number,
    loadPage: LoadPage<Node>,
  ) {
    this.#size = size;
    this.#keptMs = keptMs;
    this.#now = now;
    this.#loadPage = loadPage;
  }

  /** The stretch of this number; null where the list ends before it. */
  async read(number: number): Promise<Read<Node[] | null>> {
    let { at, cursor } = this.#findStart(number);
    for (;;) {
      const read = await loadStretch(this.#size, cursor, this.#loadPage);
      if (!read.ok) return read;
      const { nodes, next } = read.data;
      if (next === null) this.#starts.delete(at + 1);
      else
        this.#starts.set(at + 1, {
          cursor: next,
          until: this.#now() + this.#keptMs,
        });
      if (at === number) return { ok: true, data: nodes };
      if (next === null) return { ok: true, data: null };
      at += 1;
      cursor = next;
    }
  }

  /** The nearest known beginning at or before a stretch. */
  #findStart(number: number): { at: number; cursor: string | null } {
    for (let at = number; at > 1; at -= 1) {
      const start = this.#starts.get(at);
      if (start !== undefined && start.until > this.#now())
        return { at, cursor: start.cursor };
    }
    return { at: 1, cursor: null };
  }
}
