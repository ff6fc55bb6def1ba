import type { Basis, Dated, TextSpan } from "@onrecord/core";
import { builder } from "./builder.ts";
import { wordEnum } from "./enums.ts";

export const TextRange = builder.interfaceRef<TextSpan>("TextRange").implement({
  description:
    "A range of an article's text: half-open, in UTF-16 code units, so that in JavaScript `article.text.slice(start, end) === text`, always.",
  fields: (t) => ({
    start: t.exposeInt("start", {
      description: "Offset of the first code unit.",
    }),
    end: t.exposeInt("end", {
      description: "Offset after the last code unit.",
    }),
    text: t.exposeString("text", {
      description: "Exactly the characters of the range.",
    }),
  }),
});

export const SpanRef = builder.objectRef<TextSpan>("Span").implement({
  description: "A plain range of an article's text.",
  interfaces: [TextRange],
});

export const BasisEnum = wordEnum<Basis>("Basis", "How a value is known.", {
  stated: "The text says so.",
  given: "Passed in by who filed the article.",
  inferred:
    'Worked out: a year the dateline leaves out, the day that "Monday" was.',
});

export const DatedValueRef = builder.objectRef<Dated>("DatedValue").implement({
  description: "A date and how it is known.",
  fields: (t) => ({
    value: t.expose("value", {
      type: "Date",
      description: "The date, never finer than the text says.",
    }),
    basis: t.expose("basis", {
      type: BasisEnum,
      description: "How it is known.",
    }),
    span: t.expose("span", {
      type: SpanRef,
      nullable: true,
      description: "The words that say so; null where it was given.",
    }),
  }),
});
