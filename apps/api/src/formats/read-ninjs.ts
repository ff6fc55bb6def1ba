import { composeCopy } from "./compose-copy.ts";
import type { ReadPiece } from "./copy-format.ts";
import { htmlToCopy, tidy } from "./html-to-copy.ts";
import { findMarkupFault } from "./measure-markup.ts";
import { inOrderOfVersions, type Versioned } from "./order-versions.ts";
import { parseDay } from "./parse-day.ts";
import { refuseStatus } from "./refuse-status.ts";
import { webAddress } from "./web-address.ts";

type Item = Readonly<Record<string, unknown>>;

/** Text of one kind, as ninjs 2 and 3 list it and as 1 has it in a property. */
interface Body {
  type: string;
  role: string;
  value: string;
}

/** The role under which our own export carries the copy as it was filed, headline, dateline and all. */
const AS_FILED = "asFiled";

/**
 * Reads ninjs 1.x, 2.x and 3.x: one item or a list of them. An item without a body of its own is a package: what is
 * associated with it is read in its place.
 *
 * Source: IPTC's ninjs user guide; what 1.x calls `headline`, `byline`, `body_text` and `versioncreated` are
 * `headlines`, `by`, `bodies` and `versionCreated` from 2.0 on.
 */
export function readNinjs(json: string, now: number): ReadPiece[] {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch (error) {
    const why = error instanceof Error ? `: ${error.message}` : "";
    return [{ source: null, problem: `It is no JSON${why}.` }];
  }
  const items = Array.isArray(read) ? (read as unknown[]) : [read];
  if (items.length === 0)
    return [{ source: null, problem: "The list holds no item." }];
  return inOrderOfVersions(
    items.flatMap((item) =>
      isItem(item)
        ? readItem(item, now, true)
        : [{ piece: { source: null, problem: "It is no ninjs item." } }],
    ),
  );
}

function readItem(item: Item, now: number, isWhole: boolean): Versioned[] {
  const source = textOf(item["uri"]);
  const updated = textOf(item["versionCreated"] ?? item["versioncreated"]);
  const version = item["version"];
  const as = (piece: ReadPiece): Versioned[] => [
    {
      piece,
      version: textOf(version) ?? (Number(version) || null),
      updated,
    },
  ];
  const refused = refuseStatus(
    textOf(item["pubStatus"] ?? item["pubstatus"]),
    textOf(item["embargoedUntil"] ?? item["embargoed"]),
    now,
  );
  if (refused !== null) return as({ source, problem: refused });
  const body = chooseBody(item);
  if (body === null) {
    const parts = isWhole ? associatedItems(item) : [];
    return parts.length > 0
      ? parts.flatMap((part) => readItem(part, now, false))
      : as({ source, problem: "The item has no text of its own." });
  }
  const isHtml = /html|xml|nitf/iu.test(body.type);
  const fault = isHtml ? findMarkupFault(body.value, { xml: false }) : null;
  if (fault !== null) return as({ source, problem: fault });
  const outlet = outletOf(item);
  const filed = body.role === AS_FILED;
  const stated = describedAs(item, "givenOn");
  const text = filed
    ? body.value
    : composeCopy({
        headline: headlineOf(item),
        byline: textOf(item["by"] ?? item["byline"]),
        dateline: datelineOf(item, outlet),
        body: isHtml ? htmlToCopy(body.value) : tidy(body.value),
      });
  if (text.trim() === "")
    return as({ source, problem: "The item has no text of its own." });
  return as({
    text,
    source,
    url: webAddress(source),
    publishedOn:
      stated ??
      (filed
        ? null
        : (parseDay(textOf(item["contentCreated"] ?? item["contentcreated"])) ??
          parseDay(textOf(item["firstCreated"] ?? item["firstcreated"])) ??
          parseDay(updated))),
    outlet,
  });
}

/** The copy as filed, else plain text in paragraphs, else what markup says, else plain text in one piece. */
function chooseBody(item: Item): Body | null {
  const bodies = [...listedBodies(item), ...namedBodies(item)].filter(
    ({ value }) => value.trim() !== "",
  );
  const isPlain = ({ type }: Body) => !/html|xml|nitf/iu.test(type);
  return (
    bodies.find(({ role }) => role === AS_FILED) ??
    bodies.find((body) => isPlain(body) && body.value.trim().includes("\n")) ??
    bodies.find((body) => !isPlain(body)) ??
    bodies[0] ??
    null
  );
}

function listedBodies({ bodies }: Item): Body[] {
  return itemsOf(bodies).map((body) => ({
    type: textOf(body["contentType"] ?? body["contenttype"]) ?? "",
    role: textOf(body["role"]) ?? "",
    value: textOf(body["value"]) ?? "",
  }));
}

/** `body_text`, `body_html`, `body_xhtml`, `body_nitf`… */
function namedBodies(item: Item): Body[] {
  return Object.entries(item).flatMap(([name, value]) =>
    name.startsWith("body_") && typeof value === "string"
      ? [{ type: name.slice("body_".length), role: "", value }]
      : [],
  );
}

function headlineOf(item: Item): string | null {
  const listed = itemsOf(item["headlines"]);
  const main = listed.find(({ role }) => role === "main") ?? listed[0];
  return textOf(main?.["value"]) ?? textOf(item["headline"]);
}

/** "OSTAD (Nordwire)", as far as the item says so. */
function datelineOf(item: Item, outlet: string | null): string | null {
  const place = textOf(item["located"]);
  if (place === null) return null;
  const printed = place.toUpperCase();
  return outlet === null ? printed : `${printed} (${outlet})`;
}

function outletOf(item: Item): string | null {
  const sources = itemsOf(item["infoSources"] ?? item["infosource"]);
  return textOf(sources[0]?.["name"]);
}

function describedAs(item: Item, role: string): string | null {
  const found = itemsOf(item["descriptions"]).find(
    (one) => one["role"] === role,
  );
  return parseDay(textOf(found?.["value"]));
}

/** What is associated, by name in 1.x and in a list from 2.0 on. */
function associatedItems({ associations }: Item): Item[] {
  return Array.isArray(associations)
    ? itemsOf(associations)
    : isItem(associations)
      ? Object.values(associations).filter(isItem)
      : [];
}

const itemsOf = (list: unknown): Item[] =>
  Array.isArray(list) ? list.filter(isItem) : [];

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
