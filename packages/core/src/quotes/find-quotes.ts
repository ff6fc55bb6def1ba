import type { Stage } from "../document/draft.ts";

/** Quotes stage. */
export const quotesStage: Stage = {
  name: "quotes",
  run: () => ({ quotes: [] }),
};
