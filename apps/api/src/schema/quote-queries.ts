import { listQuotes, type QuoteRecord } from "@onrecord/store";
import { builder } from "./builder.ts";
import { NotFoundError } from "./errors.ts";
import { parseRowId } from "./global-id.ts";
import { QuoteOrderEnum } from "./orders.ts";
import { emptyPage, listArgs, toConnection } from "./page.ts";
import { QuoteKindEnum, StanceEnum } from "./quote-enums.ts";
import { QuoteConnection, QuoteEdge, QuoteRef } from "./refs.ts";
import { selectQuote } from "./select-records.ts";
import { readSelection } from "./selection.ts";
import { findIds, given } from "./slugs.ts";

const QuoteFilter = builder.inputType("QuoteFilter", {
  description: 'Narrows a list of quotes. Fields are combined with "and".',
  fields: (t) => ({
    speaker: t.string({ description: "The slug of the entity that said it." }),
    about: t.string({
      description: "The slug of an entity that is named in it.",
    }),
    addressee: t.string({
      description: "The slug of the entity that it was said to.",
    }),
    kind: t.field({ type: QuoteKindEnum, description: "How it is printed." }),
    stance: t.field({
      type: StanceEnum,
      description: "What the speaker does with the words.",
    }),
    from: t.field({
      type: "Date",
      description: "In an article published on or after this date.",
    }),
    to: t.field({
      type: "Date",
      description:
        "In an article published on or before this date; `2025` takes in all of the year.",
    }),
    agency: t.string({
      description:
        "The agency of the article, as the datelines print it; letter case does not matter.",
    }),
    article: t.string({ description: "The slug of the article it stands in." }),
  }),
});

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
        filter: t.arg({ type: QuoteFilter, description: "Narrows the list." }),
        orderBy: t.arg({
          type: QuoteOrderEnum,
          required: true,
          defaultValue: "DATE_DESC",
          description: "In which order.",
        }),
      },
      resolve: async (_root, { filter, orderBy, ...page }, { db }, info) => {
        const { speaker, about, addressee, article, ...rest } = given(filter);
        const args = { ...listArgs(page, info, selectQuote), orderBy };
        const ids = await findIds(
          db,
          { speakerId: speaker, aboutId: about, addresseeId: addressee },
          article,
        );
        const found =
          ids === null
            ? emptyPage<QuoteRecord>()
            : await listQuotes(db, { ...args, filter: { ...rest, ...ids } });
        return toConnection(found);
      },
    },
    QuoteConnection,
    QuoteEdge,
  ),
}));
