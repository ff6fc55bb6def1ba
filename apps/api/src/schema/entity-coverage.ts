import type { CoMentionTie, CoverageMonth } from "@onrecord/store";
import { builder } from "./builder.ts";
import { loadEntityOf } from "./entity-field.ts";
import { parseLength } from "./page.ts";
import { EntityRef } from "./refs.ts";

const CoverageMonthRef = builder
  .objectRef<CoverageMonth>("CoverageMonth")
  .implement({
    description: "What the articles of one month have of an entity.",
    fields: (t) => ({
      month: t.expose("month", {
        type: "Date",
        description: "The month: `2025-10`.",
      }),
      articleCount: t.exposeInt("articleCount", {
        description: "How many articles name it.",
      }),
      quoteCount: t.exposeInt("quoteCount", {
        description: "How many quotes it is the speaker of.",
      }),
      dealCount: t.exposeInt("dealCount", {
        description: "How many deals it is a party to or signed.",
      }),
    }),
  });

const CoMentionTieRef = builder
  .objectRef<CoMentionTie>("CoMentionTie")
  .implement({
    description:
      "Two that are named together with an entity: an edge of the graph of its co-mentions.",
    fields: (t) => ({
      one: t.field({
        type: EntityRef,
        description: "The one.",
        resolve: async ({ oneId }, _args, context, info) =>
          certain(await loadEntityOf({ entityId: oneId }, context, info)),
      }),
      other: t.field({
        type: EntityRef,
        description: "The other.",
        resolve: async ({ otherId }, _args, context, info) =>
          certain(await loadEntityOf({ entityId: otherId }, context, info)),
      }),
      articleCount: t.exposeInt("articleCount", {
        description: "How many articles name all three.",
      }),
    }),
  });

function certain<Found>(found: Found | null): Found {
  if (found === null) throw new Error("A tie is between two entities.");
  return found;
}

builder.objectFields(EntityRef, (t) => ({
  coverage: t.field({
    type: [CoverageMonthRef],
    description:
      "How often it is covered, month by month, the oldest first. Months without an article are left out.",
    resolve: ({ id }, _args, { loaders }) => loaders.coverage(id, {}),
  }),
  coMentionTies: t.field({
    type: [CoMentionTieRef],
    description:
      "Which of its `coMentions` are named together in the articles that name it, the most often first.",
    args: {
      first: t.arg.int({
        required: true,
        defaultValue: 10,
        description: "Among how many of `coMentions`, 1 to 100.",
      }),
    },
    resolve: ({ id }, { first }, { loaders }) =>
      loaders.coMentionTies(id, { first: parseLength(first, "first") }),
  }),
}));
