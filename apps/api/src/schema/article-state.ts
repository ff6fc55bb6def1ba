import type { DealState, EntityState, QuoteState } from "@onrecord/store";
import { builder } from "./builder.ts";
import { DealKindEnum, DealStatusEnum } from "./deal-enums.ts";
import { EntityTypeEnum } from "./entity-type.ts";
import { QuoteKindEnum, StanceEnum } from "./quote-enums.ts";
import { SpanRef } from "./range.ts";

// What one version of an article says. Its facts may be gone from later ones, so they have no global ids.

export const QuoteStateRef = builder
  .objectRef<QuoteState>("QuoteState")
  .implement({
    description:
      "A quote as one version of an article has it. Offsets count in the text of that version.",
    fields: (t) => ({
      text: t.exposeString("text", {
        description: "All that is attributed, as one line.",
      }),
      content: t.expose("content", {
        type: [SpanRef],
        description: "Where it stands.",
      }),
      kind: t.expose("kind", {
        type: QuoteKindEnum,
        description: "How it is printed.",
      }),
      stance: t.expose("stance", {
        type: StanceEnum,
        description: "What the speaker does with the words.",
      }),
      speaker: t.exposeString("speaker", {
        nullable: true,
        description:
          "The speaker's name, or the words of the copy where it is not known who that is; null where the copy does not say.",
      }),
    }),
  });

export const DealStateRef = builder
  .objectRef<DealState>("DealState")
  .implement({
    description:
      "A deal as one version of an article has it. Offsets count in the text of that version.",
    fields: (t) => ({
      title: t.exposeString("title", {
        description: "The parties and the kind, as one line.",
      }),
      kind: t.expose("kind", {
        type: DealKindEnum,
        description: "What sort of agreement it is.",
      }),
      status: t.expose("status", {
        type: DealStatusEnum,
        description: "How far it has come.",
      }),
      value: t.exposeString("value", {
        nullable: true,
        description: "What it is worth, in the words of the copy.",
      }),
      date: t.expose("date", {
        type: "Date",
        nullable: true,
        description: "When it reached its status.",
      }),
      evidence: t.expose("evidence", {
        type: [SpanRef],
        description: "The words that prove it, the best first.",
      }),
    }),
  });

export const EntityStateRef = builder
  .objectRef<EntityState>("EntityState")
  .implement({
    description: "An entity as one version of an article names it.",
    fields: (t) => ({
      slug: t.exposeString("slug", { description: "Its name in addresses." }),
      name: t.exposeString("name", {
        description: "The fullest name that this version gives.",
      }),
      type: t.expose("type", {
        type: EntityTypeEnum,
        description: "What kind of thing it is.",
      }),
      roles: t.exposeStringList("roles", {
        description:
          "The posts and titles that this version gives, each with what it belongs to.",
      }),
    }),
  });
