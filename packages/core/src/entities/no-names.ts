import type { NameSpan, Token } from "../document/draft.ts";
import type { Span } from "../document/span.ts";
import { CORPORATE_SUFFIXES } from "../lexicon/organization-nouns.ts";
import { changeName } from "../names/name-span.ts";
import { findPostHead, isPortfolio, isPostModifier } from "./post-words.ts";

const SLUG =
  /^(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|FACTBOX|BRIEF)$/u;

/** "UPDATE 2-Acme": the name begins behind the slug's dash. */
export function behindSlug(
  text: string,
  tokens: readonly Token[],
  name: NameSpan,
): NameSpan {
  if (!SLUG.test(tokens[name.firstToken]?.text ?? "")) return name;
  for (let at = name.firstToken + 1; at < name.endToken - 1; at++) {
    const start = tokens[at + 1]?.start;
    if (tokens[at]?.text === "-" && start !== undefined)
      return changeName(name, {
        start,
        text: text.slice(start, name.end),
        firstToken: at + 1,
        type: name.type === "event" ? "organization" : name.type,
      });
  }
  return name;
}

/** "<ACME.N>"; a firm's name stands in such brackets where it has no ticker: "<Acme Mills Inc>". */
function isTicker(
  tokens: readonly Token[],
  first: number,
  end: number,
): boolean {
  if (tokens[first - 1]?.text !== "<") return false;
  const suffix = (tokens[end - 1]?.lower ?? "").replace(/\.$/u, "");
  return end - first < 2 || !CORPORATE_SUFFIXES.has(suffix);
}

/** A ticker, or one word of a title that was taken for a body: "Supreme Leader", "Commissioner for Works". */
export function isNoName(
  tokens: readonly Token[],
  { text, type, firstToken, endToken }: NameSpan,
): boolean {
  if (isTicker(tokens, firstToken, endToken) || text.endsWith(">")) return true;
  if (type !== "organization" || endToken - firstToken > 1) return false;
  const token = tokens[firstToken];
  if (isPostAlone(tokens, firstToken)) return true;
  if (findPostHead(tokens[endToken]) && isPostModifier(token))
    return token?.text !== token?.text.toUpperCase();
  return (
    isPortfolio(token) &&
    /^(?:for|of)$/u.test(tokens[firstToken - 1]?.lower ?? "") &&
    findPostHead(tokens[firstToken - 2]) !== null
  );
}

/** "THE BISHOP": where all is in capitals, a post looks like a body. */
function isPostAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const head = findPostHead(token);
  return (
    head !== null &&
    !head.plural &&
    token?.text === token?.text.toUpperCase() &&
    tokens[at - 1]?.text === "THE"
  );
}

/** "Record Desk" of the agency "On Record Desk". */
export function isPartOf(
  { start, end }: NameSpan,
  whole: Span | null,
): boolean {
  return (
    whole !== null &&
    start >= whole.start &&
    end <= whole.end &&
    end - start < whole.end - whole.start
  );
}
