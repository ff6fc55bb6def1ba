import { listDeals, type DealRecord } from "@onrecord/store";
import { builder } from "./builder.ts";
import { DealKindEnum, DealStatusEnum } from "./deal-enums.ts";
import { NotFoundError } from "./errors.ts";
import { parseRowId } from "./global-id.ts";
import { DealOrderEnum } from "./orders.ts";
import { emptyPage, listArgs, toConnection } from "./page.ts";
import { DealConnection, DealEdge, DealRef } from "./refs.ts";
import { selectDeal } from "./select-records.ts";
import { readSelection } from "./selection.ts";
import { findIds, given } from "./slugs.ts";

export const DealFilter = builder.inputType("DealFilter", {
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

builder.queryFields((t) => ({
  deal: t.field({
    type: DealRef,
    description: "One deal.",
    args: { id: t.arg.id({ required: true, description: "Its global ID." }) },
    errors: {
      types: [NotFoundError],
      union: {
        name: "DealResult",
        description: "A deal, or why there is none.",
      },
    },
    resolve: async (_root, { id }, { loaders }, info) => {
      const rowId = parseRowId(id, "Deal");
      const deal =
        rowId === null
          ? null
          : await loaders.deal(rowId, selectDeal(readSelection(info)));
      if (!deal) throw new NotFoundError("No deal has this ID.");
      return deal;
    },
  }),
  deals: t.connection(
    {
      type: DealRef,
      description: "Deals.",
      args: {
        filter: t.arg({ type: DealFilter, description: "Narrows the list." }),
        orderBy: t.arg({
          type: DealOrderEnum,
          required: true,
          defaultValue: "DATE_DESC",
          description: "In which order.",
        }),
      },
      resolve: async (_root, { filter, orderBy, ...page }, { db }, info) => {
        const { party, article, ...rest } = given(filter);
        const args = { ...listArgs(page, info, selectDeal), orderBy };
        const ids = await findIds(db, { partyId: party }, article);
        const found =
          ids === null
            ? emptyPage<DealRecord>()
            : await listDeals(db, { ...args, filter: { ...rest, ...ids } });
        return toConnection(found);
      },
    },
    DealConnection,
    DealEdge,
  ),
}));
