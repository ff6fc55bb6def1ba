import type { Day } from "./calendar.ts";
import type { Direction } from "./find-direction.ts";

/** What a reading is resolved against. */
export interface ResolveContext {
  /** The day of the report; null where neither dateline nor publisher gives one. */
  anchor: Day | null;
  direction: Direction;
  /** Values of the text's dates so far, the latest last. */
  earlier: readonly string[];
  /** How the text writes days in numbers, where it shows. */
  numericOrder: "day-first" | "month-first" | null;
}

/** The EDTF/ISO 8601 value, `no-anchor` where a day to count from is missing, null where there is no value. */
export type Resolved = string | null;
export const NO_ANCHOR = "no-anchor";
