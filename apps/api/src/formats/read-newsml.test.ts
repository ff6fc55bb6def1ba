import { analyzeArticle } from "@onrecord/core";
import { describe, expect, it } from "vitest";
import { readNewsml } from "./read-newsml.ts";

const NOW = Date.UTC(2025, 4, 6);
const read = (xml: string) => readNewsml(xml, NOW);

const NITF = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
  <body><body.head><hedline><hl1>Not this one</hl1></hedline></body.head>
  <body.content><p>Norland and <org>Sudria Lines</org> signed a harbour pact on Monday.</p>
  <media><media-caption>A photo</media-caption></media>
  <p>"We will build it," Mara Lind<br/>said &amp; left.</p></body.content></body></nitf></inlineXML>`;

const item = ({
  attributes = 'guid="urn:wire:pact" version="2"',
  itemMeta = "",
  contentMeta = "",
  content = NITF,
}) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" ${attributes}>
  <itemMeta><itemClass qcode="ninat:text"/><provider><name>Nordwire</name></provider>
    <versionCreated>2025-05-05T12:00:00+02:00</versionCreated>${itemMeta}</itemMeta>
  <contentMeta>${contentMeta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;

const META = `<contentCreated>2025-05-04</contentCreated><creator><name>Creator</name></creator>
  <by>By Una Holm</by><dateline>OSTAD, May 5 (Nordwire)</dateline><headline>Pact <inline>signed</inline></headline>`;

describe("readNewsml", () => {
  it("reads a news item", () => {
    expect(read(item({ contentMeta: META }))).toEqual([
      {
        text: 'Pact signed\n\nBy Una Holm\n\nOSTAD, May 5 (Nordwire) - Norland and Sudria Lines signed a harbour pact on Monday.\n\n"We will build it," Mara Lind\nsaid & left.',
        source: "urn:wire:pact",
        url: null,
        publishedOn: "2025-05-04",
        outlet: "Nordwire",
      },
    ]);
  });

  it("gives copy whose parts core reads", () => {
    const [piece] = read(item({ contentMeta: META }));
    if (!piece || "problem" in piece) throw new Error("It was not read");
    const { article } = analyzeArticle(piece.text);
    expect(article.headline?.text).toBe("Pact signed");
    expect(article.byline.map(({ text }) => text)).toEqual(["Una Holm"]);
    expect(article.dateline?.agency?.text).toBe("Nordwire");
  });

  it.each([
    [
      "XHTML under a prefix",
      `<inlineXML><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>T</h:title></h:head><h:body><h:p>One.</h:p><h:p>Two.</h:p></h:body></h:html></inlineXML>`,
      "One.\n\nTwo.",
    ],
    [
      "plain text",
      '<inlineData contenttype="text/plain">One.\n\n&lt;Two&gt; &amp; three.</inlineData>',
      "One.\n\n<Two> & three.",
    ],
    [
      "characters",
      "<inlineData><![CDATA[One <b>&amp;]]></inlineData>",
      "One <b>&amp;",
    ],
    [
      "HTML as characters",
      '<inlineData contenttype="text/html"><![CDATA[<p>One.</p><p>Two &amp; three.</p><script>x</script>]]></inlineData>',
      "One.\n\nTwo & three.",
    ],
    [
      "named characters of HTML",
      "<inlineXML><nitf><body><body.content><p>One&nbsp;&ndash; two.</p></body.content></body></nitf></inlineXML>",
      "One – two.",
    ],
  ])("reads %s", (_, content, text) => {
    expect(read(item({ content }))).toMatchObject([
      { text, publishedOn: "2025-05-05" },
    ]);
  });

  it("reads a message's items, versions in their order", () => {
    const plain = (guid: string, version: number, words: string) =>
      item({
        attributes: `guid="${guid}" version="${version}"`,
        content: `<inlineData contenttype="text/plain">${words}</inlineData>`,
      });
    expect(
      read(`<?xml version="1.0"?><newsMessage><header/><itemSet><packageItem guid="p"/>
        ${plain("urn:a", 2, "newer")}${plain("urn:b", 1, "other")}${plain("urn:a", 1, "older")}</itemSet></newsMessage>`),
    ).toMatchObject([{ text: "older" }, { text: "other" }, { text: "newer" }]);
  });

  it("reads NITF on its own", () => {
    expect(
      read(`<!DOCTYPE nitf SYSTEM "http://wire.example/nitf.dtd"><nitf><head><title>Title</title><docdata>
        <doc-id id-string="n1"/><date.issue norm="20250505T100000Z"/><doc.copyright holder="Nordwire"/></docdata></head>
        <body><body.head><hedline><hl1>Pact signed</hl1></hedline><byline>By <person>Una Holm</person></byline><dateline><location>OSTAD</location></dateline></body.head>
        <body.content><p>They signed.</p></body.content></body></nitf>`),
    ).toEqual([
      {
        text: "Pact signed\n\nBy Una Holm\n\nOSTAD - They signed.",
        source: "n1",
        url: null,
        publishedOn: "2025-05-05",
        outlet: "Nordwire",
      },
    ]);
  });

  it.each([
    [
      "canceled",
      item({ itemMeta: '<pubStatus qcode="stat:canceled"/>' }),
      "withdrawArticle",
    ],
    [
      "withheld",
      item({ itemMeta: '<pubStatus qcode="stat:withheld"/>' }),
      "withholds",
    ],
    [
      "under embargo",
      item({ itemMeta: "<embargoed>2025-06-01T00:00:00Z</embargoed>" }),
      "embargo until",
    ],
    [
      "elsewhere",
      item({ content: '<remoteContent href="https://x.example/a.txt"/>' }),
      "nothing is fetched",
    ],
    [
      "a picture",
      item({
        content:
          '<inlineData contenttype="image/jpeg" encoding="base64">AAAA</inlineData>',
      }),
      "no text",
    ],
  ])("refuses what is %s", (_, xml, problem) => {
    expect(read(xml)).toEqual([
      { source: "urn:wire:pact", problem: expect.stringContaining(problem) },
    ]);
  });

  it.each([
    [
      "a package",
      '<packageItem guid="p"><groupSet/></packageItem>',
      "p",
      "Hand in the items",
    ],
    ["other XML", "<invoice/>", null, "neither NewsML-G2 nor NITF"],
    ["no XML", "words", null, "no XML"],
    ["one cut off", item({}).slice(0, -40), null, "cut off"],
    ["an empty NITF", "<nitf/>", null, "no text"],
  ])("says what is wrong with %s", (_, xml, source, problem) => {
    expect(read(xml)).toEqual([
      { source, problem: expect.stringContaining(problem) },
    ]);
  });
});
