import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { composeCopy } from "./compose-copy.ts";
import type { ReadPiece } from "./copy-format.ts";
import { htmlToCopy } from "./html-to-copy.ts";
import { findMarkupFault, MARKUP_LIMITS } from "./measure-markup.ts";
import { parseDay } from "./parse-day.ts";
import { webAddress } from "./web-address.ts";

/** What runs, what is fetched, what is shown beside. Structured data is kept: it names author and day. */
const DROPPED =
  "script:not([type='application/ld+json' i]), style, iframe, frame, object, embed, svg, math, canvas, img, picture, video, audio, template, noscript, link[rel='stylesheet' i]";
/** Longer values say nothing of an article, and expressions over them cost. */
const LONGEST_ATTRIBUTE = 2_000;

/**
 * Reads a web page: the story without what stands around it, and what the page says of it.
 *
 * Source: Mozilla's Readability, on a document without a browser: no script runs, nothing is fetched.
 */
export function readHtml(html: string): ReadPiece[] {
  const fault = findMarkupFault(html, { xml: false });
  if (fault !== null) return [{ source: null, problem: fault }];
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : page(html));
  for (const element of document.querySelectorAll(DROPPED)) element.remove();
  for (const element of document.querySelectorAll("*"))
    for (const { name, value } of Array.from(element.attributes))
      if (/^on/iu.test(name) || value.length > LONGEST_ATTRIBUTE)
        element.removeAttribute(name);
  const head = readHead(document);
  const read = new Readability(document, {
    maxElemsToParse: MARKUP_LIMITS.elements,
    charThreshold: 200,
  }).parse();
  const body = htmlToCopy(read?.content ?? "");
  if (body === "")
    return [
      {
        source: head.url,
        problem: "The page has no text that could be an article.",
      },
    ];
  const outlet = read?.siteName ?? null;
  return [
    {
      text: composeCopy({
        headline: withoutOutlet(read?.title ?? null, outlet),
        byline: read?.byline ?? null,
        body,
      }),
      source: head.url,
      url: head.url,
      publishedOn: parseDay(read?.publishedTime ?? null) ?? head.publishedOn,
      outlet,
    },
  ];
}

/** A part of a page stands in a page of its own. */
function page(part: string): string {
  return `<!doctype html><html><head></head><body>${part}</body></html>`;
}

type Page = ReturnType<typeof parseHTML>["document"];

/** What Readability does not read, or takes out of the page: its address, and the day where only the page shows it. */
function readHead(document: Page): {
  url: string | null;
  publishedOn: string | null;
} {
  const read = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute) ?? null;
  const days = [
    read("meta[name='date' i], meta[name='pubdate' i]", "content"),
    read("meta[itemprop='datePublished']", "content"),
    read("article time[datetime]", "datetime"),
    read("time[datetime]", "datetime"),
  ];
  return {
    url: webAddress(
      read("link[rel='canonical' i]", "href") ??
        read("meta[property='og:url' i]", "content"),
    ),
    publishedOn: days.map(parseDay).find((day) => day !== null) ?? null,
  };
}

/** "Pact signed | The Ostad Courier" without the paper. */
function withoutOutlet(
  title: string | null,
  outlet: string | null,
): string | null {
  if (title === null || outlet === null || outlet === "") return title;
  if (!title.toLowerCase().endsWith(outlet.toLowerCase())) return title;
  const rest = title.slice(0, -outlet.length);
  return /\s[|·–—-]\s*$/u.test(rest)
    ? rest.replace(/\s[|·–—-]\s*$/u, "").trim()
    : title;
}
