import { loadStats, type Stats } from "@onrecord/store";
import { builder } from "./builder.ts";

const StatsRef = builder.objectRef<Stats>("Stats").implement({
  description: "What is on record, counted.",
  fields: (t) => ({
    articleCount: t.exposeInt("articles", {
      description: "How many articles.",
    }),
    entityCount: t.exposeInt("entities", { description: "How many entities." }),
    quoteCount: t.exposeInt("quotes", { description: "How many quotes." }),
    dealCount: t.exposeInt("deals", { description: "How many deals." }),
    factCount: t.exposeInt("facts", {
      description: "How many facts in all: quotes, deals, disputes and roles.",
    }),
    newestOn: t.expose("newestOn", {
      type: "Date",
      nullable: true,
      description: "The day of the newest article; null while there is none.",
    }),
  }),
});

builder.queryField("stats", (t) =>
  t.field({
    type: StatsRef,
    description: "What is on record, counted.",
    resolve: (_root, _args, { db }) => loadStats(db),
  }),
);
