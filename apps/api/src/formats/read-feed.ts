import { parseFeed } from "feedsmith";
import { composeCopy } from "./compose-copy.ts";
import type { ReadPiece } from "./copy-format.ts";
import { htmlToCopy, plainToHtml } from "./html-to-copy.ts";
import { findMarkupFault } from "./measure-markup.ts";
import { parseDay } from "./parse-day.ts";
import { findXmlFault } from "./parse-xml.ts";
import { webAddress } from "./web-address.ts";

/** An entry, whatever the feed's form. */
interface Entry {
  id: string | null | undefined;
  url: string | null | undefined;
  title: string | null | undefined;
  author: string | null | undefined;
  published: string | null | undefined;
  /** HTML, the fullest first. */
  bodies: (string | null | undefined)[];
}

/**
 * Reads RSS, Atom, RDF and JSON Feed: every entry with the fullest text that the feed carries of it.
 *
 * Source: feedsmith, which expands no entity that a feed defines for itself.
 */
export function readFeed(content: string): ReadPiece[] {
  const isJson = content.trimStart().startsWith("{");
  const fault = isJson ? null : findXmlFault(content);
  if (fault !== null) return [{ source: null, problem: fault }];
  let read: { outlet: string | null; entries: Entry[] };
  try {
    read = listEntries(content);
  } catch {
    return [{ source: null, problem: "It is no RSS, Atom, RDF or JSON Feed." }];
  }
  if (read.entries.length === 0)
    return [{ source: null, problem: "The feed has no entries." }];
  return read.entries.map((entry) => readEntry(entry, read.outlet));
}

function listEntries(content: string): {
  outlet: string | null;
  entries: Entry[];
} {
  const parsed = parseFeed(content);
  switch (parsed.format) {
    case "rss":
      return {
        outlet: parsed.feed.title ?? null,
        entries: (parsed.feed.items ?? []).map((item) => ({
          id: item.guid?.value,
          url: item.link,
          title: item.title,
          author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
          published: item.pubDate ?? item.dc?.dates?.[0],
          bodies: [item.content?.encoded, item.description],
        })),
      };
    case "atom":
      return {
        outlet: parsed.feed.title?.value ?? null,
        entries: (parsed.feed.entries ?? []).map((entry) => ({
          id: entry.id,
          url: entry.links?.find(
            ({ rel }) => (rel ?? "alternate") === "alternate",
          )?.href,
          title: entry.title?.value,
          author: entry.authors?.[0]?.name,
          published: entry.published ?? entry.updated,
          bodies: [entry.content?.value, entry.summary?.value],
        })),
      };
    case "rdf":
      return {
        outlet: parsed.feed.title ?? null,
        entries: (parsed.feed.items ?? []).map((item) => ({
          id: item.rdf?.about,
          url: item.link,
          title: item.title,
          author: item.dc?.creators?.[0],
          published: item.dc?.dates?.[0],
          bodies: [item.content?.encoded, item.description],
        })),
      };
    case "json":
      return {
        outlet: parsed.feed.title ?? null,
        entries: (parsed.feed.items ?? []).map((item) => ({
          id: item.id,
          url: item.url,
          title: item.title,
          author: item.authors?.[0]?.name,
          published: item.date_published ?? item.date_modified,
          bodies: [
            item.content_html,
            plain(item.content_text),
            plain(item.summary),
          ],
        })),
      };
  }
}

/** What is plain by its format is not to be read as markup. */
function plain(text: string | undefined): string | null {
  return text === undefined ? null : plainToHtml(text);
}

function readEntry(entry: Entry, outlet: string | null): ReadPiece {
  const url = webAddress(entry.url ?? null) ?? webAddress(entry.id ?? null);
  const source = (entry.id ?? "").trim() || url;
  const said = entry.bodies.find((body) => (body ?? "").trim() !== "") ?? "";
  // Not every feed that may write HTML does: without any, lines are lines.
  const html = /<[a-z!/]/iu.test(said) ? said : `<pre>${said}</pre>`;
  const fault =
    findMarkupFault(html, { xml: false }) ??
    findMarkupFault(entry.title ?? "", { xml: false });
  if (fault !== null) return { source, problem: fault };
  const body = htmlToCopy(html);
  if (body === "")
    return {
      source,
      problem: "The feed carries no text of it; hand in the page itself.",
    };
  return {
    text: composeCopy({
      headline: htmlToCopy(entry.title ?? ""),
      byline: entry.author ?? null,
      body,
    }),
    source,
    url,
    publishedOn: parseDay(entry.published ?? null),
    outlet,
  };
}
