import type { ArticleType } from "@onrecord/store";
import { wordEnum } from "./enums.ts";

export const ArticleTypeEnum = wordEnum<ArticleType>(
  "ArticleType",
  "What an article holds. One with quotes and deals is of both types.",
  {
    quotes: "Something that somebody said.",
    deals: "Something agreed.",
    disputes: "A claim and what is said against it.",
  },
);
