import { describeRule, type Deal } from "@onrecord/core";
import type { PartyRecord, SignatoryRecord } from "@onrecord/store";
import { loadReferred } from "../batch.ts";
import { builder } from "./builder.ts";
import { DealKindEnum, DealStatusEnum, PartyRoleEnum } from "./deal-enums.ts";
import { loadEntityOf } from "./entity-field.ts";
import { EvidenceRef, evidenceOf } from "./evidence.ts";
import { MoneyQualifierEnum, parseQualifier } from "./expression.ts";
import { loadRows } from "./global-id.ts";
import { DatedValueRef, SpanRef, TextRange } from "./range.ts";
import { ArticleRef, DealRef, EntityRef } from "./refs.ts";
import { selectArticle } from "./select-records.ts";
import { readSelection } from "./selection.ts";

const PartyRef = builder.objectRef<PartyRecord>("Party").implement({
  description: "A side that is bound by a deal.",
  fields: (t) => ({
    start: t.exposeInt("start", {
      description: "Offset of the first code unit of the words that name it.",
    }),
    end: t.exposeInt("end", {
      description: "Offset after their last code unit.",
    }),
    name: t.exposeString("name", {
      description: "Its name, in full where the article gives it.",
    }),
    role: t.expose("role", {
      type: PartyRoleEnum,
      description: "What it does in the deal.",
    }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: "Who that is; null where it cannot be told.",
      resolve: (side, _args, context, info) =>
        loadEntityOf(side, context, info),
    }),
  }),
});

const SignatoryRef = builder.objectRef<SignatoryRecord>("Signatory").implement({
  description: "A person who signed or concluded a deal.",
  fields: (t) => ({
    start: t.exposeInt("start", {
      description:
        "Offset of the first code unit of the words that name the person.",
    }),
    end: t.exposeInt("end", {
      description: "Offset after their last code unit.",
    }),
    name: t.exposeString("name", {
      description: "The name, in full where the article gives it.",
    }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: "Who that is; null where it cannot be told.",
      resolve: (side, _args, context, info) =>
        loadEntityOf(side, context, info),
    }),
  }),
});

const DealValueRef = builder
  .objectRef<NonNullable<Deal["value"]>>("DealValue")
  .implement({
    description: "What a deal is worth.",
    interfaces: [TextRange],
    fields: (t) => ({
      amount: t.exposeFloat("amount", {
        description:
          'In whole units of the currency: "$25-billion" is 25000000000.',
      }),
      currency: t.exposeString("currency", { description: "ISO 4217: `USD`." }),
      qualifier: t.field({
        type: MoneyQualifierEnum,
        nullable: true,
        description: "How the figure is hedged; null where it is not.",
        resolve: ({ qualifier }) => parseQualifier(qualifier),
      }),
    }),
  });

const DealTermRef = builder
  .objectRef<Deal["terms"][number]>("DealTerm")
  .implement({
    description: "One thing a deal says, or does not.",
    interfaces: [TextRange],
    fields: (t) => ({
      negative: t.exposeBoolean("negative", {
        description:
          'Whether it is said not to be in it: "does not contain a mutual defence clause".',
      }),
    }),
  });

builder.node(DealRef, {
  description:
    "A particular arrangement between two or more sides, at any stage.",
  id: { resolve: ({ id }) => String(id) },
  loadManyWithoutCache: (ids, { loaders }) =>
    loadRows(ids, (id) => loaders.deal(id, {})),
  fields: (t) => ({
    title: t.exposeString("title", {
      description:
        'The parties and the kind, as one line: "Rosatom – Iran: contract".',
    }),
    kind: t.expose("kind", {
      type: DealKindEnum,
      description: "What sort of agreement it is.",
    }),
    status: t.expose("status", {
      type: DealStatusEnum,
      description: "How far it has come.",
    }),
    parties: t.expose("parties", {
      type: [PartyRef],
      description: "Who is bound by it.",
    }),
    signatories: t.expose("signatories", {
      type: [SignatoryRef],
      description: "Who signed it; not the parties.",
    }),
    value: t.expose("value", {
      type: DealValueRef,
      nullable: true,
      description:
        "What the whole deal is worth; null where the copy does not say.",
    }),
    date: t.field({
      type: DatedValueRef,
      nullable: true,
      description: "When it reached its status.",
      resolve: ({ date }) =>
        date && { value: date.value, basis: date.basis, span: date },
    }),
    subject: t.expose("subject", {
      type: SpanRef,
      nullable: true,
      description: "What it is about, in the words of the copy.",
    }),
    terms: t.expose("terms", {
      type: [DealTermRef],
      description: "What it says, and what it does not.",
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: "The words that prove it, the best first.",
      resolve: ({ articleId, evidence }) => evidenceOf(articleId, evidence),
    }),
    confidence: t.exposeFloat("confidence", {
      description: "How sure the reading is, 0 to 1.",
    }),
    rule: t.exposeString("rule", {
      description: "The rule that read it: `deals/signed-with`.",
    }),
    because: t.string({
      description: "What its rule goes by, as a sentence for readers.",
      resolve: ({ rule }) => describeRule(rule),
    }),
    article: t.field({
      type: ArticleRef,
      description: "The article it stands in.",
      resolve: ({ article, articleId }, _args, { loaders }, info) =>
        article ??
        loadReferred(
          loaders.article(articleId, selectArticle(readSelection(info))),
        ),
    }),
  }),
});
