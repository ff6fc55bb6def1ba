import type { Db, Page } from "@onrecord/store";
import { stringify } from "csv-stringify/sync";
import { inTime } from "./in-time.ts";
import { parseFilter, type ListExport, type ListForm } from "./list-export.ts";
import { ExportRefusal } from "./refuse.ts";

/**
 * Gives a whole list as text, a page at a time: the next page is read when the client has taken the last.
 *
 * The first page is read before this resolves, so that what is wrong with the question is still an answer of its own;
 * what goes wrong later breaks the stream off, and `report` is told. A client that does not read on for as long as a request
 * may take is given up. `end` is called once there is nothing more to read, however that came.
 */
export async function streamList<Row>(
  db: Db,
  list: ListExport<Row>,
  form: ListForm,
  search: URLSearchParams,
  {
    timeoutMs,
    report,
    end = () => undefined,
  }: {
    timeoutMs: number;
    report: (error: unknown) => void;
    end?: () => void;
  },
): Promise<ReadableStream<Uint8Array>> {
  const filter = parseFilter(search, list.parameters);
  const load = async (after: string | null): Promise<Page<Row>> => {
    const page = await inTime(list.loadPage(db, filter, after), timeoutMs);
    if (page !== null) return page;
    throw new ExportRefusal(
      404,
      "NOT_FOUND",
      "No entity or no article has the slug given. Slugs come from the GraphQL fields Entity.slug and Article.slug.",
    );
  };
  const encoder = new TextEncoder();
  let page: Page<Row> | null = await load(null);
  let after: string | null = null;
  let waiting: NodeJS.Timeout | undefined;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      clearTimeout(waiting);
      const breakOff = (error: unknown) => {
        end();
        report(error);
        controller.error(error);
      };
      try {
        const current = page ?? (await load(after));
        const rows = current.edges.map(({ node }) => node);
        const text = formatRows(list, form, rows, after === null);
        if (text !== "") controller.enqueue(encoder.encode(text));
        page = null;
        after = current.endCursor;
        if (current.hasNextPage) {
          waiting = setTimeout(
            () => breakOff(new Error("The client did not read on")),
            timeoutMs,
          );
        } else {
          end();
          controller.close();
        }
      } catch (error) {
        breakOff(error);
      }
    },
    cancel: () => {
      clearTimeout(waiting);
      end();
    },
  });
}

/** Writes some rows of a list. In CSV no cell is a formula: one that would be begins with an apostrophe. */
export function formatRows<Row>(
  list: ListExport<Row>,
  form: ListForm,
  rows: readonly Row[],
  isFirst: boolean,
): string {
  if (form === "ndjson")
    return rows
      .map((row) => `${JSON.stringify(list.toObject(row))}\n`)
      .join("");
  return stringify(
    rows.map((row) => [...list.toCells(row)]),
    {
      header: isFirst,
      columns: [...list.columns],
      record_delimiter: "windows",
      // The library quotes a cell for the line break it writes itself, not for a bare one.
      quoted_match: /[\r\n]/u,
      escape_formulas: true,
    },
  );
}
