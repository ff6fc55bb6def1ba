/** The stages of the analysis, in order. */
export type StageName =
  | "text"
  | "wire"
  | "dates"
  | "money"
  | "names"
  | "entities"
  | "quotes"
  | "deals"
  | "disputes";

/**
 * What was odd in the copy. Analysis never throws on text; it says this instead.
 *
 * - `text/empty`: there is nothing but white space.
 * - `text/lone-surrogate`: half of a surrogate pair; kept as it is, offsets stay right.
 * - `text/control-character`: a control character other than tab and line break.
 * - `text/truncated`: longer than the limit; the rest was not read.
 * - `wire/no-dateline`: no line says where and when this was filed.
 * - `wire/several-stories`: a second dateline follows; it is read as part of the first story.
 * - `dates/no-anchor`: relative dates, but neither a dateline nor a date of publication to count from.
 * - `quotes/unclosed`: a quotation mark that is opened and never closed.
 * - `quotes/no-speaker`: a quotation whose speaker the text does not give.
 */
export type IssueCode =
  | "text/empty"
  | "text/lone-surrogate"
  | "text/control-character"
  | "text/truncated"
  | "wire/no-dateline"
  | "wire/several-stories"
  | "dates/no-anchor"
  | "quotes/unclosed"
  | "quotes/no-speaker";

export interface Issue {
  code: IssueCode;
  message: string;
  stage: StageName;
  start: number;
  end: number;
}
