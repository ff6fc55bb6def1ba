import { compile, type HtmlToTextOptions } from "html-to-text";
import { MARKUP_LIMITS } from "./measure-markup.ts";

const BLOCK = { leadingLineBreaks: 2, trailingLineBreaks: 2 };
/** A paragraph of its own each, so that the copy has an empty line between all that stand apart on a page. */
const BLOCKS =
  "p div h1 h2 h3 h4 h5 h6 blockquote li dt dd td th caption hl1 hl2 section article".split(
    " ",
  );
/** What is no part of what is said: what runs, what is shown beside, what is asked of the reader. */
const SKIPPED =
  "head title script style iframe frame object embed noscript template svg math canvas img picture video audio figure figcaption media nav aside form button select textarea input".split(
    " ",
  );

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: "a", format: "inline" },
    { selector: "hr", format: "skip" },
    { selector: "pre", format: "pre", options: BLOCK },
    { selector: "table", format: "block", options: BLOCK },
    { selector: "ul", format: "block", options: BLOCK },
    { selector: "ol", format: "block", options: BLOCK },
    ...BLOCKS.map((selector) => ({
      selector,
      format: "block",
      options: BLOCK,
    })),
    ...SKIPPED.map((selector) => ({ selector, format: "skip" })),
  ],
  limits: { maxDepth: 2 * MARKUP_LIMITS.depth },
};
const convert = compile(OPTIONS);

/**
 * The words of HTML, XHTML or NITF as plain text: an empty line between paragraphs, a line break where there is one.
 * Nothing of it is run, fetched or shown. What may be hostile is measured before (`findMarkupFault`).
 */
export function htmlToCopy(html: string): string {
  return tidy(convert(html));
}

/** Plain text as HTML that says the same, line for line. */
export function plainToHtml(text: string): string {
  return `<pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;
}

/** Text without what cannot be seen: soft hyphens, control characters, white space before and after lines. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?|\u2028/gu, "\n")
    .replace(/\u2029/gu, "\n\n")
    .replace(INVISIBLE, "")
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/gu, " ").trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

const INVISIBLE = /(?![\t\n])[\p{Cc}\u00ad\ufeff]/gu;
