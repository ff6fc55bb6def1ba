import { listQuotes, type QuoteRecord } from "@onrecord/store";
import { builder } from "./builder.ts";
import { NotFoundError } from "./errors.ts";
import { parseRowId } from "./global-id.ts";
import { QuoteOrderEnum } from "./orders.ts";
import { emptyPage, listArgs, toConnection } from "./page.ts";
import { findQuoteFilter, QuoteFilterInput } from "./quote-filter.ts";
import { QuoteConnection, QuoteEdge, QuoteRef } from "./refs.ts";
import { selectQuote } from "./select-records.ts";
import { readSelection } from "./selection.ts";

builder.queryFields((t) => ({
  quote: t.field({
    type: QuoteRef,
    description: "One quote.",
    args: { id: t.arg.id({ required: true, description: "Its global ID." }) },
    errors: {
      types: [NotFoundError],
      union: {
        name: "QuoteResult",
        description: "A quote, or why there is none.",
      },
    },
    resolve: async (_root, { id }, { loaders }, info) => {
      const rowId = parseRowId(id, "Quote");
      const quote =
        rowId === null
          ? null
          : await loaders.quote(rowId, selectQuote(readSelection(info)));
      if (!quote) throw new NotFoundError("No quote has this ID.");
      return quote;
    },
  }),
  quotes: t.connection(
    {
      type: QuoteRef,
      description: "Quotes.",
      args: {
        filter: t.arg({
          type: QuoteFilterInput,
          description: "Narrows the list.",
        }),
        orderBy: t.arg({
          type: QuoteOrderEnum,
          required: true,
          defaultValue: "DATE_DESC",
          description: "In which order.",
        }),
      },
      resolve: async (_root, { filter, orderBy, ...page }, { db }, info) => {
        const args = { ...listArgs(page, info, selectQuote), orderBy };
        const narrowed = await findQuoteFilter(db, filter);
        return toConnection(
          narrowed === null
            ? emptyPage<QuoteRecord>()
            : await listQuotes(db, { ...args, filter: narrowed }),
        );
      },
    },
    QuoteConnection,
    QuoteEdge,
  ),
}));
