import type { SaveResult } from "@onrecord/store";

/** What may become of an article that is taken in, alone or as one of many, in words for the schema. */
export const INGEST_OUTCOMES: Readonly<Record<SaveResult["outcome"], string>> =
  {
    created: "New: on record now.",
    updated:
      "Known source, new content: a new version is on record, the old one is kept.",
    unchanged: "The same content is on record already; nothing changed.",
  };
