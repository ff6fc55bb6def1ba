import type { ArticleVersionRecord } from "@onrecord/store";
import { builder } from "./builder.ts";

/** A version, and whether it is the one shown. */
interface ArticleVersionSource extends ArticleVersionRecord {
  isCurrent: boolean;
}

export const ArticleVersionRef = builder
  .objectRef<ArticleVersionSource>("ArticleVersion")
  .implement({
    description: "One state of an article's copy.",
    fields: (t) => ({
      version: t.exposeInt("version", { description: "Counts from 1." }),
      headline: t.exposeString("headline", {
        description: "The headline of this version.",
      }),
      ingestedAt: t.expose("savedAt", {
        type: "DateTime",
        description: "When this version came in.",
      }),
      isCurrent: t.exposeBoolean("isCurrent", {
        description: "Whether it is the one shown.",
      }),
    }),
  });
