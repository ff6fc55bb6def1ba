import type { Span } from "../document/span.ts";
import type { Unit } from "./calendar.ts";

/** Which one of several is meant: the last, this, the next; null where the words leave it open. */
export type Step = -1 | 0 | 1 | null;

/** A year as the words give it: a number, or this, last or next year; both null where they leave it out. */
export interface YearWords {
  year: number | null;
  yearStep: Step;
}

/** The last month of a quarter, as in "the quarter ended Sept. 30, 1989". */
export interface QuarterEnd {
  month: number;
  year: number | null;
}

/** What the words of a date expression say, before it is known from which day they count. */
export type Reading =
  | (YearWords & { kind: "day"; month: number; day: number })
  | (YearWords & { kind: "month"; month: number; step: Step })
  | { kind: "year"; year: number }
  | { kind: "decade"; decade: number }
  | { kind: "century"; century: number }
  /** `ago` where it is the same quarter of the year before ("the year-ago third quarter"). */
  | (YearWords & {
      kind: "quarter";
      quarter: number;
      ago: boolean;
      ended: QuarterEnd | null;
    })
  | (YearWords & { kind: "half"; half: number })
  | { kind: "season"; year: number | null; season: number; step: Step }
  | { kind: "weekday"; weekday: number; step: Step }
  | { kind: "weekend"; step: Step }
  | { kind: "shift"; unit: Unit; by: number }
  | { kind: "overnight" }
  /** Counted from another date of the text: "two days earlier", "the following month", "a year earlier".
   * `compares` where a figure is held against that of the same period then ("up from 3 million a year ago"). */
  | { kind: "from-context"; unit: Unit; by: number; compares: boolean }
  /** The quarter that the text spoke of last. */
  | { kind: "same-quarter"; ended: QuarterEnd | null }
  /** Numbers that could be day and month or month and day. */
  | { kind: "numeric"; first: number; second: number; year: number }
  | { kind: "range"; from: Reading; to: Reading };

/** A stretch of text that may be a date, and what it would say. */
export interface Candidate extends Span {
  reading: Reading;
}

/** A form of date expression. `read` gives null where the match is none after all. */
export interface Rule {
  name: string;
  /** The kinds of words (`DATE_WORD`) of which a sentence must hold one. */
  words: number;
  /** What a sentence must hold, in lower case, for the pattern to match: quick to look for. */
  needs: RegExp;
  /** Global, so that all matches of a sentence are found. */
  pattern: RegExp;
  read: (
    groups: Readonly<Record<string, string | undefined>>,
    context: MatchContext,
  ) => Reading | null;
}

/** The match and the text on both sides of it, inside its sentence. */
export interface MatchContext {
  before: string;
  after: string;
  text: string;
}
