import type {
  DateExpression,
  MoneyExpression,
} from "../document/date-and-money.ts";
import type { Sentence } from "../document/draft.ts";
import type { Span } from "../document/span.ts";
import type { Actor } from "./sides.ts";

/** A word, or a whole name, date or sum: the units that frames are read over. */
export interface Item extends Span {
  text: string;
  lower: string;
  actor: Actor | null;
  date: DateExpression | null;
  money: MoneyExpression | null;
  /** Both sides of "Norlandic-Westrian". */
  pair: Actor[] | null;
  /** A mark of punctuation. */
  mark: boolean;
}

/** A sentence as its items. */
export interface ItemSentence {
  index: number;
  items: Item[];
  sentence: Sentence;
  headline: boolean;
}
