import type { TextSpan } from "./span.ts";

/** A claim and its denial or rebuttal in one article. */
export interface Dispute {
  claim: TextSpan;
  /** Entity id. */
  claimant: string | null;
  response: TextSpan;
  /** Entity id. */
  respondent: string | null;
  kind: "denial" | "rebuttal";
}
