import { describe, expect, it } from "vitest";
import { readFeed } from "./read-feed.ts";

const rss = (items: string) => `<?xml version="1.0"?>
  <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>The Ostad Courier</title><link>https://courier.example/</link>${items}</channel></rss>`;

describe("readFeed", () => {
  it("reads RSS: the whole text where the feed carries it", () => {
    expect(
      readFeed(
        rss(`<item><title>Pact signed &amp;amp; sealed</title><link>https://courier.example/pact</link><guid>pact-1</guid>
          <pubDate>Mon, 05 May 2025 10:00:00 GMT</pubDate><dc:creator>Una Holm</dc:creator>
          <description>In short.</description>
          <content:encoded><![CDATA[<p>OSTAD (Nordwire) - They signed.</p><p>“Good,” Mara Lind said.</p>]]></content:encoded></item>
          <item><title>Snow</title><description>It snowed.</description></item>`),
      ),
    ).toEqual([
      {
        text: "Pact signed & sealed\n\nBy Una Holm\n\nOSTAD (Nordwire) - They signed.\n\n“Good,” Mara Lind said.",
        source: "pact-1",
        url: "https://courier.example/pact",
        publishedOn: "2025-05-05",
        outlet: "The Ostad Courier",
      },
      {
        text: "Snow\n\nIt snowed.",
        source: null,
        url: null,
        publishedOn: null,
        outlet: "The Ostad Courier",
      },
    ]);
  });

  it("reads Atom", () => {
    expect(
      readFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry>
        <id>tag:courier.example,2025:1</id><title type="html">Pact &lt;b&gt;signed&lt;/b&gt;</title>
        <author><name>Una Holm</name></author><updated>2025-05-06T01:00:00Z</updated><published>2025-05-05T10:00:00+02:00</published>
        <link rel="self" href="https://courier.example/self"/><link href="https://courier.example/pact"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They signed.</p><p>It rained.</p></div></content>
      </entry></feed>`),
    ).toEqual([
      {
        text: "Pact signed\n\nBy Una Holm\n\nThey signed.\n\nIt rained.",
        source: "tag:courier.example,2025:1",
        url: "https://courier.example/pact",
        publishedOn: "2025-05-05",
        outlet: "Courier",
      },
    ]);
  });

  it("reads RDF", () => {
    expect(
      readFeed(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="x"><title>Courier</title></channel>
        <item rdf:about="https://courier.example/a"><title>Snow</title><link>https://courier.example/a</link><description>It snowed.</description><dc:date>2025-05-05</dc:date></item>
      </rdf:RDF>`),
    ).toMatchObject([
      {
        text: "Snow\n\nIt snowed.",
        url: "https://courier.example/a",
        publishedOn: "2025-05-05",
      },
    ]);
  });

  it("reads JSON Feed", () => {
    expect(
      readFeed(
        JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          title: "Courier",
          items: [
            {
              id: "1",
              url: "https://courier.example/a",
              title: "Snow",
              content_text: "It snowed <a lot>.\n\nIt thawed.",
              date_published: "2025-05-05T10:00:00Z",
            },
          ],
        }),
      ),
    ).toMatchObject([
      {
        text: "Snow\n\nIt snowed <a lot>.\n\nIt thawed.",
        source: "1",
        publishedOn: "2025-05-05",
      },
    ]);
  });

  it.each([
    ["no feed", "<a>b</a>", "no RSS, Atom"],
    ["no XML", "words", "no XML"],
    ["no entries", rss(""), "no entries"],
    ["a link only", rss("<item><title>Pact</title></item>"), "no text of it"],
    ["one cut off", rss("<item><title>Pact").slice(0, -30), "not closed"],
    [
      "deep markup in an entry",
      rss(
        `<item><description><![CDATA[${"<i>".repeat(300)}]]></description></item>`,
      ),
      "nested deeper",
    ],
  ])("says what is wrong with %s", (_, content, problem) => {
    expect(readFeed(content)).toEqual([
      { source: null, problem: expect.stringContaining(problem) },
    ]);
  });
});
