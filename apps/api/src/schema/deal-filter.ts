import type { Db, DealFilter } from "@onrecord/store";
import { builder } from "./builder.ts";
import { DealKindEnum, DealStatusEnum } from "./deal-enums.ts";
import { findIds, given } from "./slugs.ts";

export const DealFilterInput = builder.inputType("DealFilter", {
  description: 'Narrows a list of deals. Fields are combined with "and".',
  fields: (t) => ({
    party: t.string({
      description: "The slug of an entity that is a party to it or signed it.",
    }),
    kind: t.field({
      type: DealKindEnum,
      description: "What sort of agreement it is.",
    }),
    status: t.field({
      type: DealStatusEnum,
      description: "How far it has come.",
    }),
    currency: t.string({
      description: "ISO 4217 currency of its value: `USD`.",
    }),
    minAmount: t.float({
      description: "Worth at least this, in whole units of its currency.",
    }),
    maxAmount: t.float({
      description: "Worth at most this, in whole units of its currency.",
    }),
    from: t.field({
      type: "Date",
      description:
        "Dated on or after this; where the deal has no date, its article counts.",
    }),
    to: t.field({
      type: "Date",
      description:
        "Dated on or before this; `2025` takes in all of the year. Where the deal has no date, its article counts.",
    }),
    agency: t.string({
      description:
        "The agency of the article, as the datelines print it; letter case does not matter.",
    }),
    article: t.string({ description: "The slug of the article it stands in." }),
  }),
});

/** A filter on deals in the store's terms; null where it names what is not there, so that nothing can match. */
export async function findDealFilter(
  db: Db,
  filter: typeof DealFilterInput.$inferInput | null | undefined,
): Promise<DealFilter | null> {
  const { party, article, ...rest } = given(filter);
  const ids = await findIds(db, { partyId: party }, article);
  return ids && { ...rest, ...ids };
}
