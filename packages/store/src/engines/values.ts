import type { Value } from "../db.ts";
import { toJson } from "../json.ts";

// Both engines speak PostgreSQL's text format. Encoding and parsing it here, once, is what makes
// a value the same on both: the drivers' own defaults differ (dates, bigints, arrays, objects).

/** Writes a value as PostgreSQL's text format has it. */
export function encodeValue(value: Value): string | null {
  if (value === null) return null;
  if (typeof value === "string") return toStorable(value);
  if (typeof value === "number" || typeof value === "bigint")
    return String(value);
  if (typeof value === "boolean") return value ? "t" : "f";
  if (value instanceof Date) return value.toISOString();
  if (isArray(value)) return `{${value.map(encodeElement).join(",")}}`;
  if (value === undefined)
    throw new TypeError("undefined is no value for a statement: use null");
  return toJson(value);
}

/** Gives `null` where the server sent NULL, else what the text means by its type. */
export function parseValue(text: string | null, typeOid: number): unknown {
  if (text === null) return null;
  switch (typeOid) {
    case 16:
      return text === "t";
    case 20:
    case 21:
    case 23:
    case 700:
    case 701:
    case 1700:
      return Number(text);
    case 114:
    case 3802:
      return JSON.parse(text) as unknown;
    case 1184:
      return new Date(
        text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"),
      ).toISOString();
    case 1005:
    case 1007:
    case 1016:
      return parseArray(text).map((item) =>
        item === null ? null : Number(item),
      );
    case 1009:
    case 1015:
      return parseArray(text);
    default:
      return text;
  }
}

function isArray(value: unknown): value is readonly Value[] {
  return Array.isArray(value);
}

function encodeElement(value: Value): string {
  if (value === null) return "NULL";
  if (isArray(value)) return `{${value.map(encodeElement).join(",")}}`;
  const text = encodeValue(value) ?? "";
  return `"${text.replaceAll("\\", String.raw`\\`).replaceAll('"', String.raw`\"`)}"`;
}

/** PostgreSQL's text can hold neither U+0000 nor half a surrogate pair. A stand-in of the same length keeps offsets right. */
function toStorable(text: string): string {
  return text.replace(
    /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    "\uFFFD",
  );
}

/** Parses a one-dimensional array: `{a,"b,c",NULL}`. */
function parseArray(text: string): (string | null)[] {
  const items: (string | null)[] = [];
  let at = 1;
  while (at < text.length - 1) {
    if (text[at] === '"') {
      let item = "";
      for (at += 1; text[at] !== '"'; at += 1) {
        if (text[at] === "\\") at += 1;
        item += text[at] ?? "";
      }
      items.push(item);
      at += 2;
    } else {
      let end = text.indexOf(",", at);
      if (end < 0) end = text.length - 1;
      const item = text.slice(at, end);
      items.push(item === "NULL" ? null : item);
      at = end + 1;
    }
  }
  return items;
}
