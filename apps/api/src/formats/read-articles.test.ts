import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COPY_FORMATS, type CopyFormat } from "./copy-format.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { readArticles } from "./read-articles.ts";
import { sniffFormat } from "./sniff-format.ts";

const FORMATS = Object.keys(COPY_FORMATS) as CopyFormat[];
const MARKUP: CopyFormat[] = ["html", "newsml", "feed"];

/** What a reader made of hostile content: nothing that the content did not say itself, and no exception. */
const said = (format: CopyFormat, content: string) =>
  JSON.stringify(readArticles(format, content));

const feed = (prolog: string, description: string) =>
  `<?xml version="1.0"?>${prolog}<rss version="2.0"><channel><title>t</title><item><title>Words</title><description>${description}</description></item></channel></rss>`;
const news = (prolog: string, words: string) =>
  `<?xml version="1.0"?>${prolog}<newsItem guid="g"><contentSet><inlineData contenttype="text/plain">${words}</inlineData></contentSet></newsItem>`;

const XXE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const LAUGHS = `<!DOCTYPE a [<!ENTITY x "ha">${Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY x${at} "${`&x${at === 0 ? "" : at - 1};`.repeat(10)}">`,
).join("")}]>`;

describe("what a document defines for itself", () => {
  it.each([
    ["a file", XXE, "&x;"],
    ["a billion laughs", LAUGHS, "&x29;"],
    [
      "a parameter entity",
      '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://x.example/p.dtd"> %p;]>',
      "&x;",
    ],
    [
      "one long entity, many times",
      `<!DOCTYPE a [<!ENTITY x "${"ha".repeat(50_000)}">]>`,
      "&x;".repeat(10_000),
    ],
  ])("is refused: %s", (_, prolog, words) => {
    for (const xml of [feed(prolog, words), news(prolog, words)])
      expect(readArticles(sniffFormat("a.xml", xml), xml)).toEqual([
        { source: null, problem: expect.stringContaining("DOCTYPE") },
      ]);
    // A page may have a doctype; it defines nothing that would be read.
    const page = said(
      "html",
      `${prolog}<html><body><p>${words}</p></body></html>`,
    );
    expect(page).not.toMatch(/root:|haha|Error/u);
  });

  it("is left where it stands: a grammar elsewhere, a name that nothing defines", () => {
    const prolog = '<!DOCTYPE a SYSTEM "http://x.example/never-fetched.dtd">';
    expect(
      readArticles("feed", feed(prolog, "It snowed &lol; today.")),
    ).toMatchObject([{ text: "Words\n\nIt snowed &lol; today." }]);
    expect(
      readArticles("newsml", news(prolog, "It snowed &lol; today.")),
    ).toMatchObject([{ text: "It snowed &lol; today." }]);
  });
});

describe("content that is too much", () => {
  it.each(MARKUP)("%s: nested deeper than any article", (format) => {
    const deep = "<div>".repeat(100_000);
    for (const content of [deep, feed("", deep), `<newsItem>${deep}`])
      expect(said(format, content)).toMatch(/nested deeper|no RSS/u);
  });

  it("JSON nested deeper than any item", () => {
    expect(said("ninjs", "[".repeat(1_000_000))).toContain("no JSON");
    expect(
      said(
        "ninjs",
        `${'{"associations":{"a":'.repeat(100_000)}{}${"}}".repeat(100_000)}`,
      ),
    ).toContain("no text");
  });

  it.each(MARKUP)("%s: an attribute of megabytes", (format) => {
    const attribute = `<p class="${"a.jpg ".repeat(500_000)}" srcset="${"b 2x".repeat(100_000)}">One.</p>`;
    for (const content of [attribute, feed("", attribute), news("", attribute)])
      expect(said(format, content).length).toBeLessThan(4_000_000);
  });

  it.each(MARKUP)(
    "%s: ten megabytes are read or refused",
    (format) => {
      const long = "<p>It snowed in Ostad.</p>".repeat(380_000);
      for (const content of [long, feed("", long), news("", long)])
        expect(said(format, content)).toMatch(/problem/u);
      const words = "It snowed in Ostad. ".repeat(400_000);
      expect(
        said(format, format === "feed" ? feed("", words) : news("", words)),
      ).toContain("snowed");
    },
    60_000,
  );

  it.each(FORMATS)("%s: more is refused unread", (format) => {
    expect(said(format, "x".repeat(10_000_001))).toContain("at most 10000000");
  });
});

describe("any content", () => {
  it.each(FORMATS)("%s: empty", (format) => {
    for (const content of ["", " \n", "\uFEFF"])
      expect(readArticles(format, content)).toEqual([
        { source: null, problem: "It holds no text." },
      ]);
  });

  it.each(FORMATS)("%s: begins with a mark", (format) => {
    expect(said(format, "\uFEFFwords")).not.toContain("\\ufeff");
  });

  const token = fc.constantFrom(
    ...'<p> </p> <div> <!-- --> <![CDATA[ ]]> <?xml ?> <script> </script> <rss> <channel> <item> <title> <newsItem> <contentSet> <inlineXML> <nitf> <table> <td> <a href= \' & &amp; &#0; &#x110000; &#xD800; \ud800 \u0000 {"uri": [ ] { } "bodies" null 1e999 < > / ='.split(
      " ",
    ),
    " ",
    "It snowed.",
    '"',
  );
  const soup = fc.oneof(
    fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.json(),
  );

  it.each(FORMATS)(
    "%s: gives pieces with words or with a reason, and never throws",
    (format) => {
      fc.assert(
        fc.property(soup, (content) => {
          const pieces = readArticles(format, content, 0);
          expect(pieces.length).toBeGreaterThan(0);
          for (const piece of pieces)
            expect(
              ("problem" in piece ? piece.problem : piece.text).trim(),
            ).not.toBe("");
        }),
        { numRuns: 300 },
      );
    },
  );

  it("ninjs: whatever stands in a property", () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            uri: fc.anything(),
            bodies: fc.oneof(
              fc.anything(),
              fc.array(
                fc.record({ value: fc.anything(), contentType: fc.anything() }),
              ),
            ),
            headlines: fc.anything(),
            associations: fc.anything(),
            version: fc.anything(),
            embargoed: fc.anything(),
            body_html: soup,
          },
          { requiredKeys: [] },
        ),
        (item) => {
          const json = JSON.stringify(item, (_, value: unknown) =>
            typeof value === "bigint" ? String(value) : value,
          );
          expect(readArticles("ninjs", json).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("bytes: are text, or are not", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom("", "<", '<?xml encoding="big5"?>'),
        (bytes, start) => {
          const text = decodeBytes(Buffer.concat([Buffer.from(start), bytes]));
          if (text !== null) readArticles(sniffFormat("-", text), text);
          expect(
            text === null || !text.includes("\ufffd") || bytes.length > 2,
          ).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
