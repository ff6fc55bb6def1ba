import type { Stage } from "../document/draft.ts";

/** Dates stage: date expressions and what they resolve to. */
export const datesStage: Stage = { name: "dates", run: () => ({ dates: [] }) };
