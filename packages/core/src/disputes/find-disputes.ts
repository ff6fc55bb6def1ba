import type { Stage } from "../document/draft.ts";

/** Disputes stage. */
export const disputesStage: Stage = {
  name: "disputes",
  run: () => ({ disputes: [] }),
};
