import type { Draft, Stage } from "../document/draft.ts";
import type { Issue } from "../document/issue.ts";
import { tokenize } from "./tokenize.ts";

/** Text stage: tokens, and what is odd about the characters. */
export const textStage: Stage = { name: "text", run: readText };

function readText({ text }: Draft): Partial<Draft> {
  return {
    tokens: tokenize(text),
    issues: findTextIssues(text),
  };
}

function findTextIssues(text: string): Issue[] {
  const issues: Issue[] = [];
  if (!text.trim()) {
    issues.push({
      code: "text/empty",
      message: "There is no text to read.",
      stage: "text",
      start: 0,
      end: text.length,
    });
  }
  if (ODD.test(text)) issues.push(...findOddCharacters(text));
  return issues;
}

// One look at all of the text; which of them it has is asked where it has any.
// eslint-disable-next-line no-control-regex
const ODD = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF]/;

function findOddCharacters(text: string): Issue[] {
  const issues: Issue[] = [];
  const lone = /[\uD800-\uDFFF]/u.exec(text);
  if (lone) {
    issues.push({
      code: "text/lone-surrogate",
      message: "Half of a surrogate pair: the copy was cut inside a character.",
      stage: "text",
      start: lone.index,
      end: lone.index + 1,
    });
  }
  // eslint-disable-next-line no-control-regex
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u.exec(text);
  if (control) {
    issues.push({
      code: "text/control-character",
      message: "A control character stands in the copy.",
      stage: "text",
      start: control.index,
      end: control.index + 1,
    });
  }
  return issues;
}
