import type { EntityRecord, Page } from "@onrecord/store";
import { loadReferred } from "../batch.ts";
import type { Loaders } from "../loaders.ts";
import { builder } from "./builder.ts";
import { DealFilterInput } from "./deal-filter.ts";
import { loadEntityOf } from "./entity-field.ts";
import { EntityTypeEnum } from "./entity-type.ts";
import { loadDealsBelow, loadQuotesBelow } from "./filtered-below.ts";
import { ArticleOrderEnum, DealOrderEnum, QuoteOrderEnum } from "./orders.ts";
import { loadRows } from "./global-id.ts";
import { listArgs, parseLength, toConnection, type PageArgs } from "./page.ts";
import {
  ArticleConnection,
  ArticleEdge,
  ArticleRef,
  DealConnection,
  DealEdge,
  DealRef,
  EntityRef,
  QuoteConnection,
  QuoteEdge,
  QuoteRef,
} from "./refs.ts";
import { QuoteFilterInput } from "./quote-filter.ts";
import { CoMentionRef, RoleRef } from "./role.ts";
import {
  isFirstPage,
  selectArticle,
  selectDeal,
  selectQuote,
} from "./select-records.ts";

builder.node(EntityRef, {
  description: "One thing in the world, however the articles name it.",
  id: { resolve: ({ id }) => String(id) },
  loadManyWithoutCache: (ids, { loaders }) =>
    loadRows(ids, (id) => loaders.entity(id, {})),
  fields: (t) => ({
    slug: t.exposeString("slug", {
      description: "Its name in addresses, unique: `dmitry-peskov`.",
    }),
    name: t.exposeString("name", {
      description: "The fullest name that the articles give, without title.",
    }),
    type: t.expose("type", {
      type: EntityTypeEnum,
      description: "What kind of thing it is.",
    }),
    aliases: t.stringList({
      description: "Every other form of the name.",
      resolve: async (entity, _args, { loaders }) =>
        entity.aliases ?? (await loadDetail(entity.id, loaders)).aliases ?? [],
    }),
    country: t.exposeString("country", {
      nullable: true,
      description:
        "ISO 3166-1 alpha-2: for a place, and for who holds a state's office: `RU`.",
    }),
    wikidata: t.exposeString("wikidata", {
      nullable: true,
      description: "Wikidata item, where a sourced table gives it: `Q159`.",
    }),
    actsFor: t.field({
      type: EntityRef,
      nullable: true,
      description:
        "Whom it stands for where it acts: the Kremlin acts for Russia.",
      resolve: ({ actsForId }, _args, context, info) =>
        loadEntityOf({ entityId: actsForId }, context, info),
    }),
    roles: t.field({
      type: [RoleRef],
      description: "The posts and titles it holds or held, the newest first.",
      resolve: async (entity, _args, { loaders }) =>
        entity.roles ?? (await loadDetail(entity.id, loaders)).roles ?? [],
    }),
    articleCount: t.exposeInt("articleCount", {
      description: "How many articles name it.",
    }),
    mentionCount: t.exposeInt("mentionCount", {
      description: "How often the articles refer to it.",
    }),
    quoteCount: t.exposeInt("quoteCount", {
      description: "How many quotes it is the speaker of.",
    }),
    dealCount: t.exposeInt("dealCount", {
      description: "How many deals it is a party to or signed.",
    }),
    articles: t.connection(
      {
        type: ArticleRef,
        description: "The articles that name it.",
        args: {
          orderBy: t.arg({
            type: ArticleOrderEnum,
            required: true,
            defaultValue: "PUBLISHED_DESC",
            description: "In which order.",
          }),
        },
        resolve: async (entity, { orderBy, ...page }, { loaders }, info) =>
          toConnection(
            sentAlong(entity.articles, { orderBy, ...page }) ??
              (await loaders.entityArticles(entity.id, {
                ...listArgs(page, info, selectArticle),
                orderBy,
              })),
          ),
      },
      ArticleConnection,
      ArticleEdge,
    ),
    quotesBy: t.connection(
      {
        type: QuoteRef,
        description: "What it said.",
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
        resolve: async (entity, { filter, orderBy, ...page }, context, info) =>
          toConnection(
            sentAlong(entity.quotesBy, { filter, orderBy, ...page }) ??
              (await loadQuotesBelow(context, entity.id, "speaker", filter, {
                ...listArgs(page, info, selectQuote),
                orderBy,
              })),
          ),
      },
      QuoteConnection,
      QuoteEdge,
    ),
    quotesAbout: t.connection(
      {
        type: QuoteRef,
        description: "What was said about it.",
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
        resolve: async (entity, { filter, orderBy, ...page }, context, info) =>
          toConnection(
            sentAlong(entity.quotesAbout, { filter, orderBy, ...page }) ??
              (await loadQuotesBelow(context, entity.id, "about", filter, {
                ...listArgs(page, info, selectQuote),
                orderBy,
              })),
          ),
      },
      QuoteConnection,
      QuoteEdge,
    ),
    quotesTo: t.connection(
      {
        type: QuoteRef,
        description: "What was said to it.",
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
        resolve: async (entity, { filter, orderBy, ...page }, context, info) =>
          toConnection(
            sentAlong(entity.quotesTo, { filter, orderBy, ...page }) ??
              (await loadQuotesBelow(context, entity.id, "addressee", filter, {
                ...listArgs(page, info, selectQuote),
                orderBy,
              })),
          ),
      },
      QuoteConnection,
      QuoteEdge,
    ),
    deals: t.connection(
      {
        type: DealRef,
        description: "The deals it is a party to or signed.",
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
        resolve: async (entity, { filter, orderBy, ...page }, context, info) =>
          toConnection(
            sentAlong(entity.deals, { filter, orderBy, ...page }) ??
              (await loadDealsBelow(context, entity.id, "party", filter, {
                ...listArgs(page, info, selectDeal),
                orderBy,
              })),
          ),
      },
      DealConnection,
      DealEdge,
    ),
    coMentions: t.field({
      type: [CoMentionRef],
      description: "Who is named in the same articles, the most often first.",
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 10,
          description: "How many at most, 1 to 100.",
        }),
      },
      resolve: ({ id }, { first }, { loaders }) =>
        loaders.coMentions(id, { first: parseLength(first, "first") }),
    }),
  }),
});

/** The page of a list that came along with the entity, where it is the page that is asked for. */
function sentAlong<Node>(
  page: Page<Node> | undefined,
  args: PageArgs & { filter?: object | null | undefined; orderBy: string },
): Page<Node> | undefined {
  return isFirstPage({ ...args }) ? page : undefined;
}

/** What lists of entities leave out, loaded together with that of the others of the list. */
function loadDetail(id: number, loaders: Loaders): Promise<EntityRecord> {
  return loadReferred(loaders.entity(id, { aliases: true, roles: true }));
}
