/**
 * A half-open range of UTF-16 code units into `article.text`: `text.slice(start, end)`.
 *
 * @example
 * 'MOSCOW, Oct 20'.slice(0, 6) // { start: 0, end: 6 } is "MOSCOW"
 */
export interface Span {
  start: number;
  end: number;
}

/** A span together with the characters it covers: `article.text.slice(start, end) === text`, always. */
export interface TextSpan extends Span {
  text: string;
}

/** How a value is known: `stated` in the text, `given` by the caller, or `inferred` (worked out). */
export type Basis = "stated" | "given" | "inferred";

/**
 * A date and how it is known.
 *
 * Units: `value` is EDTF/ISO 8601 (`2025`, `2025-09`, `2025-10-20`, `2025-W43`, `2025-Q3`), never finer than the text says.
 */
export interface Dated {
  value: string;
  basis: Basis;
  span: TextSpan | null;
}

/** Cuts a span out of a text, so that text and offsets cannot disagree. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** Whether two spans share at least one character. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Text order: by start, the longer span first where two begin together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
