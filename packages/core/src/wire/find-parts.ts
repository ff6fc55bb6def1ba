import type { Dateline, RemovedText } from "../document/article.ts";
import {
  type Dated,
  type Span,
  type TextSpan,
  textSpan,
} from "../document/span.ts";
import { classifyLine } from "./classify-line.ts";
import {
  findCopyLines,
  isHardWrapped,
  joinWrappedLines,
  type Line,
} from "./find-blocks.ts";
import { parseByline } from "./parse-byline.ts";
import { type DateLine, parseDateLine } from "./parse-date-line.ts";
import { type FoundDateline, parseDateline } from "./parse-dateline.ts";

/** What the lines of an article are. */
export interface Parts {
  headline: TextSpan | null;
  byline: TextSpan[];
  publishedOn: Dated | null;
  dateline: Dateline | null;
  paragraphs: Span[];
  removed: RemovedText[];
  /** The datelines of further stories in the same copy. */
  laterDatelines: TextSpan[];
}

/** What sorting the lines needs to know beside the text. */
export interface PartsContext {
  publishedOn: string | null;
  isKnownPlace: (name: string) => boolean;
}

// A dateline comes after a headline, a deck, a byline, a date and some furniture; not after the tenth line of story.
const TOP_LINES = 14;
const LONGEST_HEADLINE = 220;
const MOST_HEADLINE_WORDS = 34;

/** Sorts the lines of an article into its parts. */
export function findParts(text: string, context: PartsContext): Parts {
  const raw = findCopyLines(text);
  const wrapped = isHardWrapped(text, raw);
  const lines = wrapped ? joinWrappedLines(raw) : raw;
  const parts = emptyParts();
  const story: Line[] = [];
  for (const line of lines) {
    const reason = classifyLine(text.slice(line.start, line.end));
    if (reason)
      parts.removed.push({ ...textSpan(text, line.start, line.end), reason });
    else story.push(line);
  }
  const dates = findDateLines(text, story);
  const stated = dates.values().next().value;
  const publishedOn = stated?.value ?? context.publishedOn;
  parts.publishedOn = stated
    ? { value: stated.value, basis: "stated", span: stated.span }
    : context.publishedOn === null
      ? null
      : { value: context.publishedOn, basis: "given", span: null };
  sortStory(text, story, dates, { ...context, publishedOn }, parts);
  return parts;
}

function emptyParts(): Parts {
  return {
    headline: null,
    byline: [],
    publishedOn: null,
    dateline: null,
    paragraphs: [],
    removed: [],
    laterDatelines: [],
  };
}

/** Lines at the top that are nothing but a date, by their index. */
function findDateLines(
  text: string,
  story: readonly Line[],
): Map<number, DateLine> {
  const found = new Map<number, DateLine>();
  for (let at = 0; at < Math.min(story.length, TOP_LINES); at++) {
    const line = story[at];
    const date = line && parseDateLine(text, line);
    if (date) found.set(at, date);
  }
  return found;
}

function sortStory(
  text: string,
  story: readonly Line[],
  dates: Map<number, DateLine>,
  context: PartsContext,
  parts: Parts,
): void {
  const filed = findDateline(text, story, dates, context);
  story.forEach((line, at) => {
    const top = at < (filed?.at ?? TOP_LINES) && parts.paragraphs.length === 0;
    if (dates.has(at)) return;
    if (filed && at === filed.at) {
      parts.dateline = filed.found.dateline;
      addParagraph(
        parts,
        removeMarkers(text, filed.found.bodyStart, line.end, parts),
        line.end,
      );
      return;
    }
    if (top && sortTopLine(text, line, story.length - at, parts)) return;
    const later =
      filed && at > filed.at && line.end - line.start > 60
        ? parseDateline(text, line, context)
        : null;
    if (later?.dateline.agency)
      parts.laterDatelines.push(
        textSpan(text, later.dateline.start, later.dateline.end),
      );
    addParagraph(parts, line.start, line.end);
  });
}

// Monitoring services mark what they translate: "-- [TEXT] …", "-- [STATEMENT] [TEXT] …".
const MARKER =
  /^\[(?:text|excerpts?|summary|report|statement|communique|editorial|(?:un)?attributed (?:text|report))\]\s*/iu;

/** Takes a monitor's markers out of the story's beginning and gives where it goes on. */
function removeMarkers(
  text: string,
  from: number,
  end: number,
  parts: Parts,
): number {
  let at = from;
  for (
    let found = MARKER.exec(text.slice(at, end));
    found;
    found = MARKER.exec(text.slice(at, end))
  ) {
    parts.removed.push({
      ...textSpan(text, at, at + found[0].trimEnd().length),
      reason: "notice",
    });
    at += found[0].length;
  }
  return at;
}

function findDateline(
  text: string,
  story: readonly Line[],
  dates: Map<number, DateLine>,
  context: PartsContext,
): { at: number; found: FoundDateline } | null {
  for (let at = 0; at < Math.min(story.length, TOP_LINES); at++) {
    const line = story[at];
    if (!line || dates.has(at)) continue;
    const found = parseDateline(text, line, context);
    if (found) return { at, found };
  }
  return null;
}

/** Takes a line above the story as headline or byline; false where it is already the story. */
function sortTopLine(
  text: string,
  line: Line,
  left: number,
  parts: Parts,
): boolean {
  const authors = parseByline(text, line);
  if (authors) {
    parts.byline.push(...authors);
    return true;
  }
  if (
    parts.headline ||
    left < 2 ||
    !isHeadline(text.slice(line.start, line.end))
  )
    return false;
  parts.headline = textSpan(text, line.start, line.end);
  return true;
}

/** A headline is short and does not end like a sentence; in capitals it may. */
function isHeadline(line: string): boolean {
  if (
    line.length > LONGEST_HEADLINE ||
    line.split(/\s+/u).length > MOST_HEADLINE_WORDS
  )
    return false;
  const capitals = line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
  return (
    capitals ||
    !/(?:[^.]\.|[.!?:;,])["'”’)\]]*$/u.test(
      line.replace(/\b(?:\p{Lu}\.)+$/u, ""),
    ) ||
    /[^"”']\?$/u.test(line)
  );
}

function addParagraph(parts: Parts, start: number, end: number): void {
  if (start < end) parts.paragraphs.push({ start, end });
}
