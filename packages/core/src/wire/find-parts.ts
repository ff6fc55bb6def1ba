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
import { parseUrlDate } from "./parse-url-date.ts";

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
  parts.publishedOn = stated
    ? { value: stated.value, basis: "stated", span: stated.span }
    : context.publishedOn === null
      ? findUrlDate(text, parts.removed)
      : { value: context.publishedOn, basis: "given", span: null };
  const publishedOn = parts.publishedOn?.value ?? null;
  sortStory(text, story, dates, { ...context, publishedOn }, parts);
  return parts;
}

/** The date in the address that a copied page begins with. */
function findUrlDate(
  text: string,
  removed: readonly RemovedText[],
): Dated | null {
  const [first] = removed;
  return first ? parseUrlDate(text, first.start, first.end) : null;
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
    const isTitle = filed && at < filed.at ? fitsHeadline : isHeadline;
    if (top && sortTopLine(text, line, story.length - at, isTitle, parts))
      return;
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
    const isSpeaker = () =>
      isTranscript(text, story, at) ||
      (found !== null && isSurname(text, found.dateline));
    if (found && !(found.weak && isSpeaker())) return { at, found };
  }
  return null;
}

// "Vale: I never said so."
const LABEL = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}:\s/u;

/** Whether a line that begins like "Geneva: …" is one of many such: the speakers of an interview, or points of a list. */
function isTranscript(
  text: string,
  story: readonly Line[],
  at: number,
): boolean {
  const before = story
    .slice(0, at)
    .some((line) => line.end - line.start > LONGEST_HEADLINE);
  const labels = story.filter((line) =>
    LABEL.test(text.slice(line.start, Math.min(line.end, line.start + 80))),
  );
  return before || labels.length >= 3;
}

/** Whether the only word of a dateline follows a given name elsewhere: then "Vale: …" is Ann Vale speaking. */
function isSurname(text: string, { places }: Dateline): boolean {
  const word = places[0]?.text ?? "";
  if (places.length !== 1 || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  return new RegExp(`\\p{Lu}\\p{Ll}+ ${word}(?!\\p{L})`, "u").test(text);
}

/** Takes a line above the story as headline or byline; false where it is already the story. */
function sortTopLine(
  text: string,
  line: Line,
  left: number,
  isTitle: (line: string) => boolean,
  parts: Parts,
): boolean {
  const authors = parseByline(text, line);
  if (authors) {
    parts.byline.push(...authors);
    return true;
  }
  if (parts.headline || left < 2 || !isTitle(text.slice(line.start, line.end)))
    return false;
  parts.headline = textSpan(text, line.start, line.end);
  return true;
}

/** What stands above a dateline and is short is a headline, however it ends. */
function fitsHeadline(line: string): boolean {
  return (
    line.length <= LONGEST_HEADLINE &&
    line.split(/\s+/u).length <= MOST_HEADLINE_WORDS
  );
}

// A sentence's end; initials at the end ("… in the U.S.") are none.
const ENDS_LIKE_SENTENCE = /(?:[^.]\.|[.!?:;,])["'”’)\]]*$/u;

/** Without a dateline to go by, a headline is short and does not end like a sentence; in capitals it may. */
function isHeadline(line: string): boolean {
  if (!fitsHeadline(line)) return false;
  const capitals = line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
  const ends = ENDS_LIKE_SENTENCE.test(line.replace(/\b(?:\p{Lu}\.)+$/u, ""));
  return capitals || !ends || /[^"”']\?$/u.test(line);
}

function addParagraph(parts: Parts, start: number, end: number): void {
  if (start < end) parts.paragraphs.push({ start, end });
}
