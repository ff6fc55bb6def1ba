import type { Analysis } from "@onrecord/core";

/** The channel on which every created, updated and withdrawn article is told: a JSON `SavedNotice`. */
export const SAVED_CHANNEL = "onrecord_saved";

/** What `SAVED_CHANNEL` carries. */
export interface SavedNotice {
  articleId: number;
  slug: string;
  version: number;
  outcome: "created" | "updated" | "withdrawn";
}

/** What to save, and where it came from. */
export interface SaveInput {
  analysis: Analysis;
  /** Where the copy came from, a path or an address: its next copy is a new version of this article. */
  source?: string | null;
  /** The slug wished for; without it one is made from the headline. Names the article where there is no source. */
  slug?: string | null;
}

/** What became of an article. */
export interface SaveResult {
  outcome: "created" | "updated" | "unchanged";
  articleId: number;
  slug: string;
  version: number;
}

/** What is told of a save; nothing where it changed nothing. */
export function noticeOf({
  articleId,
  slug,
  version,
  outcome,
}: SaveResult): SavedNotice[] {
  return outcome === "unchanged" ? [] : [{ articleId, slug, version, outcome }];
}
