/** What a document says of an article beside its body. */
interface CopyParts {
  headline: string | null;
  byline: string | null;
  /** The line that says where from, as printed: "OSTAD, May 5 (Nordwire)". */
  dateline?: string | null;
  /** Paragraphs, an empty line between them. */
  body: string;
}

/**
 * Puts an article together as a wire files it, so that it is read like any other copy: headline, byline, and the
 * dateline before the first paragraph. What the body already begins with is not said twice.
 */
export function composeCopy({
  headline,
  byline,
  dateline = null,
  body,
}: CopyParts): string {
  const title = oneLine(headline);
  const paragraphs = body
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
  if (title !== "" && fold(paragraphs[0]) === fold(title)) paragraphs.shift();
  const authors = oneLine(byline).replace(/^by:?\s+/iu, "");
  if (authors !== "" && isByline(paragraphs[0], authors)) paragraphs.shift();
  const [first = "", ...rest] = paragraphs;
  return [
    title,
    authors === "" || authors.includes("://") ? "" : `By ${authors}`,
    withDateline(first, oneLine(dateline)),
    ...rest,
  ]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function withDateline(paragraph: string, dateline: string): string {
  const place = dateline.split(/[,(/-]/u)[0]?.trim() ?? "";
  if (place === "" || fold(paragraph).startsWith(fold(place))) return paragraph;
  return /[-–—:]$/u.test(dateline)
    ? `${dateline} ${paragraph}`
    : `${dateline} - ${paragraph}`;
}

function isByline(paragraph: string | undefined, authors: string): boolean {
  const folded = fold(paragraph);
  return folded === fold(`By ${authors}`) || folded === fold(authors);
}

/** Text on one line; empty where there is none. */
function oneLine(text: string | null): string {
  return text?.replace(/\s+/gu, " ").trim() ?? "";
}

const fold = (text = "") => oneLine(text).toLowerCase();
