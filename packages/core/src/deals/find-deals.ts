import type { Stage } from "../document/draft.ts";

/** Deals stage. */
export const dealsStage: Stage = { name: "deals", run: () => ({ deals: [] }) };
