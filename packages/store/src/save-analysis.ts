import type { Analysis } from "@onrecord/core";
import type { Db } from "./db.ts";

export interface SaveInput {
  analysis: Analysis;
  /** Where the copy came from, a path or an address: its next copy is a new version of this article. */
  source?: string | null;
  /** Wanted slug; without it one is made from the headline. */
  slug?: string | null;
}

export interface SaveResult {
  outcome: "created" | "updated" | "unchanged";
  articleId: number;
  slug: string;
  version: number;
}

export function saveAnalysis(db: Db, input: SaveInput): Promise<SaveResult> {
  throw new Error(`not built yet ${db.engine} ${input.slug}`);
}
