import type { RemovedText } from "../document/article.ts";
import {
  CHROME_LINES,
  CREDIT_LINE,
  NOTICE_LINES,
  SHARE_WORDS,
  SIGNOFF_LINES,
} from "../lexicon/page-furniture.ts";

// No line of furniture is longer; a long paragraph is not even tried.
const LONGEST = 420;

/** Why a line is no part of the story, or null where it may be one. */
export function classifyLine(line: string): RemovedText["reason"] | null {
  if (line.length > LONGEST) return null;
  if (SIGNOFF_LINES.some((form) => form.test(line))) return "signoff";
  if (NOTICE_LINES.some((form) => form.test(line))) return "notice";
  if (
    isShareBar(line) ||
    CHROME_LINES.some((form) => form.test(line)) ||
    (line.includes(":") && CREDIT_LINE.test(line))
  )
    return "chrome";
  return null;
}

const SHARE_WORD = /[^\s|,·•/:]+/gu;

function isShareBar(line: string): boolean {
  const lower = line.toLowerCase();
  // Nearly every line shows by its first word that it is none.
  SHARE_WORD.lastIndex = 0;
  const first = SHARE_WORD.exec(lower)?.[0];
  if (first === undefined || !SHARE_WORDS.has(first)) return false;
  const words = lower.match(SHARE_WORD) ?? [];
  return words.length > 0 && words.every((word) => SHARE_WORDS.has(word));
}
