import type { Evidence } from "@onrecord/store";
import { cutParagraphs, cutSpans, loadBody } from "./article-body.ts";
import { builder } from "./builder.ts";
import { DatelineRef, ParagraphRef, RemovedTextRef } from "./dateline.ts";
import { DealFilterInput } from "./deal-filter.ts";
import { DisputeRef } from "./dispute.ts";
import { EntityTypeEnum } from "./entity-type.ts";
import {
  DateExpressionRef,
  IssueRef,
  MoneyExpressionRef,
} from "./expression.ts";
import { loadDealsBelow, loadQuotesBelow } from "./filtered-below.ts";
import { MentionRef } from "./mention.ts";
import { loadRows } from "./global-id.ts";
import { listArgs, toConnection } from "./page.ts";
import { QuoteFilterInput } from "./quote-filter.ts";
import { DatedValueRef, SpanRef } from "./range.ts";
import {
  ArticleRef,
  DealConnection,
  DealEdge,
  DealRef,
  EntityRef,
  QuoteConnection,
  QuoteEdge,
  QuoteRef,
} from "./refs.ts";
import {
  isFirstPage,
  selectDeal,
  selectEntity,
  selectQuote,
} from "./select-records.ts";

builder.node(ArticleRef, {
  description:
    "A piece of news copy as filed, with all that was read out of it.",
  id: { resolve: ({ id }) => String(id) },
  loadManyWithoutCache: (ids, { loaders }) =>
    loadRows(ids, (id) => loaders.article(id, {})),
  fields: (t) => ({
    slug: t.exposeString("slug", {
      description:
        "Its name in addresses, unique: `iran-and-russia-sign-pact`. Stays when a new version is filed.",
    }),
    version: t.exposeInt("version", {
      description:
        "Counts from 1; grows when the same source files new content.",
    }),
    headline: t.exposeString("headline", {
      description:
        "The headline, or the first words of the copy where it has none.",
    }),
    headlineSpan: t.field({
      type: SpanRef,
      nullable: true,
      description:
        "Where the headline stands in the text; null where the copy has none.",
      resolve: async (article, _args, context) =>
        (await loadBody(article, context)).headline,
    }),
    excerpt: t.exposeString("excerpt", {
      description: "The first sentence of the body.",
    }),
    text: t.string({
      description: "The copy, unchanged. All offsets count in it.",
      resolve: async (article, _args, context) =>
        (await loadBody(article, context)).text,
    }),
    language: t.exposeString("language", {
      description: "BCP 47, for example `en`.",
    }),
    source: t.exposeString("source", {
      nullable: true,
      description:
        "Where it came from, as given at ingest: a file name, an address.",
    }),
    publishedOn: t.expose("publishedOn", {
      type: DatedValueRef,
      nullable: true,
      description: "The publisher's date line, or the date given at ingest.",
    }),
    filedOn: t.expose("filedOn", {
      type: DatedValueRef,
      nullable: true,
      description: "The day it was filed, from the dateline.",
    }),
    agency: t.exposeString("agency", {
      nullable: true,
      description:
        "The agency, as the dateline prints it: Reuters, AFP, Xinhua.",
    }),
    byline: t.field({
      type: [SpanRef],
      description: "The authors, as printed.",
      resolve: async (article, _args, context) =>
        (await loadBody(article, context)).byline,
    }),
    dateline: t.expose("dateline", {
      type: DatelineRef,
      nullable: true,
      description: "The line that says where, when and by whom it was filed.",
    }),
    ingestedAt: t.expose("updatedAt", {
      type: "DateTime",
      description: "When this version came in.",
    }),
    quoteCount: t.exposeInt("quoteCount", {
      description: "How many quotes it has.",
    }),
    dealCount: t.exposeInt("dealCount", {
      description: "How many deals it has.",
    }),
    disputeCount: t.exposeInt("disputeCount", {
      description: "How many disputes it has.",
    }),
    paragraphs: t.field({
      type: [ParagraphRef],
      description: "The paragraphs of the body, in text order.",
      resolve: async (article, _args, context) =>
        cutParagraphs(await loadBody(article, context)),
    }),
    removed: t.field({
      type: [RemovedTextRef],
      description: "Text that is no part of the story, in text order.",
      resolve: async (article, _args, context) =>
        (await loadBody(article, context)).removed,
    }),
    entities: t.connection(
      {
        type: EntityRef,
        description:
          "Who and what the article names, the most mentioned first.",
        args: {
          type: t.arg({
            type: EntityTypeEnum,
            description: "Only entities of this type.",
          }),
        },
        resolve: async (
          { id, entities },
          { type, ...page },
          { loaders },
          info,
        ) => {
          const args = {
            ...listArgs(page, info, selectEntity),
            ...(type != null && { type }),
          };
          const found =
            entities !== undefined && isFirstPage(page)
              ? entities
              : await loaders.articleEntities(id, args);
          const { edges, ...connection } = toConnection(found);
          return {
            ...connection,
            edges: edges.map(({ cursor, node }) => ({
              cursor,
              node: node.entity,
              mentionCount: node.mentionCount,
            })),
          };
        },
      },
      {
        name: "ArticleEntityConnection",
        description: "A page of entities of one article.",
      },
      {
        name: "ArticleEntityEdge",
        description: "One of a page of entities of one article.",
        fields: (edge) => ({
          mentionCount: edge.exposeInt("mentionCount", {
            description: "How often the article refers to it.",
          }),
        }),
      },
    ),
    quotes: t.connection(
      {
        type: QuoteRef,
        description: "What was said, in text order.",
        args: {
          filter: t.arg({
            type: QuoteFilterInput,
            description: "Narrows the list.",
          }),
        },
        resolve: async (
          { id, quotes, quoteCount },
          { filter, ...page },
          context,
          info,
        ) => {
          const args = listArgs(page, info, selectQuote);
          if (quotes !== undefined && isFirstPage({ filter, ...page }))
            return toConnection(quotes, quoteCount);
          return toConnection(
            await loadQuotesBelow(context, id, "article", filter, args),
          );
        },
      },
      QuoteConnection,
      QuoteEdge,
    ),
    deals: t.connection(
      {
        type: DealRef,
        description: "What was agreed, in text order.",
        args: {
          filter: t.arg({
            type: DealFilterInput,
            description: "Narrows the list.",
          }),
        },
        resolve: async (
          { id, deals, dealCount },
          { filter, ...page },
          context,
          info,
        ) => {
          const args = listArgs(page, info, selectDeal);
          if (deals !== undefined && isFirstPage({ filter, ...page }))
            return toConnection(deals, dealCount);
          return toConnection(
            await loadDealsBelow(context, id, "article", filter, args),
          );
        },
      },
      DealConnection,
      DealEdge,
    ),
    mentions: t.field({
      type: [MentionRef],
      description:
        "Every place in the text that refers to an entity, in text order.",
      resolve: async (article, _args, context) =>
        (await loadBody(article, context)).mentions,
    }),
    dates: t.field({
      type: [DateExpressionRef],
      description: "Every date expression, in text order.",
      resolve: async (article, _args, context) =>
        (await loadBody(article, context)).dates,
    }),
    money: t.field({
      type: [MoneyExpressionRef],
      description: "Every sum of money, in text order.",
      resolve: async (article, _args, context) =>
        (await loadBody(article, context)).money,
    }),
    disputes: t.field({
      type: [DisputeRef],
      description: "What is disputed, in text order.",
      resolve: async (article, _args, context) => {
        const { disputes } = await loadBody(article, context);
        const addArticle = (evidence: Evidence) => ({
          ...evidence,
          articleId: article.id,
        });
        return disputes.map((each) => ({
          ...each,
          claim: addArticle(each.claim),
          response: addArticle(each.response),
        }));
      },
    }),
    issues: t.field({
      type: [IssueRef],
      description: "What was odd in the copy, in text order.",
      resolve: async (article, _args, context) => {
        const { text, issues } = await loadBody(article, context);
        return cutSpans(text, issues);
      },
    }),
  }),
});
