import type { Db, QuoteFilter } from "@onrecord/store";
import { builder } from "./builder.ts";
import { QuoteKindEnum, StanceEnum } from "./quote-enums.ts";
import { findIds, given } from "./slugs.ts";

export const QuoteFilterInput = builder.inputType("QuoteFilter", {
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

/** A filter on quotes in the store's terms; null where it names what is not there, so that nothing can match. */
export async function findQuoteFilter(
  db: Db,
  filter: typeof QuoteFilterInput.$inferInput | null | undefined,
): Promise<QuoteFilter | null> {
  const { speaker, about, addressee, article, ...rest } = given(filter);
  const ids = await findIds(
    db,
    { speakerId: speaker, aboutId: about, addresseeId: addressee },
    article,
  );
  return ids && { ...rest, ...ids };
}
