import { composeCopy } from "./compose-copy.ts";
import type { ReadPiece } from "./copy-format.ts";
import { htmlToCopy, tidy } from "./html-to-copy.ts";
import { findMarkupFault } from "./measure-markup.ts";
import { inOrderOfVersions, type Versioned } from "./order-versions.ts";
import { parseDay } from "./parse-day.ts";
import {
  findElement,
  findElements,
  findXmlFault,
  innerHtml,
  parseXml,
  type XmlElement,
} from "./parse-xml.ts";
import { refuseStatus } from "./refuse-status.ts";
import { webAddress } from "./web-address.ts";

/**
 * Reads NewsML-G2: a news item on its own, or those that a message carries, with NITF, XHTML or plain text in them; and NITF
 * on its own.
 *
 * Source: IPTC's NewsML-G2 guidelines (`itemMeta`, `contentMeta`, `contentSet`) and NITF 3 (`body.head`, `body.content`).
 */
export function readNewsml(xml: string, now: number): ReadPiece[] {
  const fault = findXmlFault(xml);
  if (fault !== null) return [{ source: null, problem: fault }];
  const tree = parseXml(xml);
  const items = findElements(tree, "newsItem");
  if (items.length > 0)
    return inOrderOfVersions(items.map((item) => readNewsItem(item, now)));
  const nitf = findElements(tree, "nitf");
  if (nitf.length > 0) return nitf.map(readNitf);
  const [pack] = findElements(tree, "packageItem");
  return [
    {
      source: pack?.attribs["guid"] ?? null,
      problem: pack
        ? "A package only names its items. Hand in the items, or the message with all of them."
        : "It is neither NewsML-G2 nor NITF.",
    },
  ];
}

function readNewsItem(item: XmlElement, now: number): Versioned {
  const { guid, version } = item.attribs;
  const source = guid?.trim() || null;
  const itemMeta = findElement(item, "itemMeta");
  const updated = wordsOf(findElement(itemMeta, "versionCreated"));
  return {
    piece: readContent(item, itemMeta, source, now),
    version: version ?? null,
    updated,
  };
}

function readContent(
  item: XmlElement,
  itemMeta: XmlElement | null,
  source: string | null,
  now: number,
): ReadPiece {
  const status = findElement(itemMeta, "pubStatus")?.attribs;
  const refused = refuseStatus(
    status?.["qcode"] ?? status?.["uri"] ?? null,
    wordsOf(findElement(itemMeta, "embargoed")),
    now,
  );
  if (refused !== null) return { source, problem: refused };
  const contentSet = findElement(item, "contentSet");
  const body = readBody(contentSet);
  if (body === null)
    return {
      source,
      problem: findElement(contentSet, "remoteContent")
        ? "Its content is elsewhere, and nothing is fetched. Send the item with its text."
        : "The item has no text.",
    };
  const meta = findElement(item, "contentMeta");
  const nitf = findElement(contentSet, "body.head");
  const provider = findElement(itemMeta, "provider");
  const outlet = nameOf(provider) ?? provider?.attribs["literal"] ?? null;
  return {
    text: composeCopy({
      headline:
        wordsOf(findElement(meta, "headline")) ??
        wordsOf(findElement(nitf, "hl1")) ??
        wordsOf(findElement(itemMeta, "title")),
      byline:
        wordsOf(findElement(meta, "by")) ??
        wordsOf(findElement(nitf, "byline")) ??
        nameOf(findElement(meta, "creator")),
      dateline:
        wordsOf(findElement(meta, "dateline")) ??
        wordsOf(findElement(nitf, "dateline")),
      body,
    }),
    source,
    url:
      webAddress(findElement(itemMeta, "link")?.attribs["href"] ?? null) ??
      webAddress(source),
    publishedOn:
      parseDay(wordsOf(findElement(meta, "contentCreated"))) ??
      parseDay(wordsOf(findElement(itemMeta, "firstCreated"))) ??
      parseDay(wordsOf(findElement(itemMeta, "versionCreated"))),
    outlet,
  };
}

/** The words of an item, from whichever form of it has some. */
function readBody(contentSet: XmlElement | null): string | null {
  if (contentSet === null) return null;
  const [inline] = findElements(contentSet.children, "inlineXML");
  const content =
    findElement(inline ?? null, "body.content") ??
    findElement(inline ?? null, "body") ??
    inline;
  const words = content ? htmlToCopy(innerHtml(content)) : "";
  if (words !== "") return words;
  for (const data of findElements(contentSet.children, "inlineData")) {
    const type = data.attribs["contenttype"] ?? "text/plain";
    if (!type.startsWith("text/")) continue;
    const inside = readPlain(data, type);
    if (inside !== "") return inside;
  }
  return null;
}

/** Plain text keeps its lines; markup that stands there as characters is markup all the same. */
function readPlain(data: XmlElement, type: string): string {
  const characters = htmlToCopy(`<pre>${innerHtml(data)}</pre>`);
  if (!type.includes("html")) return tidy(characters);
  return findMarkupFault(characters, { xml: false }) === null
    ? htmlToCopy(characters)
    : "";
}

function readNitf(nitf: XmlElement): ReadPiece {
  const head = findElement(nitf, "head");
  const top = findElement(nitf, "body.head");
  const doc = findElement(head, "doc-id")?.attribs["id-string"] ?? null;
  const content = findElement(nitf, "body.content");
  const body = content ? htmlToCopy(innerHtml(content)) : "";
  if (body === "") return { source: doc, problem: "The item has no text." };
  return {
    text: composeCopy({
      headline:
        wordsOf(findElement(top, "hl1")) ?? wordsOf(findElement(head, "title")),
      byline: wordsOf(findElement(top, "byline")),
      dateline: wordsOf(findElement(top, "dateline")),
      body,
    }),
    source: doc,
    url: null,
    publishedOn:
      parseDay(findElement(head, "date.issue")?.attribs["norm"] ?? null) ??
      parseDay(findElement(top, "story.date")?.attribs["norm"] ?? null),
    outlet: findElement(head, "doc.copyright")?.attribs["holder"] ?? null,
  };
}

function nameOf(party: XmlElement | null): string | null {
  return wordsOf(findElement(party, "name"));
}

/** What an element says; null where it says nothing, or is not there. */
function wordsOf(element: XmlElement | null): string | null {
  const words = element ? htmlToCopy(innerHtml(element)) : "";
  return words === "" ? null : words;
}
