import { extname } from "node:path";
import type { CopyFormat } from "./copy-format.ts";

/** What a name's ending says for sure; of the others the content decides. */
const BY_EXTENSION: Readonly<Record<string, CopyFormat>> = {
  ".txt": "text",
  ".html": "html",
  ".htm": "html",
};
/** Endings of files that are read out of folders: those, and the ones under which any of our formats may come. */
const XML_EXTENSIONS = [".xhtml", ".xml", ".rss", ".atom"];
const OPEN_EXTENSIONS = [".json", ...XML_EXTENSIONS];

/** Whether a file of this name is copy, as far as a name can say. */
export function isCopyName(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return ending in BY_EXTENSION || OPEN_EXTENSIONS.includes(ending);
}

const BY_ROOT: Readonly<Record<string, CopyFormat>> = {
  html: "html",
  rss: "feed",
  feed: "feed",
  RDF: "feed",
  newsItem: "newsml",
  packageItem: "newsml",
  newsMessage: "newsml",
  nitf: "newsml",
};
/** The first element, after declarations, comments and a doctype. */
const ROOT =
  /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:[\w.-]+:)?([\w.-]+)/iu;

/** Tells by its name and its content what form copy comes in. What is no other is plain text. */
export function sniffFormat(name: string, content: string): CopyFormat {
  const ending = extname(name).toLowerCase();
  const named = BY_EXTENSION[ending];
  if (named !== undefined) return named;
  const start = content.slice(0, 4_000);
  const root = ROOT.exec(start)?.[1];
  if (root !== undefined) {
    const format = BY_ROOT[root] ?? BY_ROOT[root.toLowerCase()];
    if (format !== undefined) return format;
  }
  // No XML of another kind is copy; the reader of XML says what is wrong with it.
  if (/^\s*<\?xml/u.test(start) || XML_EXTENSIONS.includes(ending))
    return "newsml";
  if (!/^\s*(?:\{|\[\s*\{)/u.test(start))
    return ending === ".json" ? "ninjs" : "text";
  if (/"version"\s*:\s*"https:\\?\/\\?\/jsonfeed\.org/u.test(content))
    return "feed";
  return ending === ".json" || isJson(content) ? "ninjs" : "text";
}

function isJson(content: string): boolean {
  try {
    JSON.parse(content);
    return true;
  } catch {
    return false;
  }
}
