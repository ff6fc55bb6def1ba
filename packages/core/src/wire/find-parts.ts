import type { AnalyzeOptions } from "../document/analysis.ts";
import type { Dateline, RemovedText } from "../document/article.ts";
import {
  type Dated,
  type Span,
  type TextSpan,
  textSpan,
} from "../document/span.ts";
import { parseDateline } from "./parse-dateline.ts";
import { parseDateLine } from "./parse-date-line.ts";

/** What the lines of an article are. */
export interface Parts {
  headline: Span | null;
  byline: TextSpan[];
  publishedOn: Dated | null;
  dateline: Dateline | null;
  paragraphs: Span[];
  removed: RemovedText[];
}

const CHROME =
  /^(?:logo|share(?: this)?|print|email|advertisement|related (?:stories|articles)|read more:?.*|\d+ comments?)$/iu;
const SIGNOFF = /^\(?(?:additional )?(?:reporting|writing|editing) by\b.*$/iu;

/** Sorts the lines of an article into its parts. */
export function findParts(
  text: string,
  lines: readonly Span[],
  options: AnalyzeOptions,
): Parts {
  const parts: Parts = {
    headline: null,
    byline: [],
    publishedOn: null,
    dateline: null,
    paragraphs: [],
    removed: [],
  };
  if (options.publishedOn)
    parts.publishedOn = {
      value: options.publishedOn,
      basis: "given",
      span: null,
    };
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    if (CHROME.test(words))
      parts.removed.push({
        ...textSpan(text, line.start, line.end),
        reason: "chrome",
      });
    else if (SIGNOFF.test(words))
      parts.removed.push({
        ...textSpan(text, line.start, line.end),
        reason: "signoff",
      });
    else sortLine(text, line, parts);
  }
  return parts;
}

function sortLine(text: string, line: Span, parts: Parts): void {
  const atTop = parts.paragraphs.length === 0;
  if (atTop && !parts.dateline) {
    const date = parseDateLine(text.slice(line.start, line.end));
    if (date) {
      parts.publishedOn = {
        value: date,
        basis: "stated",
        span: textSpan(text, line.start, line.end),
      };
      return;
    }
    const dateline = parseDateline(
      text,
      line,
      parts.publishedOn?.value ?? null,
    );
    if (dateline) {
      parts.dateline = dateline;
      const start = afterDateline(text, dateline.end, line.end);
      if (start < line.end) parts.paragraphs.push({ start, end: line.end });
      return;
    }
    if (!parts.headline) {
      parts.headline = { start: line.start, end: line.end };
      return;
    }
  }
  parts.paragraphs.push({ start: line.start, end: line.end });
}

function afterDateline(text: string, from: number, end: number): number {
  const rest = /^[\s:–—-]*/u.exec(text.slice(from, end));
  return from + (rest?.[0].length ?? 0);
}
