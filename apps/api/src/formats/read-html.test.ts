import { analyzeArticle } from "@onrecord/core";
import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html.ts";

const STORY = `
  <h1>Norland and Sudria sign harbour pact</h1>
  <p class="byline">By Una Holm</p>
  <p>OSTAD, May 5 (Nordwire) - Norland and Sudria signed a harbour pact worth 40 million euros on Monday.</p>
  <p>&ldquo;We will build it,&rdquo; Mara Lind, Norland's <b>prime minister</b>, told reporters in the harbour.</p>
  <p>Talks took four years. Officials of both countries said that ships of either may call there from 2027.</p>`;

const page = (head: string, body = `<article>${STORY}</article>`) => `
  <!doctype html><html lang="en"><head>
    <title>Norland and Sudria sign harbour pact | The Ostad Courier</title>${head}
  </head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    ${body}
    <aside>Most read: ten ways to smoke herring</aside><footer>All rights reserved</footer>
  </body></html>`;

const TEXT = `Norland and Sudria sign harbour pact

By Una Holm

OSTAD, May 5 (Nordwire) - Norland and Sudria signed a harbour pact worth 40 million euros on Monday.

“We will build it,” Mara Lind, Norland's prime minister, told reporters in the harbour.

Talks took four years. Officials of both countries said that ships of either may call there from 2027.`;

const read = (html: string) => {
  const [piece, ...more] = readHtml(html);
  expect(more).toEqual([]);
  return piece;
};

describe("readHtml", () => {
  it("reads the story, and only the story", () => {
    expect(
      read(
        page(`<meta property="og:site_name" content="The Ostad Courier">
          <meta name="author" content="Una Holm">
          <meta property="article:published_time" content="2025-05-05T23:10:00-05:00">
          <link rel="canonical" href="https://courier.example/pact">`),
      ),
    ).toEqual({
      text: TEXT,
      source: "https://courier.example/pact",
      url: "https://courier.example/pact",
      publishedOn: "2025-05-05",
      outlet: "The Ostad Courier",
    });
  });

  it("gives copy whose parts core reads", () => {
    const piece = read(page('<meta name="author" content="Una Holm">'));
    if (!piece || "problem" in piece) throw new Error("It was not read");
    const { article, quotes } = analyzeArticle(piece.text);
    expect(article.headline?.text).toBe("Norland and Sudria sign harbour pact");
    expect(article.byline.map(({ text }) => text)).toEqual(["Una Holm"]);
    expect(article.dateline?.text).toBe("OSTAD, May 5 (Nordwire)");
    expect(quotes[0]?.speaker?.text).toBe("Mara Lind");
  });

  it.each([
    [
      "JSON-LD",
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Norland and Sudria sign harbour pact","datePublished":"2025-05-04T10:00:00Z","author":{"@type":"Person","name":"Una Holm"},"publisher":{"name":"The Ostad Courier"}}</script>`,
      "2025-05-04",
    ],
    [
      "a date of its own",
      '<meta name="date" content="2025-05-03">',
      "2025-05-03",
    ],
    ["no date", "", null],
    [
      "JSON-LD that is none",
      '<script type="application/ld+json">{"@context":</script>',
      null,
    ],
  ])("takes the day from %s", (_, head, publishedOn) => {
    expect(read(page(head))).toMatchObject({ publishedOn });
  });

  it("takes the day from the page where nothing else says it", () => {
    expect(
      read(
        page(
          "",
          `<article><time datetime="2025-05-02">2 May</time>${STORY}</article>`,
        ),
      ),
    ).toMatchObject({ publishedOn: "2025-05-02" });
  });

  it.each([
    ['<link rel="canonical" href="/pact">', null],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    [
      '<meta property="og:url" content="https://courier.example/og">',
      "https://courier.example/og",
    ],
  ])("knows its address by %s: %s", (head, url) => {
    expect(read(page(head))).toMatchObject({ url, source: url });
  });

  it("reads a part of a page", () => {
    expect(read(STORY)).toMatchObject({
      text: expect.stringContaining("told reporters in the harbour."),
    });
  });

  it("runs nothing, and keeps nothing that would run", () => {
    const hostile = STORY.replace(
      "Talks",
      `<script>globalThis.ran = true</script><style>p{}</style><iframe src="https://x.example" srcdoc="<p>framed</p>">framed</iframe>
       <img src=x onerror="globalThis.ran = true"><svg onload="globalThis.ran = true"><text>drawn</text></svg><template>kept</template>Talks`,
    );
    const piece = read(page("", `<article>${hostile}</article>`));
    expect(piece).toMatchObject({
      text: expect.stringContaining("Talks took"),
    });
    expect(JSON.stringify(piece)).not.toMatch(/ran|framed|drawn|kept|p\{\}/u);
    expect(globalThis).not.toHaveProperty("ran");
  });

  it.each([
    ["<html><body></body></html>", "no text that could be an article"],
    ["<html><body><script>x</script></body></html>", "no text"],
    ["<div>".repeat(1_000), "nested deeper"],
    ["<b></b>".repeat(60_000), "more than 50000 elements"],
  ])("says what is wrong with %.40s", (html, problem) => {
    expect(read(html)).toEqual({
      source: null,
      problem: expect.stringContaining(problem),
    });
  });
});
