import type { TextSpan } from "@onrecord/core";
import type { ObjectRef } from "@pothos/core";
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

type BuilderTypes =
  typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types>
    ? Types
    : never;

/** What a version has of what may change. */
type AnyState = QuoteState | DealState | EntityState | TextSpan;

/** The type of a change of things of one kind: both sides are of the same type. */
function changeType(
  name: string,
  description: string,
  state: ObjectRef<BuilderTypes, AnyState>,
) {
  return builder.objectRef<Change<AnyState>>(name).implement({
    description,
    fields: (t) => ({
      kind: t.field({
        type: ChangeKindEnum,
        description: "What became of it.",
        resolve: ({ before, after }) =>
          before === null ? "added" : after === null ? "removed" : "altered",
      }),
      before: t.field({
        type: state,
        nullable: true,
        description: "As the earlier version has it; null where it was added.",
        resolve: ({ before }) => before,
      }),
      after: t.field({
        type: state,
        nullable: true,
        description: "As the later version has it; null where it was removed.",
        resolve: ({ after }) => after,
      }),
    }),
  });
}

const QuoteChangeRef = changeType(
  "QuoteChange",
  "A quote that two versions do not have alike.",
  QuoteStateRef,
);

const DealChangeRef = changeType(
  "DealChange",
  "A deal that two versions do not have alike.",
  DealStateRef,
);

const EntityChangeRef = changeType(
  "EntityChange",
  "An entity that two versions do not name alike: by another name, or with other roles.",
  EntityStateRef,
);

const ParagraphChangeRef = changeType(
  "ParagraphChange",
  "A paragraph that two versions do not have alike. Each side's offsets count in the text of its version.",
  SpanRef,
);

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
