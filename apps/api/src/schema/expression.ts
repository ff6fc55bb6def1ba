import type {
  DateExpression,
  Issue,
  MoneyExpression,
  MoneyQualifier,
  TextSpan,
} from "@onrecord/core";
import { builder } from "./builder.ts";
import { wordEnum } from "./enums.ts";
import { BasisEnum, TextRange } from "./range.ts";

export const DateExpressionRef = builder
  .objectRef<DateExpression>("DateExpression")
  .implement({
    description: "A date expression and what it resolves to.",
    interfaces: [TextRange],
    fields: (t) => ({
      value: t.expose("value", {
        type: "Date",
        description: "The date it means, never finer than the text says.",
      }),
      basis: t.expose("basis", {
        type: BasisEnum,
        description: "Whether the text says so in full, or it was worked out.",
      }),
    }),
  });

export const MoneyQualifierEnum = wordEnum<MoneyQualifier>(
  "MoneyQualifier",
  "How a figure is hedged.",
  {
    about: "About, some, roughly.",
    "up to": "Up to, at most.",
    "more than": "More than, over.",
    "at least": "At least.",
    "less than": "Less than, under.",
  },
);

export const MoneyExpressionRef = builder
  .objectRef<MoneyExpression>("MoneyExpression")
  .implement({
    description: "A sum of money.",
    interfaces: [TextRange],
    fields: (t) => ({
      amount: t.exposeFloat("amount", {
        description:
          'In whole units of the currency: "$25-billion" is 25000000000.',
      }),
      currency: t.exposeString("currency", { description: "ISO 4217: `USD`." }),
      qualifier: t.expose("qualifier", {
        type: MoneyQualifierEnum,
        nullable: true,
        description: "How the figure is hedged; null where it is not.",
      }),
    }),
  });

export const IssueRef = builder.objectRef<Issue & TextSpan>("Issue").implement({
  description: "Something odd in the copy that a careful reader should know.",
  interfaces: [TextRange],
  fields: (t) => ({
    code: t.exposeString("code", {
      description: "Which oddity: `wire/no-dateline`, `quotes/unclosed`.",
    }),
    message: t.exposeString("message", { description: "The same for people." }),
    stage: t.exposeString("stage", {
      description:
        "The stage of the analysis that noticed it: `wire`, `quotes`.",
    }),
  }),
});

/** A hedge in core's words; null where it is none of them. */
export function parseQualifier(
  qualifier: string | null,
): MoneyQualifier | null {
  return qualifier !== null && isQualifier(qualifier) ? qualifier : null;
}

function isQualifier(text: string): text is MoneyQualifier {
  return ["about", "up to", "more than", "at least", "less than"].includes(
    text,
  );
}
