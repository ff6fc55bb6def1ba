import { builder } from "./builder.ts";

export const ArticleOrderEnum = builder.enumType("ArticleOrder", {
  description: "The order of a list of articles. Undated articles come last.",
  values: {
    PUBLISHED_DESC: { description: "The newest first." },
    PUBLISHED_ASC: { description: "The oldest first." },
    INGESTED_DESC: { description: "The latest to come in first." },
  } as const,
});

export const EntityOrderEnum = builder.enumType("EntityOrder", {
  description: "The order of a list of entities.",
  values: {
    MOST_MENTIONED: { description: "Named in the most articles first." },
    MOST_QUOTED: { description: "Speaker of the most quotes first." },
    NAME: { description: "By name, A to Z." },
  } as const,
});

export const QuoteOrderEnum = builder.enumType("QuoteOrder", {
  description:
    "The order of a list of quotes. With the newest first, those of one article keep the order of the text.",
  values: {
    PUBLISHED_DESC: {
      value: "DATE_DESC",
      description: "From the newest article first.",
    },
    PUBLISHED_ASC: {
      value: "DATE_ASC",
      description: "From the oldest article first.",
    },
  } as const,
});

export const DealOrderEnum = builder.enumType("DealOrder", {
  description:
    "The order of a list of deals. Deals without the value that is sorted by come last.",
  values: {
    DATE_DESC: { description: "The newest first." },
    DATE_ASC: { description: "The oldest first." },
    VALUE_DESC: {
      description:
        "The greatest value first, whatever the currency: filter by one for a true order.",
    },
    VALUE_ASC: {
      description:
        "The smallest value first, whatever the currency: filter by one for a true order.",
    },
  } as const,
});
