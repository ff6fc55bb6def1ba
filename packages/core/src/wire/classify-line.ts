import type { RemovedText } from "../document/article.ts";
import {
  CHROME_LINES,
  NOTICE_LINES,
  SIGNOFF_LINES,
} from "../lexicon/page-furniture.ts";

// No line of furniture is longer; a long paragraph is not even tried.
const LONGEST = 420;

/** Why a line is no part of the story, or null where it may be one. */
export function classifyLine(line: string): RemovedText["reason"] | null {
  if (line.length > LONGEST) return null;
  if (SIGNOFF_LINES.some((form) => form.test(line))) return "signoff";
  if (NOTICE_LINES.some((form) => form.test(line))) return "notice";
  if (CHROME_LINES.some((form) => form.test(line))) return "chrome";
  return null;
}
