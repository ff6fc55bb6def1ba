import type { RemovedText } from "../document/article.ts";
import {
  CHROME_LINES,
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
  if (isShareBar(line) || CHROME_LINES.some((form) => form.test(line)))
    return "chrome";
  return null;
}

function isShareBar(line: string): boolean {
  const words = line
    .toLowerCase()
    .split(/[\s|,·•/:]+/u)
    .filter(Boolean);
  return words.length > 0 && words.every((word) => SHARE_WORDS.has(word));
}
