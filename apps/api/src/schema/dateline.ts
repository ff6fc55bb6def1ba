import type { Dateline, RemovedText, TextSpan } from "@onrecord/core";
import { builder } from "./builder.ts";
import { wordEnum } from "./enums.ts";
import { DatedValueRef, SpanRef, TextRange } from "./range.ts";

export const DatelineRef = builder.objectRef<Dateline>("Dateline").implement({
  description:
    'The line that says where, when and by whom copy was filed: "MOSCOW, Oct 20 (Reuters)".',
  interfaces: [TextRange],
  fields: (t) => ({
    places: t.expose("places", {
      type: [SpanRef],
      description: 'The places, one span each: "KYIV/MOSCOW" gives two.',
    }),
    filedOn: t.expose("filedOn", {
      type: DatedValueRef,
      nullable: true,
      description:
        "The day it was filed; the year is inferred where the line has none.",
    }),
    agency: t.expose("agency", {
      type: SpanRef,
      nullable: true,
      description: "The agency, as printed.",
    }),
  }),
});

/** A paragraph with the sentences inside it. */
export interface ParagraphSource extends TextSpan {
  sentences: TextSpan[];
}

export const ParagraphRef = builder
  .objectRef<ParagraphSource>("Paragraph")
  .implement({
    description: "A paragraph of the body.",
    interfaces: [TextRange],
    fields: (t) => ({
      sentences: t.expose("sentences", {
        type: [SpanRef],
        description: "Its sentences, in text order.",
      }),
    }),
  });

const RemovedReasonEnum = wordEnum<RemovedText["reason"]>(
  "RemovedReason",
  "Why a piece of text is no part of the story.",
  {
    chrome: 'Furniture of a page: "logo", "Share this".',
    notice: "A notice to editors or readers.",
    signoff: "Who reported, wrote and edited.",
  },
);

export const RemovedTextRef = builder
  .objectRef<RemovedText>("RemovedText")
  .implement({
    description: "Text that is no part of the story.",
    interfaces: [TextRange],
    fields: (t) => ({
      reason: t.expose("reason", {
        type: RemovedReasonEnum,
        description: "Why it was left out.",
      }),
    }),
  });
