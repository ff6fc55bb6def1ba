import { loadReferred } from "../batch.ts";
import { builder } from "./builder.ts";
import { parseLength } from "./page.ts";
import { DealRef } from "./refs.ts";
import { selectDeal } from "./select-records.ts";
import { readSelection } from "./selection.ts";

builder.objectField(DealRef, "sameParties", (t) =>
  t.field({
    type: [DealRef],
    description:
      "Other deals, in any article, that all parties of this one take part in, the oldest first and the undated last. They may be this deal at another stage, or another deal.",
    args: {
      first: t.arg.int({
        required: true,
        defaultValue: 20,
        description: "How many at most, 1 to 100.",
      }),
    },
    resolve: async ({ id }, { first }, { loaders }, info) => {
      const ids = await loaders.sameParties(id, {
        first: parseLength(first, "first"),
      });
      const select = selectDeal(readSelection(info));
      return Promise.all(
        ids.map((one) => loadReferred(loaders.deal(one, select))),
      );
    },
  }),
);
