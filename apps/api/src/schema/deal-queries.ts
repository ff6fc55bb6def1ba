import { listDeals, type DealRecord } from "@onrecord/store";
import { builder } from "./builder.ts";
import { DealFilterInput, findDealFilter } from "./deal-filter.ts";
import { NotFoundError } from "./errors.ts";
import { parseRowId } from "./global-id.ts";
import { DealOrderEnum } from "./orders.ts";
import { emptyPage, listArgs, toConnection } from "./page.ts";
import { DealConnection, DealEdge, DealRef } from "./refs.ts";
import { selectDeal } from "./select-records.ts";
import { readSelection } from "./selection.ts";

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
        filter: t.arg({
          type: DealFilterInput,
          description: "Narrows the list.",
        }),
        orderBy: t.arg({
          type: DealOrderEnum,
          required: true,
          defaultValue: "DATE_DESC",
          description: "In which order.",
        }),
      },
      resolve: async (_root, { filter, orderBy, ...page }, { db }, info) => {
        const args = { ...listArgs(page, info, selectDeal), orderBy };
        const narrowed = await findDealFilter(db, filter);
        return toConnection(
          narrowed === null
            ? emptyPage<DealRecord>()
            : await listDeals(db, { ...args, filter: narrowed }),
        );
      },
    },
    DealConnection,
    DealEdge,
  ),
}));
