import { describe, expect, it } from "vitest";
import { decodeBytes } from "./decode-bytes.ts";

const latin = (text: string) => Buffer.from(text, "latin1");
const utf8 = (text: string) => Buffer.from(text, "utf8");

describe("decodeBytes", () => {
  it.each([
    ["UTF-8", utf8("café"), "café"],
    ["UTF-8 with a mark", utf8("\uFEFFcafé"), "café"],
    ["UTF-16 with a mark", Buffer.from("\uFEFFcafé", "utf16le"), "café"],
    [
      "UTF-16, the other end first",
      Buffer.from("\uFEFFcafé", "utf16le").swap16(),
      "café",
    ],
    [
      "a page as it declares",
      latin('<meta charset="iso-8859-2"><p>\xb1'),
      '<meta charset="iso-8859-2"><p>ą',
    ],
    [
      "XML as it declares",
      latin('<?xml version="1.0" encoding="windows-1251"?><a>\xcc</a>'),
      '<?xml version="1.0" encoding="windows-1251"?><a>М</a>',
    ],
    [
      "a page that declares Windows-1252 and is UTF-8",
      utf8('<meta charset="windows-1252"><p>“café”'),
      '<meta charset="windows-1252"><p>“café”',
    ],
    [
      "a page that declares UTF-8 and is Windows-1252",
      latin('<meta charset="utf-8"><p>\x93caf\xe9\x94'),
      '<meta charset="utf-8"><p>“café”',
    ],
    ["a page that declares nothing", latin("<p>caf\xe9"), "<p>café"],
    [
      "a page that declares what there is not",
      latin('<meta charset="klingon"><p>caf\xe9'),
      '<meta charset="klingon"><p>café',
    ],
    ["plain text that is no UTF-8", latin("caf\xe9"), null],
    ["JSON that is no UTF-8", latin('{"a":"caf\xe9"}'), null],
    ["a page of bytes that no page has", latin("<p>\x81\x8d"), null],
    ["nothing", utf8(""), ""],
  ])("%s", (_, bytes, text) => {
    expect(decodeBytes(bytes)).toBe(text);
  });
});
