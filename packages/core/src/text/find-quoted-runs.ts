import type { QuotedRun } from "../document/draft.ts";
import type { Span } from "../document/span.ts";

const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“",
  "«": "»",
  "‘": "’",
};
const OPENS_AFTER = /^$|[\s([{—–\-"'“‘]/u;

/**
 * Finds what stands in quotation marks, paragraph by paragraph, outermost runs and the runs inside them.
 *
 * Apostrophes and inch marks are not quotation marks: a straight or single mark opens only after white space or
 * an opening bracket, before something that is not white space.
 */
export function findQuotedRuns(
  text: string,
  paragraphs: readonly Span[],
): QuotedRun[] {
  const runs: QuotedRun[] = [];
  for (const paragraph of paragraphs) {
    const open: { mark: string; at: number }[] = [];
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const char = text[at] ?? "";
      const top = open.at(-1);
      if (top && char === PAIRS[top.mark] && closes(text, at, char)) {
        open.pop();
        runs.push(quotedRun(top.at, at + 1, at, open.length + 1, true));
      } else if (char in PAIRS && opens(text, at, paragraph.start)) {
        open.push({ mark: char, at });
      }
    }
    const left = open[0];
    if (left)
      runs.push(quotedRun(left.at, paragraph.end, paragraph.end, 1, false));
  }
  return runs.sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotedRun(
  start: number,
  end: number,
  innerEnd: number,
  depth: number,
  closed: boolean,
): QuotedRun {
  return {
    start,
    end,
    inner: { start: start + 1, end: innerEnd },
    depth,
    closed,
    continues: false,
  };
}

function opens(text: string, at: number, paragraphStart: number): boolean {
  const before = at === paragraphStart ? "" : (text[at - 1] ?? "");
  return OPENS_AFTER.test(before) && /\S/u.test(text[at + 1] ?? "");
}

function closes(text: string, at: number, char: string): boolean {
  if (char !== "’") return true;
  return !/\p{L}/u.test(text[at + 1] ?? "");
}
