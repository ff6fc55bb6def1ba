import { describe, expect, it } from "vitest";
import { isCopyName, sniffFormat } from "./sniff-format.ts";

describe("sniffFormat", () => {
  it.each([
    ["a.txt", "<html>", "text"],
    ["a.HTM", "words", "html"],
    ["-", "OSTAD (Nordwire) - It snowed.", "text"],
    ["-", "<p>is what we print</p>", "text"],
    ["-", "<!doctype html>\n<html lang=en>", "html"],
    ["-", "<!-- saved -->\n<HTML>", "html"],
    ["a.xhtml", '<?xml version="1.0"?><html>', "html"],
    ["a.xml", '<?xml version="1.0"?>\n<rss version="2.0">', "feed"],
    ["a.rss", '<rdf:RDF xmlns:rdf="x">', "feed"],
    ["-", "<feed>", "feed"],
    ["a.xml", '<?xml version="1.0"?><!-- a --><newsItem guid="x">', "newsml"],
    ["a.xml", "<g2:newsMessage>", "newsml"],
    ["a.xml", '<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd"><nitf>', "newsml"],
    ["a.xml", '<!DOCTYPE rss [<!ENTITY a "b">]><rss>', "feed"],
    ["a.xml", "<invoice>", "newsml"],
    ["a.rss", "", "newsml"],
    [
      "-",
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${"b".repeat(5_000)}">]><rss>`,
      "newsml",
    ],
    ["a.json", '{"uri":"x"}', "ninjs"],
    ["a.json", "{broken", "ninjs"],
    ["-", '[{"uri":"x"}]', "ninjs"],
    ["-", "{curly} words", "text"],
    ["-", "[TEXT] words", "text"],
    [
      "a.json",
      '{"version":"https://jsonfeed.org/version/1.1","items":[]}',
      "feed",
    ],
    ["-", "", "text"],
  ] as const)("%s %s: %s", (name, content, format) => {
    expect(sniffFormat(name, content)).toBe(format);
  });

  it("is quick with what never ends", () => {
    expect(sniffFormat("-", "<!--".repeat(500_000))).toBe("text");
    expect(sniffFormat("-", "<?".repeat(500_000))).toBe("text");
  });
});

describe("isCopyName", () => {
  it.each([
    ["a.txt", true],
    ["a.TXT", true],
    ["a.html", true],
    ["a.json", true],
    ["a.rss", true],
    ["a.note.md", false],
    ["a", false],
    ["a.png", false],
  ])("%s: %s", (name, is) => {
    expect(isCopyName(name)).toBe(is);
  });
});
