import { describe, expect, test } from "vitest";
import { printPage } from "./print-page.ts";

describe("a printed page", () => {
  test.each<[string, string, string]>([
    [
      "has none of Next's scripts",
      '<p>a</p><script src="/_next/x.js" async="" nonce="n"></script><script nonce="n" id="_R_">(self.f=[]).push("<p>a</p>")</script><p>b</p>',
      "<p>a</p><p>b</p>",
    ],
    [
      "asks for none of them ahead",
      '<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/x.js"/><link rel="icon" href="/icon.svg"/>',
      '<link rel="icon" href="/icon.svg"/>',
    ],
    [
      "keeps the style sheets, without the nonce that nothing needs",
      '<link rel="stylesheet" href="/a.css" nonce="n" data-precedence="next"/>',
      '<link rel="stylesheet" href="/a.css" data-precedence="next"/>',
    ],
    [
      "keeps the scripts that are ours, and data",
      '<script defer="" src="/islands/suggest-names.js"></script><script type="application/ld+json">{"@type":"NewsArticle"}</script>',
      '<script defer="" src="/islands/suggest-names.js"></script><script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    ],
    [
      "has no seams between words",
      "<p>34<!-- --> quotes<!--$--><b>x</b><!--/$--></p>",
      "<p>34 quotes<b>x</b></p>",
    ],
    [
      "leaves words that speak of scripts as they are",
      "<p>&lt;script nonce=&quot;n&quot;&gt;alert(1)&lt;/script&gt;</p>",
      "<p>&lt;script nonce=&quot;n&quot;&gt;alert(1)&lt;/script&gt;</p>",
    ],
  ])("%s", (_, html, printed) => {
    expect(printPage(html)).toBe(printed);
  });
});
