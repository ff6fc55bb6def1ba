import { loadDealSummary, type DealSummary } from "@onrecord/store";
import { builder } from "./builder.ts";
import { DealKindEnum, DealStatusEnum } from "./deal-enums.ts";
import { DealFilterInput, findDealFilter } from "./deal-filter.ts";

type Row<List extends keyof DealSummary> =
  DealSummary[List] extends (infer One)[] ? One : never;

const CurrencyTotalRef = builder
  .objectRef<Row<"totals">>("CurrencyTotal")
  .implement({
    description: "The values of deals in one currency, added up.",
    fields: (t) => ({
      currency: t.exposeString("currency", { description: "ISO 4217: `USD`." }),
      dealCount: t.exposeInt("dealCount", {
        description: "How many deals state a value in it.",
      }),
      amount: t.exposeFloat("amount", {
        description:
          "Their values together, in whole units; a deal that several articles report counts each time.",
      }),
    }),
  });

const CountryDealsRef = builder
  .objectRef<Row<"countries">>("CountryDeals")
  .implement({
    description: "How many deals have a party of one country.",
    fields: (t) => ({
      country: t.exposeString("country", {
        description: "ISO 3166-1 alpha-2: `RU`.",
      }),
      dealCount: t.exposeInt("dealCount", {
        description: "How many deals; one of two countries counts for both.",
      }),
    }),
  });

const PeriodDealsRef = builder
  .objectRef<Row<"periods">>("PeriodDeals")
  .implement({
    description: "How many deals are dated in one month or year.",
    fields: (t) => ({
      period: t.expose("period", {
        type: "Date",
        description:
          "A month, or a year where no month is stated: then only deals of which no more is known.",
      }),
      dealCount: t.exposeInt("dealCount", { description: "How many deals." }),
    }),
  });

const KindDealsRef = builder.objectRef<Row<"kinds">>("KindDeals").implement({
  description: "How many deals are of one kind.",
  fields: (t) => ({
    kind: t.expose("kind", { type: DealKindEnum, description: "The kind." }),
    dealCount: t.exposeInt("dealCount", { description: "How many deals." }),
  }),
});

const StatusDealsRef = builder
  .objectRef<Row<"statuses">>("StatusDeals")
  .implement({
    description: "How many deals have come equally far.",
    fields: (t) => ({
      status: t.expose("status", {
        type: DealStatusEnum,
        description: "How far.",
      }),
      dealCount: t.exposeInt("dealCount", { description: "How many deals." }),
    }),
  });

const DealSummaryRef = builder.objectRef<DealSummary>("DealSummary").implement({
  description:
    "The deals that fit a filter, counted. Of more than 10,000 the newest count.",
  fields: (t) => ({
    dealCount: t.exposeInt("dealCount", { description: "How many." }),
    isCapped: t.exposeBoolean("isCapped", {
      description: "Whether there are more than were counted.",
    }),
    totals: t.expose("totals", {
      type: [CurrencyTotalRef],
      description: "By currency, the most often stated first.",
    }),
    countries: t.expose("countries", {
      type: [CountryDealsRef],
      description: "By country of a party, the most deals first.",
    }),
    periods: t.expose("periods", {
      type: [PeriodDealsRef],
      description: "By month, the oldest first. Undated deals are in none.",
    }),
    kinds: t.expose("kinds", {
      type: [KindDealsRef],
      description: "By kind, the most deals first.",
    }),
    statuses: t.expose("statuses", {
      type: [StatusDealsRef],
      description: "By status, the most deals first.",
    }),
  }),
});

const NOTHING: DealSummary = {
  dealCount: 0,
  isCapped: false,
  totals: [],
  countries: [],
  periods: [],
  kinds: [],
  statuses: [],
};

builder.queryField("dealSummary", (t) =>
  t.field({
    type: DealSummaryRef,
    description:
      "The deals that fit a filter, counted: by currency, country, month, kind and status.",
    args: {
      filter: t.arg({
        type: DealFilterInput,
        description: "Narrows the deals.",
      }),
    },
    resolve: async (_root, { filter }, { db }) => {
      const narrowed = await findDealFilter(db, filter);
      return narrowed === null ? NOTHING : loadDealSummary(db, narrowed);
    },
  }),
);
