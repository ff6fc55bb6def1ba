import type { Stage } from "../document/draft.ts";

/** Money stage: sums of money. */
export const moneyStage: Stage = { name: "money", run: () => ({ money: [] }) };
