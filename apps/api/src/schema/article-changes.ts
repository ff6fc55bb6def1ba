import type { TextSpan } from "@onrecord/core";
import type {
  ArticleChanges,
  Change,
  DealState,
  EntityState,
  QuoteState,
} from "@onrecord/store";
import {
  DealStateRef,
  EntityStateRef,
  QuoteStateRef,
} from "./article-state.ts";
import { builder } from "./builder.ts";
import { wordEnum } from "./enums.ts";
import { SpanRef } from "./range.ts";

const ChangeKindEnum = wordEnum<"added" | "removed" | "altered">(
  "ChangeKind",
  "What became of a thing between two versions.",
  {
    added: "Only the later version has it.",
    removed: "Only the earlier version has it.",
    altered: "Both have it, not alike.",
  },
);

const kindOf = ({ before, after }: Change<unknown>) =>
  before === null ? "added" : after === null ? "removed" : "altered";

const KIND = "What became of it.";
const BEFORE = "As the earlier version has it; null where it was added.";
const AFTER = "As the later version has it; null where it was removed.";

const QuoteChangeRef = builder
  .objectRef<Change<QuoteState>>("QuoteChange")
  .implement({
    description: "A quote that two versions do not have alike.",
    fields: (t) => ({
      kind: t.field({
        type: ChangeKindEnum,
        description: KIND,
        resolve: kindOf,
      }),
      before: t.expose("before", {
        type: QuoteStateRef,
        nullable: true,
        description: BEFORE,
      }),
      after: t.expose("after", {
        type: QuoteStateRef,
        nullable: true,
        description: AFTER,
      }),
    }),
  });

const DealChangeRef = builder
  .objectRef<Change<DealState>>("DealChange")
  .implement({
    description: "A deal that two versions do not have alike.",
    fields: (t) => ({
      kind: t.field({
        type: ChangeKindEnum,
        description: KIND,
        resolve: kindOf,
      }),
      before: t.expose("before", {
        type: DealStateRef,
        nullable: true,
        description: BEFORE,
      }),
      after: t.expose("after", {
        type: DealStateRef,
        nullable: true,
        description: AFTER,
      }),
    }),
  });

const EntityChangeRef = builder
  .objectRef<Change<EntityState>>("EntityChange")
  .implement({
    description:
      "An entity that two versions do not name alike: by another name, or with other roles.",
    fields: (t) => ({
      kind: t.field({
        type: ChangeKindEnum,
        description: KIND,
        resolve: kindOf,
      }),
      before: t.expose("before", {
        type: EntityStateRef,
        nullable: true,
        description: BEFORE,
      }),
      after: t.expose("after", {
        type: EntityStateRef,
        nullable: true,
        description: AFTER,
      }),
    }),
  });

const ParagraphChangeRef = builder
  .objectRef<Change<TextSpan>>("ParagraphChange")
  .implement({
    description:
      "A paragraph that two versions do not have alike. Each side's offsets count in the text of its version.",
    fields: (t) => ({
      kind: t.field({
        type: ChangeKindEnum,
        description: KIND,
        resolve: kindOf,
      }),
      before: t.expose("before", {
        type: SpanRef,
        nullable: true,
        description: BEFORE,
      }),
      after: t.expose("after", {
        type: SpanRef,
        nullable: true,
        description: AFTER,
      }),
    }),
  });

/** What changed, and between which versions. */
export interface ChangesSource extends ArticleChanges {
  from: number;
  to: number;
}

export const ArticleChangesRef = builder
  .objectRef<ChangesSource>("ArticleChanges")
  .implement({
    description:
      "What changed from one version of an article to another. What both have alike is left out.",
    fields: (t) => ({
      from: t.exposeInt("from", { description: "The earlier version." }),
      to: t.exposeInt("to", { description: "The later version." }),
      quotes: t.expose("quotes", {
        type: [QuoteChangeRef],
        description: "What was said, in the order of the later text.",
      }),
      deals: t.expose("deals", {
        type: [DealChangeRef],
        description: "What was agreed.",
      }),
      entities: t.expose("entities", {
        type: [EntityChangeRef],
        description: "Who and what is named.",
      }),
      paragraphs: t.expose("paragraphs", {
        type: [ParagraphChangeRef],
        description: "The text, in its order.",
      }),
    }),
  });
