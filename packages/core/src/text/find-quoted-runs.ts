import type { QuotedRun } from "../document/draft.ts";
import type { Span } from "../document/span.ts";

// Families of marks: what may close a run that a mark of the family opened.
const DOUBLE_CLOSERS = new Set(['"', "”", "“", "''", "″"]);
const SINGLE_CLOSERS = new Set(["'", "’"]);
const CLOSERS: Readonly<Record<string, ReadonlySet<string>>> = {
  '"': DOUBLE_CLOSERS,
  "“": DOUBLE_CLOSERS,
  "”": DOUBLE_CLOSERS,
  "„": DOUBLE_CLOSERS,
  "``": DOUBLE_CLOSERS,
  "''": DOUBLE_CLOSERS,
  "«": new Set(["»"]),
  "‹": new Set(["›"]),
  "‘": SINGLE_CLOSERS,
  "'": SINGLE_CLOSERS,
};
const MARK = /``|''|["“”„«»‹›‘’']/gu;
const OPENS_AFTER = /^$|[\s([{<—–‒―\-/:"'“‘«„>]/u;
const WORD = /[\p{L}\p{N}]/u;
// Apostrophes that open a word or a year: 'em, 'til, '90s.
const ELISION =
  /^['’‘](?:\d|(?:em|til|tis|twas|cause|bout|round|n|ere|gainst)\b)/iu;
const MAX_DEPTH = 6;

interface Mark {
  char: string;
  at: number;
}

/**
 * Finds what stands in quotation marks, paragraph by paragraph, outermost runs and the runs inside them.
 *
 * Straight, curly, single, doubled single and pointed marks, nested, and opened anew at each paragraph (`continues`).
 * Apostrophes and inch marks are not quotation marks: a mark opens only after white space or an opening bracket,
 * before something that is not white space, and a single mark only if it is closed again.
 */
export function findQuotedRuns(
  text: string,
  paragraphs: readonly Span[],
): QuotedRun[] {
  const runs: QuotedRun[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph) continue;
    const open = readParagraph(text, paragraph, runs);
    const left =
      open.find(({ char }) => !isSingle(char)) ?? keptSingle(open, paragraph);
    if (!left) continue;
    const next = paragraphs[at + 1];
    const continues =
      next !== undefined && opensAnew(text, next.start, left.char);
    runs.push({
      start: left.at,
      end: paragraph.end,
      inner: { start: left.at + left.char.length, end: paragraph.end },
      depth: 1,
      closed: false,
      continues,
    });
  }
  return runs
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(dropHidden());
}

/** A run left open swallows what follows it in its paragraph; runs found inside it are one level deeper. */
function dropHidden(): (run: QuotedRun) => boolean {
  let until = -1;
  return (run) => {
    if (run.depth > 1) return true;
    if (run.start < until) {
      run.depth = 2;
      return true;
    }
    until = run.end;
    return true;
  };
}

function readParagraph(
  text: string,
  paragraph: Span,
  runs: QuotedRun[],
): Mark[] {
  const open: Mark[] = [];
  const marks = marksIn(text, paragraph);
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (!mark) continue;
    const opens = canOpen(text, mark, paragraph);
    const closes = canClose(text, mark, paragraph, marks[index + 1], open);
    const at = closes ? findOpen(open, mark.char) : -1;
    if (at >= 0 && (!opens || prefersClosing(text, mark, open))) {
      const opener = open[at];
      open.length = at;
      if (opener) runs.push(closedRun(opener, mark, at + 1));
    } else if (opens) {
      const same = open.findIndex(
        ({ char }) => isDouble(char) && isDouble(mark.char),
      );
      // Opened again before it was closed: the run before was left open.
      if (same >= 0) leaveOpen(text, open, same, mark, runs);
      if (open.length < MAX_DEPTH) open.push(mark);
    }
  }
  return open;
}

function marksIn(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  // Not the whole text: without a mark each paragraph would be searched to the text's end.
  const here = text.slice(paragraph.start, paragraph.end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(here); match; match = MARK.exec(here))
    marks.push({ char: match[0], at: paragraph.start + match.index });
  return marks;
}

function closedRun(opener: Mark, closer: Mark, depth: number): QuotedRun {
  return {
    start: opener.at,
    end: closer.at + closer.char.length,
    inner: { start: opener.at + opener.char.length, end: closer.at },
    depth,
    closed: true,
    continues: false,
  };
}

function leaveOpen(
  text: string,
  open: Mark[],
  at: number,
  next: Mark,
  runs: QuotedRun[],
): void {
  const opener = open[at];
  open.length = at;
  if (!opener) return;
  let end = next.at;
  while (end > opener.at + 1 && /\s/u.test(text[end - 1] ?? "")) end--;
  runs.push({
    start: opener.at,
    end,
    inner: { start: opener.at + opener.char.length, end },
    depth: at + 1,
    closed: false,
    continues: false,
  });
}

function canOpen(text: string, { char, at }: Mark, paragraph: Span): boolean {
  if (char === "’" || char === "»" || char === "›") return false;
  const before = at === paragraph.start ? "" : (text[at - 1] ?? "");
  const after = at + char.length < paragraph.end ? text[at + char.length] : "";
  // A mark that only opens may lean on a comma, or stand off from its words.
  if (/^[“„«]$/.test(char)) return !WORD.test(before) && after !== "";
  if (!OPENS_AFTER.test(before) || !/\S/u.test(after ?? "")) return false;
  if (char === "”") return at > paragraph.start && WORD.test(after ?? "");
  if (!isSingle(char)) return true;
  return (
    /[\p{L}\p{N}$@#“"[(]/u.test(after ?? "") &&
    !ELISION.test(text.slice(at, at + 8))
  );
}

function canClose(
  text: string,
  { char, at }: Mark,
  paragraph: Span,
  next: Mark | undefined,
  open: readonly Mark[],
): boolean {
  const after =
    at + char.length < paragraph.end ? (text[at + char.length] ?? "") : "";
  if (!isSingle(char)) return true;
  if (WORD.test(after)) return false;
  if (char === "‘") return false;
  // "the 'old boys' club'": the plural's apostrophe closes nothing where a real closing mark follows.
  const plural =
    /s/iu.test(text[at - 1] ?? "") &&
    /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
  if (
    plural &&
    next &&
    isSingle(next.char) &&
    !canOpen(text, next, paragraph)
  ) {
    return (
      WORD.test(text[next.at + 1] ?? "") ||
      !open.some((mark) => isSingle(mark.char))
    );
  }
  return true;
}

function findOpen(open: readonly Mark[], char: string): number {
  for (let at = open.length - 1; at >= 0; at--) {
    const opener = open[at];
    if (opener && CLOSERS[opener.char]?.has(char)) return at;
  }
  return -1;
}

/** A mark that could do both closes where it leans on what is before it, or where nothing leans on either side. */
function prefersClosing(
  text: string,
  { char, at }: Mark,
  open: readonly Mark[],
): boolean {
  if (char === "“" || char === "„" || char === "``") return false;
  const before = text[at - 1] ?? "";
  if (/\s/u.test(before)) return false;
  // `"'It rained,'"`: marks in a row after a letter close, after an opening mark open.
  return (
    !["'", "‘", '"', "“", "«", "(", "["].includes(before) ||
    open.at(-1)?.at !== at - 1
  );
}

function isSingle(char: string): boolean {
  return char === "'" || char === "‘" || char === "’";
}

function isDouble(char: string): boolean {
  return DOUBLE_CLOSERS.has(char) || char === "„" || char === "``";
}

/** A single mark that is never closed is an apostrophe, but where a curly one opens a paragraph. */
function keptSingle(open: readonly Mark[], paragraph: Span): Mark | undefined {
  return open.find(({ char, at }) => char === "‘" && at === paragraph.start);
}

function opensAnew(text: string, at: number, char: string): boolean {
  const first =
    text.startsWith("``", at) || text.startsWith("''", at)
      ? text.slice(at, at + 2)
      : (text[at] ?? "");
  return isSingle(char) ? isSingle(first) : isDouble(first) || first === char;
}
