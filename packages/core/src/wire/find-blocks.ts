import type { Span } from "../document/span.ts";

/** A line of the copy that has something on it, without the white space around. */
export interface Line extends Span {
  /** Whether it begins with white space, as the first line of an indented paragraph does. */
  indented: boolean;
  /** Whether an empty line, or nothing, stands before it. */
  afterBlank: boolean;
}

/** The lines of a text that have something on them. */
export function findCopyLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const { 0: raw, index } of text.matchAll(
    /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/gu,
  )) {
    const body = raw.trim();
    if (body) {
      const start = index + raw.indexOf(body);
      lines.push({
        start,
        end: start + body.length,
        indented: start > index,
        afterBlank,
      });
    }
    afterBlank = !body;
  }
  return lines;
}

const ENDS_SENTENCE = /[.!?:;…][)\]"'”’»]*$/u;
const WRAP_AT_LEAST = 48;
const WRAP_AT_MOST = 110;

/**
 * Whether the copy was broken into lines of one width, as teleprinters did: then a paragraph is a block, not a line.
 * Shown by lines that stop in mid-sentence at nearly the same width, most of them.
 */
export function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let broken = 0;
  let pairs = 0;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1];
    const line = lines[at];
    if (!before || !line || line.afterBlank) continue;
    const width = before.end - before.start;
    if (width > WRAP_AT_MOST) return false;
    pairs += 1;
    if (
      width >= WRAP_AT_LEAST &&
      !ENDS_SENTENCE.test(text.slice(before.start, before.end))
    )
      broken += 1;
  }
  return pairs >= 2 && broken / pairs >= 0.5;
}

/** Puts the lines of hard-wrapped copy together again: one span a block, a new one at each indent. */
export function joinWrappedLines(lines: readonly Line[]): Line[] {
  const blocks: Line[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && !line.afterBlank && !line.indented)
      blocks[blocks.length - 1] = { ...last, end: line.end };
    else blocks.push(line);
  }
  return blocks;
}
