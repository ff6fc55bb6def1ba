import { describe, expect, it } from "vitest";
import { readNinjs } from "./read-ninjs.ts";

const NOW = Date.UTC(2025, 4, 6);
const read = (value: unknown) => readNinjs(JSON.stringify(value), NOW);
const URI = "https://wire.example/pact";
const bodies = (value: string, contentType = "text/plain") => [
  { contentType, value },
];

describe("readNinjs", () => {
  it("reads 1.x", () => {
    expect(
      read({
        uri: URI,
        version: "1",
        versioncreated: "2025-05-05T10:00:00Z",
        headline: "Pact signed",
        byline: "Una Holm",
        located: "Ostad",
        infosource: [{ name: "Nordwire" }],
        body_text: "They signed.\n\nIt rained.",
        body_html: "<p>Not this.</p>",
        associations: { photo: { uri: "x", body_text: "A photo." } },
      }),
    ).toEqual([
      {
        text: "Pact signed\n\nBy Una Holm\n\nOSTAD (Nordwire) - They signed.\n\nIt rained.",
        source: URI,
        url: URI,
        publishedOn: "2025-05-05",
        outlet: "Nordwire",
      },
    ]);
  });

  it("reads 2.x and 3.x", () => {
    expect(
      read({
        uri: "urn:wire:pact",
        standard: { name: "ninjs", version: "3.1" },
        headlines: [
          { role: "short", value: "Pact" },
          { role: "main", value: "Pact signed" },
        ],
        by: "Una Holm",
        contentCreated: "2025-05-04T10:00:00Z",
        versionCreated: "2025-05-05T10:00:00Z",
        bodies: bodies("<p>They signed.</p><p>It rained.</p>", "text/html"),
      }),
    ).toEqual([
      {
        text: "Pact signed\n\nBy Una Holm\n\nThey signed.\n\nIt rained.",
        source: "urn:wire:pact",
        url: null,
        publishedOn: "2025-05-04",
        outlet: null,
      },
    ]);
  });

  it.each([
    [
      "markup before text in one piece",
      { body_text: "A. B.", body_xhtml: "<p>A.</p><p>B.</p>" },
      "A.\n\nB.",
    ],
    [
      "text in one piece where there is nothing else",
      { body_text: "A. B." },
      "A. B.",
    ],
    [
      "NITF",
      {
        bodies: bodies(
          "<nitf><body><body.content><p>A.</p><p>B.</p></body.content></body></nitf>",
          "application/nitf+xml",
        ),
      },
      "A.\n\nB.",
    ],
    [
      "the copy as it was filed before any other",
      {
        headlines: [{ value: "H" }],
        bodies: [
          { value: "B.\n\nC." },
          { role: "asFiled", value: "H\n\nB.\n\nC.\n" },
        ],
      },
      "H\n\nB.\n\nC.\n",
    ],
  ])("takes %s", (_, item, text) => {
    expect(read({ uri: URI, ...item })).toMatchObject([{ text }]);
  });

  it("reads a package by what is in it, and lists of items", () => {
    const part = (uri: string) => ({
      uri,
      name: "n",
      bodies: bodies(`At ${uri}`),
    });
    expect(
      read([
        {
          uri: "urn:p",
          type: "composite",
          associations: [part("urn:a"), part("urn:b")],
        },
        {
          uri: "urn:q",
          associations: { c: { uri: "urn:c", body_text: "At urn:c" } },
        },
        "no item",
      ]),
    ).toMatchObject([
      { source: "urn:a", text: "At urn:a" },
      { source: "urn:b", text: "At urn:b" },
      { source: "urn:c", text: "At urn:c" },
      { source: null, problem: "It is no ninjs item." },
    ]);
  });

  it("puts versions of one item in their order", () => {
    const at = (version: string, text: string, uri = URI) => ({
      uri,
      version,
      bodies: bodies(text),
    });
    expect(
      read([
        at("10", "third"),
        at("1", "other", "urn:o"),
        at("2", "second"),
        at("1", "first"),
      ]),
    ).toMatchObject([
      { text: "first" },
      { text: "other" },
      { text: "second" },
      { text: "third" },
    ]);
    const on = (versionCreated: string, text: string) => ({
      uri: URI,
      versionCreated,
      bodies: bodies(text),
    });
    expect(
      read([
        on("2025-05-05T12:00:00Z", "later"),
        on("2025-05-05T13:00:00+02:00", "sooner"),
      ]),
    ).toMatchObject([{ text: "sooner" }, { text: "later" }]);
  });

  it.each([
    ["canceled", { pubStatus: "canceled" }, "withdrawArticle"],
    ["withheld", { pubstatus: "withheld" }, "withholds"],
    [
      "under embargo",
      { embargoed: "2025-05-06T00:00:01Z" },
      "embargo until 2025-05-06T00:00:01Z",
    ],
    [
      "under embargo, as 3.x says it",
      { embargoedUntil: "2025-06-01T00:00:00Z" },
      "embargo until",
    ],
    ["without text", { bodies: [] }, "no text of its own"],
    ["with a body of blanks", { bodies: bodies(" \n ") }, "no text of its own"],
    [
      "with markup and nothing in it",
      { body_html: "<script>1</script>" },
      "no text of its own",
    ],
    ["nested too deep", { body_html: "<i>".repeat(300) }, "nested deeper"],
  ])("refuses what is %s", (_, item, problem) => {
    expect(
      read({
        uri: URI,
        ...(problem.includes("text") || "body_html" in item
          ? {}
          : { bodies: bodies("Words.") }),
        ...item,
      }),
    ).toEqual([{ source: URI, problem: expect.stringContaining(problem) }]);
  });

  it("takes what was under embargo", () => {
    expect(
      read({
        uri: URI,
        embargoed: "2025-05-06T00:00:00Z",
        bodies: bodies("Words."),
      }),
    ).toMatchObject([{ text: "Words." }]);
  });

  it.each([
    ["{", "It is no JSON"],
    ["[]", "holds no item"],
    ["7", "no ninjs item"],
    ["null", "no ninjs item"],
    ['{"uri":7,"bodies":"x","headlines":[null],"associations":7}', "no text"],
  ])("says what is wrong with %s", (json, problem) => {
    expect(readNinjs(json, NOW)).toEqual([
      { source: null, problem: expect.stringContaining(problem) },
    ]);
  });
});
